// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/office/columnwidths.h"

#include <numeric>

namespace gouji {
namespace {

constexpr Centipoints verticalWidth = 2265; // 8 mm
constexpr Centipoints figureWidth = 3400;   // 12 mm

enum class ColumnUse { Labels, Vertical, Figures };

std::vector<ColumnUse> usesOf(const OutlineTable &table)
{
    std::vector<ColumnUse> uses(static_cast<std::size_t>(table.columns), ColumnUse::Labels);
    for (const OutlineRow &row : table.rows) {
        for (const OutlineCell &cell : row.cells) {
            ColumnUse &use = uses[static_cast<std::size_t>(cell.column)];
            if (cell.isVertical)
                use = ColumnUse::Vertical;
            else if (cell.cell && cell.columnSpan == 1)
                use = ColumnUse::Figures;
        }
    }
    return uses;
}

std::vector<Centipoints> equalWidths(int columns, Centipoints width)
{
    std::vector<Centipoints> widths;
    widths.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column)
        widths.push_back(width * (column + 1) / columns - width * column / columns);
    return widths;
}

} // namespace

std::vector<Centipoints> columnWidths(const OutlineTable &table)
{
    const std::vector<ColumnUse> uses = usesOf(table);
    const auto countOf = [&uses](ColumnUse use) { return static_cast<int>(std::count(uses.begin(), uses.end(), use)); };
    const int labels = countOf(ColumnUse::Labels);
    const Centipoints forLabels = officepage::typeWidth - countOf(ColumnUse::Vertical) * verticalWidth -
                                  countOf(ColumnUse::Figures) * figureWidth;
    if (countOf(ColumnUse::Vertical) == 0 || labels == 0 || forLabels < labels * figureWidth)
        return equalWidths(table.columns, officepage::typeWidth);
    std::vector<Centipoints> widths;
    const Centipoints forGroups = labels > 1 ? forLabels / 4 / (labels - 1) : 0;
    int labelsLeft = labels;
    for (const ColumnUse use : uses) {
        if (use == ColumnUse::Labels)
            widths.push_back(--labelsLeft > 0 ? forGroups : forLabels - forGroups * (labels - 1));
        else
            widths.push_back(use == ColumnUse::Vertical ? verticalWidth : figureWidth);
    }
    return widths;
}

} // namespace gouji
