// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/expression.h"

namespace gouji {

/// The unit of amounts that may be entered in 元.
inline constexpr QStringView tenThousandYuan = u"万元";

/// What a person enters into a cell, by typing or pasting: more than a file may hold there.
struct CellEntry
{
    CellValue value;
    QString expression; ///< what the value was computed from, as entered: `=12+3*4`, `3023932元`; empty otherwise

    friend bool operator==(const CellEntry &, const CellEntry &) = default;
};

/// Understands an entry. A sum is computed, an amount in 元 is turned into the cell's 万元, everything else is read as in
/// a file; a remark after the number leaves the whole as raw text, for its author to place. What is not understood, a sum
/// with a fault among it, is raw text as entered.
CellEntry parseEntry(QStringView text, CellKind kind, QStringView unit);

/// The fault of a raw text that was meant as a sum or an amount in 元; nothing where it was meant as neither.
std::optional<ExpressionFault> entryFault(QStringView raw, CellKind kind, QStringView unit);

} // namespace gouji
