// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"

#include <map>

namespace gouji {

/// The rules around the cells of a table: where cells touch, one rule; rules that meet end to end are one.
class TableRules
{
public:
    explicit TableRules(PageLength thickness) : m_thickness(thickness) {}

    void addBox(const PageRect &box);
    void addTo(Page &page) const;

private:
    /// The lines at one height (or one distance from the left), from where to where.
    using Spans = std::map<PageLength, PageLength>;
    using Lines = std::map<PageLength, Spans>;

    static void add(Lines &lines, PageLength at, PageLength from, PageLength to);

    PageLength m_thickness;
    Lines m_horizontal;
    Lines m_vertical;
};

} // namespace gouji
