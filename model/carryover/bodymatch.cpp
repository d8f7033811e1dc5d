// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/carryover/bodymatch.h"

#include "model/checks/samebody.h"

namespace gouji {
namespace {

bool isYearBefore(const Facts &lastYear, const Facts &facts)
{
    return lastYear.year == 0 || facts.year == 0 || lastYear.year == facts.year - 1;
}

} // namespace

const Report *LastYearPool::find(const Facts &facts) const
{
    const Report *found = nullptr;
    for (const Report &report : m_reports) {
        if (!isYearBefore(report.facts, facts) || !isSameBody(report.facts, facts))
            continue;
        if (found)
            return nullptr;
        found = &report;
    }
    return found;
}

} // namespace gouji
