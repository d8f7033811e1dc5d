// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/adjustment.h"
#include "model/values/cellvalue.h"

#include <optional>
#include <vector>

namespace gouji {

/// What a unit has to do with a cell of a sum.
enum class ContributionKind {
    Figure,    ///< its figure is in the sum
    NoFigure,  ///< it counts, and has no number in this cell
    LeftOut,   ///< it would count, and somebody leaves it out of this sum or out of every sum
    NotSummed, ///< what it sent cannot be summed: another year or form, nothing readable
    Missing,   ///< it sent nothing
    Adjustment ///< no unit, but a figure that the office added
};

/// One line of what a cell of a sum is made of.
struct Contribution
{
    ContributionKind kind = ContributionKind::Figure;
    int unit = -1; ///< in the list of units; -1 of an adjustment
    QString name;  ///< of the unit; the reason of an adjustment
    CellValue value;
    QString figure;             ///< as it is shown: an adjustment has a sign
    std::optional<int> share{}; ///< of the sum, in thousandths
    bool isTried = false;       ///< left out for the time being, to see what the sum would be
    int adjustment = -1;        ///< which one it is
};

} // namespace gouji
