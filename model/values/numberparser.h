// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/cellkind.h"
#include "model/values/cellvalue.h"

#include <QFlags>

namespace gouji {

/// What had to be mended to read a number; each is said to the person (CEL-05, IM-08).
enum class Repair {
    FullWidth = 1,         ///< １７１
    Separators = 2,        ///< 1,171
    SurroundingBlanks = 4, ///< blanks of any kind around, no-break ones between groups of three
    ChineseNumeral = 8,    ///< 一百七十一
    LeadingZeros = 16,     ///< 0171
    PlusSign = 32,         ///< +36 in a signed cell
    TrailingZeros = 64     ///< 12.50 in an amount
};
Q_DECLARE_FLAGS(Repairs, Repair)
Q_DECLARE_OPERATORS_FOR_FLAGS(Repairs)

/// What the text of a cell means.
struct ParsedCell
{
    CellValue value;
    Repairs repairs;
    QString remark; ///< the bracketed remark after the number (IM-10): 55（含自然失效29件）

    friend bool operator==(const ParsedCell &, const ParsedCell &) = default;
};

/// Reads the text of a cell of some kind. Blank text is a blank; a sign of the closed set is a mark; a number is a number
/// even where it had to be mended; everything else (a negative count, a decimal count, 40 digits, words) is raw text,
/// never a guess.
ParsedCell parseCell(QStringView text, CellKind kind);

} // namespace gouji
