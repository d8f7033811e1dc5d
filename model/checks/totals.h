// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/celledit.h"
#include "model/report/report.h"

#include <vector>

namespace gouji {

/// Lets every total of the form follow its parts from now on, as in a report made new.
void markTotalsComputed(Report &report);

/// A total that follows its parts from now on; what it then holds is for addTotals().
CellEdit followingTotal(CellIndex index, Cell cell);

/// Adds to the edits what the computed totals of the report are once the edits are made: the running sum of the numbers
/// among the parts; blank where no part is a number, or one holds anything else than a whole one. A total of totals uses the new ones.
/// Totals that are not computed stay as they are. Each cell may be edited once.
void addTotals(const Report &report, std::vector<CellEdit> &edits);

} // namespace gouji
