// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QRandomGenerator>

namespace gouji::test {

/// How many figures an invented report has.
enum class Density {
    Sparse, ///< as real ones are: mostly zeros, natural persons dominate, some companies
    Dense   ///< figures in most cells
};

/// An invented report in which every cell holds a number and every identity of the form holds. Needs nothing of the
/// form but its identities; prose and facts are filled so that no check speaks.
Report balancedReport(const FormPtr &form, QRandomGenerator &random, Density density);

/// The same with small fixed figures, every one of which is larger than 0 where that is possible.
Report filledReport(const FormPtr &form);

/// Sets a cell to a count.
void setCount(Report &report, CellIndex cell, qint64 value);
qint64 countAt(const Report &report, CellIndex cell);
/// The cell of an id that must exist.
CellIndex cellOf(const Report &report, const char *id);
/// Replaces the prose of a section by one paragraph.
void setProse(Report &report, QStringView section, const QString &text);

} // namespace gouji::test
