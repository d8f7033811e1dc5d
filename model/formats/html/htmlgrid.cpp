// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlgrid.h"

#include <algorithm>

namespace gouji {

void HtmlGrid::startRow()
{
    ++m_row;
    m_column = 0;
}

bool HtmlGrid::isTaken(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return index < m_takenThrough.size() && m_takenThrough[index] >= m_row;
}

bool HtmlGrid::add(int rowSpan, int columnSpan, const QString &text)
{
    while (isTaken(m_column))
        ++m_column;
    const auto end = static_cast<std::size_t>(m_column) + static_cast<std::size_t>(columnSpan);
    if (m_table.cells.size() >= mostHtmlCells || end > mostHtmlCells)
        return false;
    if (m_takenThrough.size() < end)
        m_takenThrough.resize(end, -1);
    std::fill_n(m_takenThrough.begin() + m_column, columnSpan, m_row + rowSpan - 1);
    m_table.cells.push_back({m_row, m_column, rowSpan, columnSpan, text});
    m_column += columnSpan;
    return true;
}

} // namespace gouji
