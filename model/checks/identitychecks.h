// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/balancesheet.h"
#include "model/checks/checkoptions.h"

#include <vector>

namespace gouji {

/// T3-01, T3-02, T3-03 and T4-01 with the proposals of T3-04: one finding for each cause. Its cells are all that take
/// part, the likeliest wrong one first; its arguments are the table's name and, for every identity of the cause, its
/// place, its equation and its difference.
std::vector<Finding> identityFindings(const BalanceSheet &sheet, const CheckOptions &options);

} // namespace gouji
