// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxtable.h"

#include "model/formats/docx/docxnames.h"

namespace gouji::docx {
namespace {

/// Row by row. A cell over several rows is written in each of them: with its text where it begins, then as continued.
class TableWriter
{
public:
    TableWriter(XmlPart &xml, const OfficeTable &table)
        : m_xml(xml)
        , m_table(table)
        , m_outline(table.outline)
        , m_covering(coveringCells(table.outline))
    {}

    void write();

private:
    int rowCount() const { return static_cast<int>(m_outline.rows.size()); }
    void writeProperties();
    void writeGrid();
    void writeRow(int row);
    void writeCell(const OutlineCell &cell, int row);
    void writeCellProperties(const OutlineCell &cell, int row);
    void writeCellParagraph(const OutlineCell &cell, int row);

    XmlPart &m_xml;
    const OfficeTable &m_table;
    const OutlineTable &m_outline;
    std::vector<const OutlineCell *> m_covering;
};

void TableWriter::write()
{
    m_xml.open("w:tbl");
    writeProperties();
    writeGrid();
    for (int row = 0; row < rowCount(); ++row)
        writeRow(row);
    m_xml.close();
}

void TableWriter::writeProperties()
{
    m_xml.open("w:tblPr");
    m_xml.leaf("w:tblStyle", {{"w:val", QStringLiteral("ReportTable")}});
    m_xml.leaf("w:tblW", {{"w:w", twips(officepage::typeWidth)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.leaf("w:jc", {{"w:val", QStringLiteral("center")}});
    m_xml.leaf("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    m_xml.open("w:tblCellMar");
    m_xml.leaf("w:top", {{"w:w", twips(m_table.rowPadding)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.leaf("w:left", {{"w:w", twips(officepage::cellPadding)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.leaf("w:bottom", {{"w:w", twips(m_table.rowPadding)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.leaf("w:right", {{"w:w", twips(officepage::cellPadding)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.close();
    m_xml.close();
}

void TableWriter::writeGrid()
{
    m_xml.open("w:tblGrid");
    for (const Centipoints width : m_table.widths)
        m_xml.leaf("w:gridCol", {{"w:w", twips(width)}});
    m_xml.close();
}

void TableWriter::writeRow(int row)
{
    m_xml.open("w:tr");
    m_xml.open("w:trPr");
    m_xml.leaf("w:cantSplit");
    if (row < m_outline.frozenRows)
        m_xml.leaf("w:tblHeader");
    m_xml.close();
    for (int column = 0; column < m_outline.columns;) {
        const OutlineCell &cell = *m_covering[static_cast<std::size_t>(row * m_outline.columns + column)];
        writeCell(cell, row);
        column += cell.columnSpan;
    }
    m_xml.close();
}

void TableWriter::writeCell(const OutlineCell &cell, int row)
{
    m_xml.open("w:tc");
    writeCellProperties(cell, row);
    writeCellParagraph(cell, row);
    m_xml.close();
}

void TableWriter::writeCellProperties(const OutlineCell &cell, int row)
{
    m_xml.open("w:tcPr");
    m_xml.leaf("w:tcW", {{"w:w", twips(widthOf(cell, m_table))}, {"w:type", QStringLiteral("dxa")}});
    if (cell.columnSpan > 1)
        m_xml.leaf("w:gridSpan", {{"w:val", QString::number(cell.columnSpan)}});
    if (cell.rowSpan > 1)
        m_xml.leaf("w:vMerge", {{"w:val", row == cell.row ? QStringLiteral("restart") : QStringLiteral("continue")}});
    m_xml.leaf("w:vAlign", {{"w:val", QStringLiteral("center")}});
    m_xml.close();
}

void TableWriter::writeCellParagraph(const OutlineCell &cell, int row)
{
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.leaf("w:pStyle", {{"w:val", QLatin1String(styleOf(lookOf(cell, m_table)).wordId)}});
    if (m_table.staysTogether && row + 1 < rowCount())
        m_xml.leaf("w:keepNext");
    m_xml.close();
    if (row == cell.row && !cell.text.isEmpty()) {
        m_xml.open("w:r");
        m_xml.text("w:t", cell.text, {{"xml:space", QStringLiteral("preserve")}});
        m_xml.close();
    }
    m_xml.close();
}

} // namespace

void writeTable(XmlPart &xml, const OfficeTable &table)
{
    TableWriter(xml, table).write();
}

} // namespace gouji::docx
