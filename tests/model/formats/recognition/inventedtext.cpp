// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/formats/recognition/inventedtext.h"

#include "model/report/prosetext.h"

namespace gouji::test {
namespace {

QString textOf(const Report &report, const GridCell &cell)
{
    return cell.cell ? report.cell(*cell.cell).value.toString() : cell.text;
}

/// As the real texts have it: of an empty label field the last one is gone, and the row ends with an empty field.
void shiftFigures(QStringList &fields, const TableTemplate &table)
{
    const int labels = table.frozenColumns();
    if (labels < 3 || !fields[labels - 1].isEmpty())
        return;
    fields.removeAt(labels - 1);
    fields.append(QString());
}

TextRow matrixRow(const Report &report, int table, int row, bool isShifted)
{
    const TableTemplate &grid = report.form->tables()[size_t(table)];
    TextRow result{{}, table};
    for (int column = 0; column < grid.columnCount(); ++column) {
        const GridCell &cell = grid.at(row, column);
        result.fields.append(cell.row == row && cell.column == column ? textOf(report, cell) : QString());
    }
    if (isShifted)
        shiftFigures(result.fields, grid);
    return result;
}

TextRow shortRow(const Report &report, int table, int row)
{
    TextRow result{{}, table};
    for (const GridCell &cell : report.form->tables()[size_t(table)].cells()) {
        if (cell.row == row)
            result.fields.append(textOf(report, cell));
    }
    return result;
}

void addTable(const Report &report, int table, InventedText &text)
{
    const TableTemplate &grid = report.form->tables()[size_t(table)];
    const bool isMatrix = text.family == TextFamily::Matrix || text.family == TextFamily::ShiftedMatrix;
    for (int row = 0; row < grid.rowCount(); ++row) {
        const TextRow line = isMatrix ? matrixRow(report, table, row, text.family == TextFamily::ShiftedMatrix)
                                      : shortRow(report, table, row);
        if (text.family != TextFamily::OneCellALine) {
            text.rows.push_back(line);
            continue;
        }
        for (const QString &field : line.fields)
            text.rows.push_back({{field}, table});
    }
}

} // namespace

InventedText inventedText(const Report &report, TextFamily family)
{
    InventedText text{family, {}};
    text.rows.push_back({{report.title()}, -1});
    for (const SectionTemplate &section : report.form->sections()) {
        text.rows.push_back({{section.heading()}, -1});
        if (section.kind == SectionKind::Table)
            addTable(report, report.form->tableIndex(section.table), text);
        for (const Block &block : *report.blocks(section.id)) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                text.rows.push_back({{paragraphText(*paragraph, report)}, -1});
        }
    }
    return text;
}

QString InventedText::toText() const
{
    const QString separator = family == TextFamily::Bars    ? QStringLiteral(" | ")
                              : family == TextFamily::Glued ? QString()
                                                            : QStringLiteral("\t");
    QString text;
    int before = -1;
    for (const TextRow &row : rows) {
        if (!text.isEmpty() && (row.table != before || !row.isTable()))
            text += u'\n';
        text += row.fields.join(separator) + u'\n';
        before = row.table;
    }
    return text;
}

} // namespace gouji::test
