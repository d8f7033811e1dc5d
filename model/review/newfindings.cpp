// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/newfindings.h"

#include "model/checks/checkreport.h"

#include <set>

namespace gouji {
namespace {

std::vector<Finding> findingsOf(Report report, const Report *lastYear)
{
    report.origin = {};
    return checkReport({report, lastYear});
}

} // namespace

std::vector<Finding> newFindings(const Report &before, const CheckContext &now)
{
    std::set<QString> known;
    for (const Finding &finding : findingsOf(before, now.lastYear))
        known.insert(finding.fingerprint());
    std::vector<Finding> found = findingsOf(now.report, now.lastYear);
    std::erase_if(found, [&](const Finding &finding) { return known.contains(finding.fingerprint()); });
    return found;
}

} // namespace gouji
