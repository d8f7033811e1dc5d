// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/cellkind.h"

#include <QStringView>

namespace gouji {

/// What is wrong with a text that stands in a cell and was not understood as its number.
enum class RawFault {
    NoNumber,      ///< text, or more digits than a number here can have (CEL-02)
    Negative,      ///< less than 0 (CEL-03)
    CountWithMore, ///< a count with decimals or a unit (CEL-04)
    AmountWithMore ///< an amount with too many decimals or a unit (CEL-06)
};

RawFault rawFault(QStringView text, CellKind kind);

} // namespace gouji
