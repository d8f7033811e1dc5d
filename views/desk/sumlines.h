// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/desksum.h"

namespace gouji {

struct CheckOptions;

/// A line of what is said about a sum: with a sign of its weight, and where to go from it.
struct SumLine
{
    QString text;
    std::optional<Severity> severity{};
    int unit = -1; ///< in the list of units; -1: about none of them
    std::optional<CellId> cell{};
};

/// How many reports are summed, how many are missing, how many do not count.
QString summaryLine(const DeskSum &sum);

/// What the checks of sums find (RU), those that are switched off left out. `before`: the sum of last year's reports; null: there is none.
std::vector<SumLine> findingLines(const DeskSum &sum, const RollUp *before, const CheckOptions &options);

/// Where the body's own report is not the sum, cell by cell; or that it is, or that there is none.
std::vector<SumLine> ownReportLines(const DeskSum &sum);

/// What changed since the sum was frozen; nothing where it never was.
std::vector<SumLine> frozenLines(const DeskSum &sum);

} // namespace gouji
