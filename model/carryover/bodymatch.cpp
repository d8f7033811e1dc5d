// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/carryover/bodymatch.h"

#include "model/checks/plaintext.h"

#include <algorithm>

namespace gouji {
namespace {

QStringList namesOf(const Facts &facts)
{
    QStringList names;
    for (const QString &name : QStringList{facts.body} + facts.aliases) {
        if (!name.isEmpty())
            names.append(withoutBlanks(name));
    }
    return names;
}

bool isYearBefore(const Facts &lastYear, const Facts &facts)
{
    return lastYear.year == 0 || facts.year == 0 || lastYear.year == facts.year - 1;
}

} // namespace

bool isSameBody(const Facts &a, const Facts &b)
{
    if (!a.identityCode.isEmpty() && !b.identityCode.isEmpty())
        return a.identityCode.compare(b.identityCode, Qt::CaseInsensitive) == 0;
    const QStringList names = namesOf(a);
    return std::ranges::any_of(namesOf(b), [&names](const QString &name) { return names.contains(name); });
}

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
