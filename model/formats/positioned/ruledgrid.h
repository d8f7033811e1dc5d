// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/positionedpage.h"

namespace gouji {

/// A field between rules.
struct RuledField
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
};

/// A table as its rules draw it: every field once, in reading order, with what it covers. Fields never overlap and together
/// fill the grid.
struct RuledGrid
{
    std::vector<double> xs; ///< edges of columns, ascending; one more than columns
    std::vector<double> ys; ///< edges of rows
    std::vector<RuledField> cells;

    int rows() const { return static_cast<int>(ys.size()) - 1; }
    int columns() const { return static_cast<int>(xs.size()) - 1; }
    Box box() const { return {xs.front(), ys.front(), xs.back(), ys.back()}; }
    Box boxOf(const RuledField &cell) const
    {
        return {xs[static_cast<size_t>(cell.column)], ys[static_cast<size_t>(cell.row)],
                xs[static_cast<size_t>(cell.column + cell.columnSpan)],
                ys[static_cast<size_t>(cell.row + cell.rowSpan)]};
    }
};

/// The tables that the rules of a page draw, from top to bottom: rules that touch make one. Where the outer rules are left
/// out, the ends of the others stand for them. What has a single column is a frame and no table. Bounded: a page of
/// more rules than any table has gives none.
std::vector<RuledGrid> gridsOf(std::vector<DrawnRule> rules);

} // namespace gouji
