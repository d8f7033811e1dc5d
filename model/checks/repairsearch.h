// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/cellrepair.h"

#include <vector>

namespace gouji {

class BalanceSheet;

/// Broken identities that have one cause, and what would repair them all at once. Without repairs: a single identity.
struct BrokenGroup
{
    std::vector<int> identities;     ///< ascending
    std::vector<CellRepair> repairs; ///< likeliest first

    friend bool operator==(const BrokenGroup &, const BrokenGroup &) = default;
};

/// Sorts the broken identities of a sheet into groups of one cause each (check T3-04): the repair that explains most
/// comes first, then the next that explains others; what nothing explains stands alone. Every broken identity is in
/// exactly one group.
std::vector<BrokenGroup> groupBroken(const BalanceSheet &sheet);

} // namespace gouji
