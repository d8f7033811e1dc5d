// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/rollup.h"

namespace gouji {

/// The body's own report on last year, for the one that begins from the sum of its units.
struct ParentsLastYear
{
    Report report;
    LastYearReference source; ///< the file that it was read from
};

/// The body's new report: the sums in its tables with the record of what they were made of, its facts, the outline and the
/// checklist that last year's report gives where there is one, and figures in the overview that follow the tables.
Report parentsReport(const RollUp &sum, const ParentsLastYear *lastYear);

} // namespace gouji
