// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odttable.h"

#include "model/formats/odt/odtnames.h"
#include "model/formats/odt/odtparts.h"

namespace gouji::odt {
namespace {

constexpr QLatin1String yes("true");
constexpr QLatin1String no("false");

QString columnName(int number, std::size_t column)
{
    return tableName(number) + u'.' + QString::number(column + 1);
}

QString rowName(int number)
{
    return tableName(number) + QStringLiteral(".Row");
}

QString cellName(int number)
{
    return tableName(number) + QStringLiteral(".Cell");
}

void writeStyle(XmlPart &xml, const QString &name, const char *family, const char *properties, XmlAttributes attributes)
{
    xml.open("style:style", {{"style:name", name}, {"style:family", QLatin1String(family)}});
    xml.leaf(properties, attributes);
    xml.close();
}

/// Row by row: a cell where it begins, and a covered one at each other place that it reaches.
class TableWriter
{
public:
    TableWriter(XmlPart &xml, const OfficeTable &table, int number)
        : m_xml(xml)
        , m_table(table)
        , m_outline(table.outline)
        , m_number(number)
        , m_covering(coveringCells(table.outline))
    {}

    void write();

private:
    void writeRow(int row);
    void writeCell(const OutlineCell &cell);

    XmlPart &m_xml;
    const OfficeTable &m_table;
    const OutlineTable &m_outline;
    int m_number;
    std::vector<const OutlineCell *> m_covering;
};

void TableWriter::write()
{
    m_xml.open("table:table", {{"table:name", tableName(m_number)}, {"table:style-name", tableName(m_number)}});
    for (std::size_t column = 0; column < m_table.widths.size(); ++column)
        m_xml.leaf("table:table-column", {{"table:style-name", columnName(m_number, column)}});
    const int rows = static_cast<int>(m_outline.rows.size());
    if (m_outline.frozenRows > 0) {
        m_xml.open("table:table-header-rows");
        for (int row = 0; row < m_outline.frozenRows; ++row)
            writeRow(row);
        m_xml.close();
    }
    for (int row = m_outline.frozenRows; row < rows; ++row)
        writeRow(row);
    m_xml.close();
}

void TableWriter::writeRow(int row)
{
    m_xml.open("table:table-row", {{"table:style-name", rowName(m_number)}});
    for (int column = 0; column < m_outline.columns; ++column) {
        const OutlineCell &cell = *m_covering[static_cast<std::size_t>(row * m_outline.columns + column)];
        if (cell.row == row && cell.column == column)
            writeCell(cell);
        else
            m_xml.leaf("table:covered-table-cell");
    }
    m_xml.close();
}

void TableWriter::writeCell(const OutlineCell &cell)
{
    const auto span = [](int count) { return count > 1 ? QString::number(count) : QString(); };
    m_xml.open("table:table-cell", {{"table:style-name", cellName(m_number)},
                                    {"table:number-columns-spanned", span(cell.columnSpan)},
                                    {"table:number-rows-spanned", span(cell.rowSpan)},
                                    {"office:value-type", QStringLiteral("string")}});
    m_xml.open("text:p", {{"text:style-name", QLatin1String(styleOf(lookOf(cell, m_table)).odtName)}});
    writeText(m_xml, cell.text);
    m_xml.close();
    m_xml.close();
}

} // namespace

QString tableName(int number)
{
    return QStringLiteral("Table%1").arg(number);
}

void writeTableStyles(XmlPart &xml, const OfficeTable &table, int number)
{
    writeStyle(xml, tableName(number), "table", "style:table-properties",
               {{"style:width", points(officepage::typeWidth)},
                {"table:align", QStringLiteral("center")},
                {"table:border-model", QStringLiteral("collapsing")},
                {"style:may-break-between-rows", table.staysTogether ? no : yes}});
    for (std::size_t column = 0; column < table.widths.size(); ++column)
        writeStyle(xml, columnName(number, column), "table-column", "style:table-column-properties",
                   {{"style:column-width", points(table.widths[column])}});
    writeStyle(xml, rowName(number), "table-row", "style:table-row-properties",
               {{"fo:keep-together", QStringLiteral("always")}});
    writeStyle(xml, cellName(number), "table-cell", "style:table-cell-properties",
               {{"fo:border", QStringLiteral("0.5pt solid #000000")},
                {"fo:padding-left", points(officepage::cellPadding)},
                {"fo:padding-right", points(officepage::cellPadding)},
                {"fo:padding-top", points(table.rowPadding)},
                {"fo:padding-bottom", points(table.rowPadding)},
                {"style:vertical-align", QStringLiteral("middle")}});
}

void writeTable(XmlPart &xml, const OfficeTable &table, int number)
{
    TableWriter(xml, table, number).write();
}

} // namespace gouji::odt
