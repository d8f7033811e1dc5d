// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/gumbotree.h"

#include <QString>

#include <vector>

namespace gouji {

/// The lists that are open at a place of a page, and the markers that a browser would write before their items.
class PageLists
{
public:
    void begin(const GumboNode &list);
    void end() { m_lists.pop_back(); }

    /// `3.`, `三、`, `c.`; empty in lists without numbers.
    QString nextMarker(const GumboNode &item);

private:
    struct List
    {
        char type = 'n'; ///< as in the attribute of that name; z: Chinese numerals; n: no numbers
        int next = 1;
    };

    std::vector<List> m_lists;
};

} // namespace gouji
