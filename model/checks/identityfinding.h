// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/balancesheet.h"
#include "model/checks/repairsearch.h"

namespace gouji {

/// The finding on one cause of broken identities: T3-01, T3-02, T3-03 or T4-01 with the proposals of T3-04. Its cells are
/// all that take part, the likeliest wrong one first; its arguments are the table's name and, for every identity of the
/// cause, its place, its equation and its difference.
Finding identityFinding(const BalanceSheet &sheet, const BrokenGroup &group);

} // namespace gouji
