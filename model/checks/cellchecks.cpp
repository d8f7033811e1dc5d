// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/cellfindings.h"
#include "model/checks/checktables.h"
#include "model/checks/rawfault.h"

namespace gouji {
namespace {

template<typename Predicate>
std::vector<CellIndex> cellsOfTable(CheckRun &run, int table, Predicate isConcerned)
{
    std::vector<CellIndex> cells;
    for (size_t i = 0; i < run.form().cells().size(); ++i) {
        const CellTemplate &cell = run.form().cells()[i];
        if (cell.table == table && isConcerned(run.report().cells[i].value, cell))
            cells.push_back(CellIndex(i));
    }
    return cells;
}

/// One finding for all cells of a table that have the same fault.
void addCells(CheckRun &run, const char *wording, const std::vector<CellIndex> &cells)
{
    if (cells.empty())
        return;
    Finding &finding = run.add(wording);
    setPlace(finding, run.form(), cells);
    finding.arguments += {QString::number(cells.size()), cellList(run.report(), cells)};
    QStringList values;
    for (const CellIndex cell : cells)
        values.append(run.report().cell(cell).value.toString());
    values.removeAll(QString());
    finding.actual = values.join(u' ');
}

void addFaults(CheckRun &run, const char *wording, int table, RawFault fault)
{
    addCells(run, wording, cellsOfTable(run, table, [fault](const CellValue &value, const CellTemplate &cell) {
                 return value.isRaw() && rawFault(value.toString(), cell.kind) == fault;
             }));
}

void cel01(CheckRun &run, int table)
{
    addCells(run, "CEL-01",
             cellsOfTable(run, table, [](const CellValue &value, const CellTemplate &) { return value.isBlank(); }));
}

void cel02(CheckRun &run, int table)
{
    addCells(run, "CEL-02.mark",
             cellsOfTable(run, table, [](const CellValue &value, const CellTemplate &) { return value.isMark(); }));
    addFaults(run, "CEL-02.raw", table, RawFault::NoNumber);
}

void cel03(CheckRun &run, int table)
{
    addFaults(run, "CEL-03", table, RawFault::Negative);
}

void cel04(CheckRun &run, int table)
{
    addFaults(run, "CEL-04", table, RawFault::CountWithMore);
}

void cel06(CheckRun &run, int table)
{
    addFaults(run, "CEL-06", table, RawFault::AmountWithMore);
}

constexpr TableCheck checks[] = {
    {"CEL-01", cel01}, {"CEL-02", cel02}, {"CEL-03", cel03}, {"CEL-04", cel04}, {"CEL-06", cel06},
};

} // namespace

std::span<const TableCheck> cellChecks()
{
    return checks;
}

} // namespace gouji
