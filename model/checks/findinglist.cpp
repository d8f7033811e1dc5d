// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/findinglist.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace gouji {

void FindingList::reset(const FormTemplate &form)
{
    m_findings.clear();
    m_keys.clear();
    m_sections = {QString(), openingSection.toString()};
    for (const SectionTemplate &section : form.sections())
        m_sections.append(section.id);
}

std::vector<Finding> FindingList::take(int source)
{
    std::vector<std::pair<int, Finding>> taken;
    size_t kept = 0;
    for (size_t i = 0; i < m_findings.size(); ++i) {
        if (m_keys[i].source == source) {
            taken.emplace_back(m_keys[i].position, std::move(m_findings[i]));
            continue;
        }
        if (kept != i) {
            m_findings[kept] = std::move(m_findings[i]);
            m_keys[kept] = m_keys[i];
        }
        ++kept;
    }
    m_findings.resize(kept);
    m_keys.resize(kept);
    std::ranges::sort(taken, {}, [](const auto &item) { return item.first; });
    std::vector<Finding> findings;
    findings.reserve(taken.size());
    for (auto &[position, finding] : taken)
        findings.push_back(std::move(finding));
    return findings;
}

void FindingList::put(int source, std::vector<Finding> findings)
{
    int position = 0;
    for (Finding &finding : findings) {
        m_keys.push_back({sectionRank(finding.section), source, position++});
        m_findings.push_back(std::move(finding));
    }
}

bool FindingList::has(int source) const
{
    return std::ranges::any_of(m_keys, [source](const Key &key) { return key.source == source; });
}

void FindingList::arrange()
{
    const auto keyOf = [this](size_t i) {
        const Key &key = m_keys[i];
        return std::tuple(key.section, m_findings[i].severity, std::cref(m_findings[i].check), key.source,
                          key.position);
    };
    std::vector<size_t> order(m_findings.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, [&](size_t a, size_t b) { return keyOf(a) < keyOf(b); });
    std::vector<Finding> findings;
    std::vector<Key> keys;
    findings.reserve(order.size());
    for (const size_t i : order) {
        findings.push_back(std::move(m_findings[i]));
        keys.push_back(m_keys[i]);
    }
    m_findings = std::move(findings);
    m_keys = std::move(keys);
}

qsizetype FindingList::sectionRank(const QString &section) const
{
    const qsizetype rank = m_sections.indexOf(section);
    return rank < 0 ? m_sections.size() : rank;
}

} // namespace gouji
