// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/repairsearch.h"

#include "model/checks/repaircandidates.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr size_t mostRepairs = 8; // as many as a person will look at

bool explainsMore(const CellRepair &a, const CellRepair &b)
{
    if (a.repaired.size() != b.repaired.size())
        return a.repaired.size() > b.repaired.size();
    return isLikelier(a, b);
}

bool explainsOnly(const CellRepair &repair, const std::vector<bool> &unexplained)
{
    return std::ranges::all_of(repair.repaired,
                               [&](int identity) { return unexplained[static_cast<size_t>(identity)]; });
}

/// The group of candidate `best`: with it all later ones that repair the same identities.
BrokenGroup groupOf(const std::vector<CellRepair> &candidates, size_t best)
{
    const auto &repaired = candidates[best].repaired;
    BrokenGroup group{{repaired.begin(), repaired.end()}, {}};
    for (size_t i = best; i < candidates.size() && group.repairs.size() < mostRepairs; ++i) {
        if (candidates[i].repaired == repaired)
            group.repairs.push_back(candidates[i]);
    }
    return group;
}

} // namespace

std::vector<BrokenGroup> groupBroken(const BalanceSheet &sheet)
{
    std::vector<BrokenGroup> groups;
    if (!sheet.hasBroken())
        return groups;
    std::vector<bool> unexplained;
    for (const Balance &balance : sheet.balances())
        unexplained.push_back(balance.isBroken());
    std::vector<CellRepair> candidates = RepairCandidates(sheet).find();
    std::ranges::stable_sort(candidates, explainsMore);
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (!explainsOnly(candidates[i], unexplained))
            continue;
        groups.push_back(groupOf(candidates, i));
        for (const int identity : groups.back().identities)
            unexplained[static_cast<size_t>(identity)] = false;
    }
    for (size_t identity = 0; identity < unexplained.size(); ++identity) {
        if (unexplained[identity])
            groups.push_back({{static_cast<int>(identity)}, {}});
    }
    return groups;
}

} // namespace gouji
