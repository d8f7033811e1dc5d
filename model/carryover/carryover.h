// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <vector>

namespace gouji {

/// What a person says of the file of last year that a report begins from.
struct CarryOverChoice
{
    int year = 0;            ///< of the new report
    bool isPublished = true; ///< else a draft, which every figure taken over says of itself
    LastYearReference source{};
};

/// A figure that last year's report lets one expect. Shown to a person, never filled in by itself.
struct CellSuggestion
{
    CellIndex cell; ///< of the new form
    CellValue value;
    QString row; ///< the labels a person knows it by

    friend bool operator==(const CellSuggestion &, const CellSuggestion &) = default;
};

/// A new report begun from last year's: the body's facts, the outline of the prose without its text, the closing without
/// its date, 上年结转 filled from last year's 结转下年度 with a note of where it came from, and last year's problems as a
/// checklist in section five, each marked as copied. Everything else is blank; totals follow their parts.
Report carryOver(const Report &lastYear, const FormPtr &form, const CarryOverChoice &choice);

/// The stock of documents in force at the end of last year. What was made and repealed since is not known, so it is a
/// suggestion only; none where last year's form counted something else.
std::vector<CellSuggestion> suggestedStocks(const Report &lastYear, const FormTemplate &form);

/// The same as the report has it by now, for stocks that nobody filled in: with what was made added and what was repealed
/// taken off, where both are filled in.
std::vector<CellSuggestion> openStocks(const Report &report, const Report &lastYear);

} // namespace gouji
