// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

class ProseEdit;

/// What is pasted into a section at most; a whole report has some 10,000 characters. Within these bounds a paste stays
/// below what a person notices.
inline constexpr qsizetype longestPaste = 20'000;
inline constexpr qsizetype mostPastedLines = 500;

/// Whether a text is within these bounds.
bool mayPaste(const QString &text);

/// Pasted text as paragraphs of the report: line ends, blanks at the ends of lines, empty lines and half-width
/// punctuation put right.
QString asHouseText(QString text);

/// Puts text in the place of what is selected, in one step; each line becomes a paragraph.
void insertLines(ProseEdit &edit, const QString &text);

/// Begins a paragraph with the number of the next sub-heading, in one step.
void insertSubHeading(ProseEdit &edit);

} // namespace gouji
