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

/// Wider where longer texts stand, within bounds, so that no column starves.
std::vector<PageLength> widthsByText(const OutlineTable &table, PageLength width)
{
    constexpr qsizetype least = 4;
    constexpr qsizetype most = 24;
    std::vector<qint64> weights(static_cast<std::size_t>(table.columns), least);
    for (const OutlineRow &row : table.rows) {
        for (const OutlineCell &cell : row.cells) {
            qint64 &weight = weights[static_cast<std::size_t>(cell.column)];
            weight = std::max<qint64>(weight, std::min(cell.text.size(), most));
        }
    }
    const qint64 all = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<PageLength> widths;
    PageLength rest = width;
    for (const qint64 weight : weights) {
        widths.push_back(width * weight / all);
        rest -= widths.back();
    }
    widths.back() += rest;
    return widths;
}

} // namespace

std::vector<PageLength> columnWidths(const OutlineTable &table, const PageStyle &style)
{
    const auto count = static_cast<std::size_t>(table.columns);
    if (!table.isFormTable)
        return widthsByText(table, style.typeWidth());
    std::vector<PageLength> widths = equalWidths(count, style.typeWidth());
    std::vector<ColumnUse> uses;
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
