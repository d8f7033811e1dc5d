// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji::test {

/// Names of the invented reports in tests/data/clean on which nothing is to be said, sorted.
QStringList cleanReportNames(const QString &folder);

/// One of them. A compact text: `body:`, `kind:`, `year:`, `form:`, figures by table or by column of table three
/// (`company: received 4, granted 4`; what is not named is 0, totals follow), then the paragraphs below `== section`.
Report cleanReport(const QString &path);

} // namespace gouji::test
