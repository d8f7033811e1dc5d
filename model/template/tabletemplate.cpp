// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/tabletemplate.h"

#include <QStringList>

#include <algorithm>

namespace gouji {
namespace {

int leadingHeaders(const std::vector<RowKind> &rows)
{
    const auto end = std::ranges::find_if(rows, [](RowKind kind) { return kind != RowKind::Header; });
    return static_cast<int>(end - rows.begin());
}

int firstValueColumn(const std::vector<GridCell> &cells, int columns)
{
    int first = columns;
    for (const GridCell &cell : cells) {
        if (cell.role == GridRole::Value)
            first = std::min(first, cell.column);
    }
    return first;
}

} // namespace

TableTemplate::TableTemplate(QString id, QString name, int columns, std::vector<RowKind> rows,
                             std::vector<GridCell> cells)
    : m_id(std::move(id))
    , m_name(std::move(name))
    , m_columns(columns)
    , m_rows(std::move(rows))
    , m_cells(std::move(cells))
    , m_covering(m_rows.size() * static_cast<std::size_t>(columns))
    , m_frozenRows(leadingHeaders(m_rows))
    , m_frozenColumns(firstValueColumn(m_cells, columns))
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const GridCell &cell = m_cells[i];
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                m_covering[position(row, column)] = i;
        }
        if (cell.column < m_frozenColumns && cell.column + cell.columnSpan > m_frozenColumns)
            m_frozenColumns = 0;
    }
}

std::size_t TableTemplate::position(int row, int column) const
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
}

const GridCell &TableTemplate::at(int row, int column) const
{
    return m_cells[m_covering[position(row, column)]];
}

QStringList TableTemplate::rowPath(int row, int column) const
{
    QStringList path;
    for (int above = row - 1; above >= 0 && path.isEmpty(); --above) {
        if (rowKind(above) == RowKind::Band)
            path.append(at(above, 0).text);
    }
    for (int left = 0; left < column; ++left) {
        const GridCell &cell = at(row, left);
        const bool isLabel = cell.role == GridRole::Label || cell.role == GridRole::Group;
        if (isLabel && cell.column == left)
            path.append(cell.text);
    }
    return path;
}

int TableTemplate::firstHeaderAbove(int row) const
{
    int header = row - 1;
    while (header >= 0 && rowKind(header) != RowKind::Header)
        --header;
    while (header > 0 && rowKind(header - 1) == RowKind::Header)
        --header;
    return header;
}

QStringList TableTemplate::columnPath(int row, int column) const
{
    QStringList path;
    const int first = firstHeaderAbove(row);
    for (int header = first; header >= 0 && rowKind(header) == RowKind::Header; ++header) {
        const GridCell &cell = at(header, column);
        if (cell.role == GridRole::Header && cell.row == header)
            path.append(cell.text);
    }
    return path;
}

} // namespace gouji
