// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

class ProseEdit;

/// Pasted text as paragraphs of the report: line ends, blanks at the ends of lines, empty lines and half-width
/// punctuation put right.
QString asHouseText(QString text);

/// Puts text in the place of what is selected, in one step; each line becomes a paragraph.
void insertLines(ProseEdit &edit, const QString &text);

/// Begins a paragraph with the number of the next sub-heading, in one step.
void insertSubHeading(ProseEdit &edit);

} // namespace gouji
