// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tablemetrics.h"

#include "views/widgets/wrapping.h"

#include <QFontMetrics>

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

constexpr int padding = 6;
constexpr double largestLabelShare = 0.45; // of the room there is
constexpr double narrowestLabel = 5.0;     // characters

struct Characters // widths in Chinese characters
{
    static constexpr double vertical = 2.0;
    static constexpr double group = 6.6;
    static constexpr double label = 16.5;
    static constexpr double figure = 4.6;
    static constexpr double narrowFigure = 3.6;
    static constexpr double wideFigure = 12.0;
    static constexpr double check = 4.6;
};

bool hasRoleIn(const TableTemplate &table, int column, GridRole role, bool vertical)
{
    return std::ranges::any_of(table.cells(), [&](const GridCell &cell) {
        return cell.column == column && cell.columnSpan == 1 && cell.role == role && cell.isVertical == vertical;
    });
}

double charactersOf(const TableTemplate &table, int column)
{
    if (hasRoleIn(table, column, GridRole::Group, true))
        return Characters::vertical;
    if (hasRoleIn(table, column, GridRole::Group, false))
        return Characters::group;
    if (hasRoleIn(table, column, GridRole::Label, false))
        return Characters::label;
    if (table.columnCount() <= 6)
        return Characters::wideFigure;
    return table.columnCount() > 12 ? Characters::narrowFigure : Characters::figure;
}

} // namespace

TableMetrics::TableMetrics(const TableTemplate &table, const QFont &font, int room)
{
    const QFontMetrics metrics(font);
    const int em = metrics.horizontalAdvance(u'国');
    m_lineHeight = metrics.height();
    m_checkWidth = static_cast<int>(Characters::check * em) + 2 * padding;
    for (int column = 0; column < table.columnCount(); ++column)
        m_columns.push_back(static_cast<int>(charactersOf(table, column) * em) + 2 * padding);
    if (room > 0 && table.frozenColumns() > 0)
        narrowLabels(table.frozenColumns(), static_cast<int>(largestLabelShare * room), em);
    m_rows.assign(static_cast<std::size_t>(table.rowCount()), m_lineHeight + 2 * padding - 2);
    for (const GridCell &cell : table.cells()) {
        if (cell.text.isEmpty() || cell.rowSpan > 1)
            continue;
        const QRect place(0, 0, width(cell.column, cell.columnSpan) - 2 * padding, 10000);
        const int height =
            metrics.boundingRect(place, wrapFlag(metrics, place.width(), cell.text), cell.text).height() + padding;
        int &row = m_rows[static_cast<std::size_t>(cell.row)];
        row = std::max(row, height);
    }
}

// The vertical label keeps its width, the others shrink alike down to what still reads.
void TableMetrics::narrowLabels(int columns, int room, int em)
{
    const int whole = width(0, columns);
    if (whole <= room)
        return;
    for (int column = 0; column < columns; ++column) {
        int &label = m_columns[static_cast<std::size_t>(column)];
        const int least = std::min(label, static_cast<int>(narrowestLabel * em));
        label = std::max(least, label * room / whole);
    }
}

void TableMetrics::makeRoom(const TableTemplate &table, int height)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        int &figures = m_rows[static_cast<std::size_t>(row)];
        if (table.rowKind(row) == RowKind::Values)
            figures = std::max(figures, height);
    }
}

int TableMetrics::width(int first, int count) const
{
    return std::accumulate(m_columns.begin() + first, m_columns.begin() + first + count, 0);
}

int TableMetrics::height(int first, int count) const
{
    return std::accumulate(m_rows.begin() + first, m_rows.begin() + first + count, 0);
}

} // namespace gouji
