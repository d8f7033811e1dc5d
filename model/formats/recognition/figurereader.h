// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/recognition.h"
#include "model/values/numberparser.h"

namespace gouji {

/// Whether the text is a number, written in whatever way, or a mark that stands for none. Too many digits, a sign or a
/// decimal are still a figure; a unit or words are not.
bool isFigure(const QString &text);

/// Reads a field as the figure of a cell.
ParsedCell readFigure(const QString &text, const CellTemplate &cell);

/// Reads a field into a cell of the report, remembers where it came from and says what was repaired (CEL-05, IM-08)
/// or taken apart (IM-10).
void takeFigure(Recognition &recognition, const QString &section, const ReadingField &field, CellIndex index);

} // namespace gouji
