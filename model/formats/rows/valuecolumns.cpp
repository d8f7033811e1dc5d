// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/rows/valuecolumns.h"

namespace gouji {

void appendCellColumns(SheetHead &head, const FormTemplate &form)
{
    for (const CellTemplate &cell : form.cells()) {
        const QString table = form.tables()[static_cast<std::size_t>(cell.table)].name();
        head.columns.push_back(QStringList{table} + cell.rowPath + cell.columnPath);
    }
}

void appendValues(std::vector<RowField> &row, const FormTemplate &form, const QList<CellValue> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        row.push_back({values[i].toString(), form.cells()[static_cast<std::size_t>(i)].kind});
}

} // namespace gouji
