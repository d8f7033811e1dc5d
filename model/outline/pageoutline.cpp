// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outline/pageoutline.h"

#include "model/outline/onelinetext.h"
#include "model/report/prosetext.h"

#include <algorithm>

namespace gouji {
namespace {

/// Appends one part of the report after the other.
class OutlineBuilder
{
public:
    explicit OutlineBuilder(const Report &report) : m_report(report) {}

    PageOutline outline();

private:
    void addTable(const QString &section, int index);
    OutlineCell formCell(const GridCell &place) const;
    void addBlocks(const QString &section, const Blocks &blocks);
    void addBlock(const QString &section, int index, const Paragraph &paragraph);
    void addBlock(const QString &section, int index, const Picture &picture);
    void addBlock(const QString &section, int index, const FurtherTable &table);
    void addClosing(ClosingLine::Part part, const QString &text);
    void add(OutlineElement element) { m_outline.elements.push_back(std::move(element)); }

    const Report &m_report;
    PageOutline m_outline;
};

PageOutline OutlineBuilder::outline()
{
    const FormTemplate &form = *m_report.form;
    add(OutlineTitle{withoutBlanks(m_report.title()), withoutBlanks(m_report.facts.body), m_report.facts.year});
    addBlocks(openingSection.toString(), m_report.opening);
    for (std::size_t i = 0; i < form.sections().size(); ++i) {
        const SectionTemplate &section = form.sections()[i];
        add(OutlineHeading{section.id, section.heading()});
        if (section.kind == SectionKind::Table)
            addTable(section.id, form.tableIndex(section.table));
        addBlocks(section.id, m_report.sections[i].blocks);
    }
    if (m_report.closing) {
        addClosing(ClosingLine::Part::Body, m_report.closing->body);
        addClosing(ClosingLine::Part::Date, m_report.closing->date);
    }
    return std::move(m_outline);
}

void OutlineBuilder::addTable(const QString &section, int index)
{
    const TableTemplate &form = m_report.form->tables()[static_cast<std::size_t>(index)];
    OutlineTable table{section, true, index, form.columnCount(), form.frozenRows(), {}};
    table.rows.resize(static_cast<std::size_t>(form.rowCount()));
    for (int row = 0; row < form.rowCount(); ++row)
        table.rows[static_cast<std::size_t>(row)].kind = form.rowKind(row);
    for (const GridCell &place : form.cells())
        table.rows[static_cast<std::size_t>(place.row)].cells.push_back(formCell(place));
    add(std::move(table));
}

OutlineCell OutlineBuilder::formCell(const GridCell &place) const
{
    const QString text = place.cell ? m_report.cell(*place.cell).value.toString() : place.text;
    return {place.row, place.column, place.rowSpan, place.columnSpan, place.role, text, place.isVertical, place.cell};
}

void OutlineBuilder::addBlocks(const QString &section, const Blocks &blocks)
{
    for (std::size_t i = 0; i < blocks.size(); ++i)
        std::visit([&](const auto &block) { addBlock(section, static_cast<int>(i), block); }, blocks[i]);
}

void OutlineBuilder::addBlock(const QString &section, int index, const Paragraph &paragraph)
{
    const QString text = oneLineText(paragraphText(paragraph, m_report));
    if (!text.isEmpty())
        add(OutlineParagraph{section, index, text});
}

void OutlineBuilder::addBlock(const QString &section, int index, const Picture &picture)
{
    add(OutlinePicture{section, index, oneLineText(picture.caption), picture.mediaType, picture.data});
}

void OutlineBuilder::addBlock(const QString &section, int index, const FurtherTable &further)
{
    OutlineTable table{section, false, index, 0, 0, {}};
    for (const QStringList &fields : further.rows)
        table.columns = std::max(table.columns, static_cast<int>(fields.size()));
    if (table.columns == 0)
        return;
    for (const QStringList &fields : further.rows) {
        OutlineRow row;
        for (int column = 0; column < table.columns; ++column) {
            OutlineCell cell;
            cell.row = static_cast<int>(table.rows.size());
            cell.column = column;
            cell.text = oneLineText(fields.value(column));
            row.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    add(std::move(table));
}

void OutlineBuilder::addClosing(ClosingLine::Part part, const QString &text)
{
    const QString line = oneLineText(text);
    if (!line.isEmpty())
        add(ClosingLine{part, line});
}

} // namespace

PageOutline outlineOf(const Report &report)
{
    return OutlineBuilder(report).outline();
}

} // namespace gouji
