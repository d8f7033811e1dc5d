// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/lastyearvalue.h"

namespace gouji {

const CellValue *lastYearsValue(const CheckRun &run, CellIndex cell)
{
    if (!run.lastYear())
        return nullptr;
    const std::optional<CellIndex> before = run.lastYear()->form->find(run.form().cell(cell).id);
    return before ? &run.lastYear()->cell(*before).value : nullptr;
}

std::optional<qint64> lastYearsFigure(const CheckRun &run, CellIndex cell)
{
    const CellValue *value = lastYearsValue(run, cell);
    return value ? value->wholeNumber() : std::nullopt;
}

} // namespace gouji
