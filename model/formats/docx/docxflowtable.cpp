// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxflow.h"
#include "model/formats/docx/docxproperties.h"

namespace gouji::docx {
namespace {

constexpr int mostSpan = 100'000; ///< read as it stands; the flow refuses what is too wide

} // namespace

void FlowReader::readTable()
{
    const bool outer = m_isRowDropped;
    const int outerGap = m_gapAfter;
    m_flow.startTable();
    readAll(&FlowReader::readTableElement);
    m_flow.endTable();
    m_isRowDropped = outer;
    m_gapAfter = outerGap;
}

void FlowReader::readTableElement()
{
    if (isWord(u"tr"))
        readRow();
    else if (!readWrapper(&FlowReader::readTableElement))
        m_xml.skip();
}

void FlowReader::readRow()
{
    m_isRowDropped = m_deletions > 0;
    m_gapAfter = 0;
    m_flow.startRow();
    readAll(&FlowReader::readRowElement);
    if (m_isRowDropped)
        m_flow.dropRow();
    else
        m_flow.addGap(m_gapAfter);
}

void FlowReader::readRowElement()
{
    if (isWord(u"trPr"))
        readRowProperties();
    else if (isWord(u"tc"))
        readCell();
    else if (!readWrapper(&FlowReader::readRowElement))
        m_xml.skip();
}

/// Stand before the cells of the row.
void FlowReader::readRowProperties()
{
    m_xml.children([&] {
        if (isWord(u"gridBefore")) {
            m_flow.addGap(m_xml.number(u"val", 0, 0, mostSpan));
        } else if (isWord(u"gridAfter")) {
            m_gapAfter = m_xml.number(u"val", 0, 0, mostSpan);
        } else if (isWord(u"del")) {
            m_isRowDropped = true;
            m_flow.note("IM-12.rows");
        } else if (isWord(u"hidden") && isOn(m_xml.attribute(u"val"))) {
            m_isRowDropped = true;
            m_flow.note("IM-12.hidden");
        }
        m_xml.skip();
    });
}

void FlowReader::readCell()
{
    const bool isRowDropped = m_isRowDropped;
    const int gapAfter = m_gapAfter;
    FieldShape shape;
    bool isDeleted = false;
    m_deletions += isRowDropped ? 1 : 0;
    m_flow.startField();
    m_xml.children([&] {
        if (isWord(u"tcPr")) {
            shape = readCellProperties(isDeleted);
            m_deletions += isDeleted ? 1 : 0;
        } else {
            readElement();
        }
    });
    m_deletions -= (isRowDropped ? 1 : 0) + (isDeleted ? 1 : 0);
    if (m_deletions == 0)
        m_deleted.clear();
    m_flow.endField(shape);
    m_isRowDropped = isRowDropped;
    m_gapAfter = gapAfter;
}

FieldShape FlowReader::readCellProperties(bool &isDeleted)
{
    FieldShape shape;
    m_xml.children([&] {
        const QString value = m_xml.attribute(u"val");
        if (isWord(u"gridSpan"))
            shape.columns = m_xml.number(u"val", 1, 1, mostSpan);
        else if (isWord(u"vMerge"))
            shape.goesOnAbove = value != u"restart";
        else if (isWord(u"hMerge"))
            shape.goesOnBefore = value != u"restart";
        else if (isWord(u"cellDel") && !isDeleted) {
            isDeleted = true;
            m_flow.note("IM-12.rows");
        }
        m_xml.skip();
    });
    return shape;
}

} // namespace gouji::docx
