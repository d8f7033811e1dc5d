// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/cellkind.h"
#include "model/values/cellvalue.h"

#include <variant>

namespace gouji {

/// Why a sum typed into a cell gives no figure.
enum class ExpressionFault {
    NotUnderstood, ///< a sign or word that belongs in no sum
    Incomplete,    ///< a number or a bracket is missing
    TooLong,       ///< longer or deeper than anybody types
    DividesByZero,
    NotExact, ///< the result has more decimals than an amount may have
    NotWhole, ///< a count with decimals
    Negative, ///< less than 0 where nothing can be
    TooLarge
};

/// Whether a text asks to be computed: it begins with `=` or `＝`.
bool isExpression(QStringView text);

/// Computes `=12+3*4` for a cell of some kind: the four operations, brackets and a sign, in full width too. Exact, by
/// fractions of whole numbers; a result that the cell cannot hold exactly is a fault, never rounded.
std::variant<CellValue, ExpressionFault> evaluateExpression(QStringView text, CellKind kind);

} // namespace gouji
