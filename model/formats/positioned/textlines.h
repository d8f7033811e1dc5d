// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/positionedpage.h"

namespace gouji {

/// Words that stand side by side.
struct TextLine
{
    QString text;
    Box box;
    double em = 0; ///< the size of its letters, by the width of the Chinese ones
    std::vector<PositionedWord> words;
};

/// Puts words into lines from top to bottom. A blank is set only where the gap is wider than what typesetting puts between
/// Chinese and Latin letters, so that no blank appears that nobody typed.
std::vector<TextLine> linesOf(std::vector<PositionedWord> words);

/// The size of the letters of a word.
double letterSize(const PositionedWord &word);

/// Whether a character belongs to a Latin word or number.
bool isLatinPart(QChar c);

/// Lines of one paragraph or cell as one text: without a break between Chinese characters, with a blank between Latin words.
/// Figures below one another stay apart by a line break, for nobody can know whether they are one.
QString joinedText(const QStringList &lines);

} // namespace gouji
