// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/visiblecontent.h"

namespace gouji {

inline constexpr int mostHtmlSpan = 1'000;
inline constexpr std::size_t mostHtmlCells = 50'000;

/// Puts the cells of an HTML table into their places: each goes to the first column of its row that no cell above or
/// before it covers.
class HtmlGrid
{
public:
    void startRow();
    /// False: more cells than any table of a report has.
    bool add(int rowSpan, int columnSpan, const QString &text);

    VisibleTable take() { return std::move(m_table); }

private:
    bool isTaken(int column) const;

    VisibleTable m_table;
    int m_row = -1;
    int m_column = 0;
    std::vector<int> m_takenThrough; ///< by column: the last row that a cell covers; -1: none
};

} // namespace gouji
