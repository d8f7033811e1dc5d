// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <vector>

namespace gouji {

/// A total and what its parts add up to.
struct Total
{
    CellIndex cell;
    CellValue value;

    friend bool operator==(const Total &, const Total &) = default;
};

/// Lets every total of the form follow its parts from now on, as in a report made new.
void markTotalsComputed(Report &report);

/// What the totals that `isWanted` would be, in the order of the form: the running sum of the numbers among the parts,
/// blank where no part is a number or one is a mark or raw text. A total of totals uses the new values. Only those that
/// differ from what stands in the report are given.
std::vector<Total> changedTotals(const Report &report, bool onlyComputed = true);

} // namespace gouji
