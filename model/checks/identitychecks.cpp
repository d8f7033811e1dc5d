// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/identitychecks.h"

#include <algorithm>

namespace gouji {
namespace {

bool reads(const BrokenGroup &group, const BalanceSheet &sheet, std::span<const CellIndex> cells)
{
    return std::ranges::any_of(cells, [&](CellIndex cell) {
        return std::ranges::any_of(sheet.topology().terms(cell), [&](const IdentityTerm &term) {
            return std::ranges::binary_search(group.identities, term.identity);
        });
    });
}

} // namespace

std::vector<Finding> IdentityChecks::run(const BalanceSheet &sheet, const CheckOptions &options,
                                         std::vector<Finding> previous, std::span<const CellIndex> changed)
{
    std::vector<BrokenGroup> told;
    std::vector<Finding> findings;
    for (BrokenGroup &group : groupBroken(sheet)) {
        const auto same = std::ranges::find(m_groups, group);
        const bool isUnchanged = same != m_groups.end() && !reads(group, sheet, changed);
        Finding finding = isUnchanged ? std::move(previous[static_cast<size_t>(same - m_groups.begin())])
                                      : identityFinding(sheet, group);
        if (!isUnchanged && !options.isOn(finding.check))
            continue;
        findings.push_back(std::move(finding));
        told.push_back(std::move(group));
    }
    m_groups = std::move(told);
    return findings;
}

} // namespace gouji
