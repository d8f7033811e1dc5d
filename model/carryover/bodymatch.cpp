// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/carryover/bodymatch.h"

#include "model/checks/samebody.h"

#include <set>

namespace gouji {
namespace {

bool isYearBefore(const Facts &lastYear, const Facts &facts)
{
    return lastYear.year == 0 || facts.year == 0 || lastYear.year == facts.year - 1;
}

} // namespace

void LastYearIndex::add(const Facts &facts)
{
    for (const QString &key : bodyKeys(facts))
        m_byKey.insert(key, m_facts.size());
    m_facts.push_back(facts);
}

std::optional<std::size_t> LastYearIndex::find(const Facts &facts) const
{
    std::set<std::size_t> found; // a report may have two of the names
    for (const QString &key : bodyKeys(facts)) {
        for (auto entry = m_byKey.constFind(key); entry != m_byKey.constEnd() && entry.key() == key; ++entry) {
            const Facts &lastYear = m_facts[*entry];
            if (isYearBefore(lastYear, facts) && isSameBody(lastYear, facts))
                found.insert(*entry);
        }
    }
    return found.size() == 1 ? std::optional(*found.begin()) : std::nullopt;
}

} // namespace gouji
