// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkrun.h"

#include <QFlags>

#include <span>

namespace gouji {

/// What a check looks at; when it changes, the check runs again.
enum class Reads { Cells = 1, Prose = 2, Facts = 4 };
Q_DECLARE_FLAGS(ReadsFlags, Reads)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReadsFlags)

/// A check of the whole report.
struct ReportCheck
{
    const char *id;
    ReadsFlags reads;
    void (*run)(CheckRun &run);
};

/// A check that looks at the cells of one table at a time.
struct TableCheck
{
    const char *id;
    void (*run)(CheckRun &run, int table);
};

/// The families of the catalogue, one file each. T3-01, T3-02, T3-03 and T4-01 are one search: identitychecks.h.
std::span<const ReportCheck> titleChecks();         ///< STR-05, STR-06
std::span<const ReportCheck> structureChecks();     ///< STR-07 … STR-12
std::span<const ReportCheck> openingChecks();       ///< STR-13, STR-14
std::span<const TableCheck> cellChecks();           ///< CEL-01 … CEL-04, CEL-06
std::span<const ReportCheck> tableTwoChecks();      ///< T2-01 … T2-05
std::span<const ReportCheck> requestChecks();       ///< T3-06, T4-02, T4-03
std::span<const ReportCheck> requestFigureChecks(); ///< NT-01 … NT-06, NT-14: requests in prose
std::span<const ReportCheck> caseFigureChecks();    ///< NT-07 … NT-10: reviews, suits, normative documents in prose
std::span<const ReportCheck> arithmeticChecks();    ///< NT-11 … NT-13: sums, percentages and lists in prose
std::span<const ReportCheck> citationChecks();      ///< TX-01 … TX-03, TX-17: years, documents, the fee's name
std::span<const ReportCheck> punctuationChecks();   ///< TX-05 … TX-09, TX-19
std::span<const ReportCheck> wordChecks();          ///< TX-04, TX-10 … TX-16, TX-18
std::span<const ReportCheck> sensitiveChecks();     ///< SN-01 … SN-04
std::span<const ReportCheck> lastYearChecks();      ///< XY-01 … XY-09
std::span<const ReportCheck> publishingChecks();    ///< PB-01 … PB-03
std::span<const ReportCheck> feeChecks();           ///< NT-15 … NT-18: the processing fee in prose

} // namespace gouji
