// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/tablerules.h"

#include <algorithm>

namespace gouji {

void TableRules::addBox(const PageRect &box)
{
    add(m_horizontal, box.top, box.left, box.right());
    add(m_horizontal, box.bottom(), box.left, box.right());
    add(m_vertical, box.left, box.top, box.bottom());
    add(m_vertical, box.right(), box.top, box.bottom());
}

void TableRules::add(Lines &lines, PageLength at, PageLength from, PageLength to)
{
    Spans &spans = lines[at];
    auto next = spans.upper_bound(from);
    if (next != spans.begin() && std::prev(next)->second >= from)
        --next;
    while (next != spans.end() && next->first <= to) {
        from = std::min(from, next->first);
        to = std::max(to, next->second);
        next = spans.erase(next);
    }
    spans.emplace(from, to);
}

void TableRules::addTo(Page &page) const
{
    const PageLength half = m_thickness / 2;
    for (const auto &[y, spans] : m_horizontal) {
        for (const auto &[from, to] : spans)
            page.rules.push_back({{from - half, y - half, to - from + m_thickness, m_thickness}});
    }
    for (const auto &[x, spans] : m_vertical) {
        for (const auto &[from, to] : spans)
            page.rules.push_back({{x - half, from - half, m_thickness, to - from + m_thickness}});
    }
}

} // namespace gouji
