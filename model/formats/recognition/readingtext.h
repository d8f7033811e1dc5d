// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/commentthreads.h"
#include "model/formats/source/sourceoutline.h"

#include <vector>

namespace gouji {

/// A field as the recogniser sees it: radicals folded, blanks around it dropped, a line break inside closed or a blank.
struct ReadingField
{
    QString text;
    SourcePlace place;
    SourceSpot spot{};
};

/// A paragraph, a row or a picture of the source in a form that every recogniser can walk along.
struct ReadingLine
{
    enum class Kind { Paragraph, Row, Picture };

    Kind kind = Kind::Paragraph;
    QString text;                     ///< the paragraph, or the row's only field that is not empty, or nothing
    std::vector<ReadingField> fields; ///< of a row, with the empty fields of merged cells; of a paragraph itself
    SourcePlace place;
    SourceSpot spot{};     ///< without a field
    int offset = 0;        ///< of a paragraph: where the text begins in that of the source
    QString raw;           ///< a row that was one line of text, radicals folded
    int table = -1;        ///< which table of the source
    bool isMatrix = false; ///< merged cells stand as empty fields, so that a field's position means something
    bool isPlainProse = false;
    const Picture *picture = nullptr;

    bool isRow() const { return kind == Kind::Row; }
    /// Where there is only one text in it, so that it may be a heading or one cell of a table.
    bool isSingle() const { return kind != Kind::Picture && !text.isEmpty(); }
};

/// The whole source as lines. Points into the outline it was made from.
struct ReadingText
{
    std::vector<ReadingLine> lines;
    int lineCount = 0;
    int foldedCharacters = 0; ///< Kangxi and CJK radicals (IM-06)
    std::vector<SourcePlace> foldedPlaces;
};

/// Folds radicals, drops blanks around texts, takes paragraphs with line breaks apart, lays spans out as empty fields and
/// passes over the rules and verdicts of our own workbooks.
ReadingText prepareText(const SourceOutline &outline);

} // namespace gouji
