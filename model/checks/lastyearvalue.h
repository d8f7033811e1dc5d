// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkrun.h"

namespace gouji {

/// The cell's value in last year's report, where there is one and its form has that cell; else null.
const CellValue *lastYearsValue(const CheckRun &run, CellIndex cell);

/// The same where it is a whole number.
std::optional<qint64> lastYearsFigure(const CheckRun &run, CellIndex cell);

} // namespace gouji
