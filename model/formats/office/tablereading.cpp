// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/office/tablereading.h"

#include "model/formats/archive/zipreader.h"

#include <algorithm>

namespace gouji {

QString plainText(const std::vector<VisibleContent::Block> &blocks)
{
    QStringList lines;
    for (const VisibleContent::Block &block : blocks) {
        if (const QString *text = std::get_if<QString>(&block)) {
            lines.append(*text);
            continue;
        }
        for (const VisibleCell &cell : std::get<VisibleTable>(block).cells)
            lines.append(cell.text);
    }
    return lines.join(u'\n');
}

void TableReading::startRow()
{
    endRow();
    ++m_row;
    m_column = 0;
}

/// What a cell above covers must have been said to be covered.
void TableReading::endRow()
{
    for (auto column = static_cast<std::size_t>(m_column); column < m_columns.size(); ++column)
        m_isContradicting = m_isContradicting || (m_row >= 0 && m_columns[column].coveredThrough >= m_row);
}

bool TableReading::isWithinBounds(int rowSpan, int columnSpan)
{
    const bool isWithin = columnSpan >= 1 && rowSpan >= 1 && rowSpan <= mostDocumentCells &&
                          columnSpan <= mostDocumentColumns - m_column && m_row < mostDocumentCells &&
                          m_table.cells.size() < mostDocumentCells;
    m_isTooLarge = m_isTooLarge || !isWithin;
    return !m_isTooLarge;
}

void TableReading::cover(int rowSpan, int columnSpan)
{
    const auto first = static_cast<std::size_t>(m_column);
    const std::size_t end = first + static_cast<std::size_t>(columnSpan);
    m_columns.resize(std::max(m_columns.size(), end));
    for (std::size_t column = first; column < end; ++column)
        m_columns[column].coveredThrough = m_row + rowSpan - 1;
}

void TableReading::add(int rowSpan, int columnSpan, const QString &text)
{
    if (!isWithinBounds(rowSpan, columnSpan))
        return;
    const auto column = static_cast<std::size_t>(m_column);
    m_isContradicting = m_isContradicting || (column < m_columns.size() && m_columns[column].coveredThrough >= m_row);
    cover(rowSpan, columnSpan);
    m_columns[column].cell = static_cast<int>(m_table.cells.size());
    m_table.cells.push_back({m_row, m_column, rowSpan, columnSpan, text});
    ++m_column;
}

void TableReading::covered(int columns)
{
    for (; columns > 0 && !m_isTooLarge; --columns) {
        const auto column = static_cast<std::size_t>(m_column);
        if (column >= m_columns.size() || m_columns[column].coveredThrough < m_row)
            m_isContradicting = true;
        if (isWithinBounds(1, 1))
            ++m_column;
    }
}

bool TableReading::mergeWithAbove(int columnSpan)
{
    const auto column = static_cast<std::size_t>(m_column);
    const int index = column < m_columns.size() ? m_columns[column].cell : -1;
    if (index < 0 || !isWithinBounds(1, columnSpan))
        return false;
    VisibleCell &above = m_table.cells[static_cast<std::size_t>(index)];
    if (above.columnSpan != columnSpan || above.row + above.rowSpan != m_row)
        return false;
    ++above.rowSpan;
    cover(1, columnSpan);
    ++m_column;
    return true;
}

Result<VisibleTable> TableReading::finished() &&
{
    if (m_isTooLarge)
        return tooLargeContainer();
    endRow();
    const auto reachesOut = [this](const Column &column) { return column.coveredThrough > m_row; };
    if (m_isContradicting || std::ranges::any_of(m_columns, reachesOut))
        return damagedContainer(QStringLiteral("a table whose cells lie on one another"));
    return std::move(m_table);
}

} // namespace gouji
