// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/tablecolumns.h"

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

enum class ColumnUse { Values, Labels, VerticalLabel };

ColumnUse useOf(const OutlineTable &table, int column)
{
    ColumnUse use = ColumnUse::Values;
    for (const OutlineRow &row : table.rows) {
        for (const OutlineCell &cell : row.cells) {
            if (row.kind != RowKind::Values || cell.column != column || cell.columnSpan > 1)
                continue;
            if (cell.isVertical)
                return ColumnUse::VerticalLabel;
            if (cell.role == GridRole::Label || cell.role == GridRole::Group)
                use = ColumnUse::Labels;
        }
    }
    return use;
}

std::vector<PageLength> equalWidths(std::size_t count, PageLength width)
{
    std::vector<PageLength> widths(count, width / static_cast<qint64>(count));
    PageLength rest = width;
    for (const PageLength each : widths)
        rest -= each;
    widths.back() += rest;
    return widths;
}

/// What the column's longest text would take on one line; all there is for a column to write in.
PageLength naturalWidth(const OutlineTable &table, int column, const PageStyle &style)
{
    qsizetype longest = 0;
    for (const OutlineRow &row : table.rows) {
        for (const OutlineCell &cell : row.cells)
            longest = std::max(longest, cell.column == column ? cell.text.size() : 0);
    }
    return longest == 0 ? style.typeWidth() : style.tableSize * (longest + 1) + style.cellPadding * 2;
}

/// Short columns get what they need, long ones share the rest alike; what nobody needs goes to all.
std::vector<PageLength> widthsByText(const OutlineTable &table, const PageStyle &style)
{
    std::vector<PageLength> widths;
    widths.reserve(static_cast<std::size_t>(table.columns));
    for (int column = 0; column < table.columns; ++column)
        widths.push_back(naturalWidth(table, column, style));
    std::vector<std::size_t> order(widths.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&widths](std::size_t column) { return widths[column]; });
    PageLength rest = style.typeWidth();
    for (std::size_t i = 0; i < order.size(); ++i) {
        PageLength &width = widths[order[i]];
        width = std::min(width, rest / static_cast<qint64>(order.size() - i));
        rest -= width;
    }
    for (PageLength &width : widths)
        width += rest / table.columns;
    widths.back() += rest - rest / table.columns * table.columns;
    return widths;
}

} // namespace

std::vector<PageLength> columnWidths(const OutlineTable &table, const PageStyle &style)
{
    const auto count = static_cast<std::size_t>(table.columns);
    if (!table.isFormTable)
        return widthsByText(table, style);
    std::vector<PageLength> widths = equalWidths(count, style.typeWidth());
    std::vector<ColumnUse> uses;
    uses.reserve(count);
    for (int column = 0; column < table.columns; ++column)
        uses.push_back(useOf(table, column));
    const auto labels = static_cast<std::size_t>(std::find(uses.begin(), uses.end(), ColumnUse::Values) - uses.begin());
    if (labels == 0 || labels == count)
        return widths;
    PageLength rest = style.typeWidth();
    for (std::size_t i = 0; i < labels; ++i) {
        const PageLength label = i + 1 == labels ? style.labelColumn : style.groupColumn;
        widths[i] = uses[i] == ColumnUse::VerticalLabel ? style.verticalColumn : label;
        rest -= widths[i];
    }
    const std::vector<PageLength> values = equalWidths(count - labels, rest);
    std::copy(values.begin(), values.end(), widths.begin() + static_cast<std::ptrdiff_t>(labels));
    return widths;
}

} // namespace gouji
