// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/rollup.h"
#include "model/report/checkid.h"
#include "model/report/severity.h"

#include <functional>

namespace gouji {

/// What a check of a sum (RU) has to say, as a sentence for a person.
struct RollUpRemark
{
    CheckId check;
    Severity severity = Severity::Warning;
    QString file; ///< that it is about; empty: the sum
    QString body;
    int unit = -1; ///< in the list of units; -1: none of them
    QString text;
    std::vector<CellId> cells;

    friend bool operator==(const RollUpRemark &, const RollUpRemark &) = default;
};

/// A cell in which the body's own report is not the sum.
struct RollUpDifference
{
    CellIndex cell;
    CellValue own;
    CellValue sum;
};

std::vector<RollUpDifference> differencesFrom(const RollUp &sum, const Draft &own);

/// Everything that the checks of sums find, by check and then by file: what is missing (RU-02), blank (RU-03), broken (RU-04)
/// or twice (RU-05) among the children, whose texts are alike (RU-06), and where the body's own report is not their sum (RU-01) or one child's alone
/// (RU-08).
std::vector<RollUpRemark> rollUpRemarks(const RollUp &sum);
/// The same one after the other, for sums in which there may be very many.
using TakeRemark = std::function<void(const RollUpRemark &remark)>;
void eachRollUpRemark(const RollUp &sum, const TakeRemark &take);

/// RU-07: requests that the children carried in against those that they carried out the year before, where the body's own
/// two reports agree. `before` is the sum of last year's reports.
std::vector<RollUpRemark> carryRemarks(const RollUp &sum, const RollUp &before);

} // namespace gouji
