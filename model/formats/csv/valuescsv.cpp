// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/valuescsv.h"

#include "model/formats/csv/csvreader.h"
#include "model/formats/csv/csvwriter.h"

namespace gouji {
namespace {

void addValues(std::vector<QStringList> &rows, const OutlineTable &table, const FormTemplate &form)
{
    for (const OutlineRow &row : table.rows) {
        for (const OutlineCell &place : row.cells) {
            if (!place.cell)
                continue;
            const CellTemplate &cell = form.cell(*place.cell);
            const QString labels = (cell.rowPath + cell.columnPath).join(QStringLiteral(" · "));
            rows.push_back({cell.id.toString(), labels, place.text});
        }
    }
}

std::vector<QStringList> rowsOf(const ExportSource &source)
{
    std::vector<QStringList> rows{{QStringLiteral("编号"), QStringLiteral("指标"), QStringLiteral("数值")}};
    for (const OutlineElement &element : source.outline.elements) {
        if (const OutlineTable *table = std::get_if<OutlineTable>(&element))
            addValues(rows, *table, *source.form);
    }
    return rows;
}

VisibleContent shown(const std::vector<QStringList> &rows)
{
    VisibleTable table;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            table.cells.push_back({static_cast<int>(row), static_cast<int>(column), 1, 1, rows[row][column]});
    }
    return {{table}};
}

} // namespace

Result<QByteArray> writeValuesCsv(const ExportSource &source)
{
    CsvWriter csv;
    for (const QStringList &row : rowsOf(source))
        csv.addRow(row);
    return csv.bytes();
}

Result<VisibleContent> readValuesCsvContent(const QByteArray &bytes)
{
    const Result<std::vector<QStringList>> rows = readCsv(bytes);
    if (!rows)
        return rows.error();
    return shown(*rows);
}

VisibleContent visibleValuesOf(const ExportSource &source)
{
    return shown(rowsOf(source));
}

} // namespace gouji
