// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// What stands in the cells of a report, in their order and without anything that is kept beside it.
inline QList<CellValue> valuesOf(const Report &report)
{
    QList<CellValue> values;
    values.reserve(static_cast<qsizetype>(report.cells.size()));
    for (const Cell &cell : report.cells)
        values.append(cell.value);
    return values;
}

} // namespace gouji
