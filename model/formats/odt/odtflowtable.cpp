// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtflow.h"

namespace gouji::odt {
namespace {

constexpr int mostSpan = 1'000'000; ///< read as it stands; the flow refuses what is too wide
constexpr int mostDepth = ListCounters::levels;

} // namespace

/// A list goes on with the last one of its style, or with one that it names, where it says so.
void FlowReader::readList()
{
    List list;
    list.style = m_xml.attribute(u"style-name");
    if (list.style.isEmpty() && !m_lists.empty())
        list.style = m_lists.back().style;
    const QString continued = m_xml.attribute(u"continue-list");
    if (!m_lists.empty())
        list.key = m_lists.back().key;
    else if (m_xml.attribute(u"continue-numbering") == u"true")
        list.key = m_lastKeys.value(list.style);
    else if (!continued.isEmpty())
        list.key = m_keysById.value(continued);
    if (list.key.isEmpty())
        list.key = QString::number(++m_listCount);
    m_lastKeys[list.style] = list.key;
    m_keysById[m_xml.attribute(u"id")] = list.key;
    m_lists.push_back(list);
    readAll(&FlowReader::readListElement);
    m_lists.pop_back();
}

void FlowReader::readListElement()
{
    if (!isText(u"list-item") && !isText(u"list-header"))
        return m_xml.skip();
    const int level = int(m_lists.size()) - 1;
    m_lists.back().isNewItem = isText(u"list-item");
    const int start = m_xml.number(u"start-value", -1, 0, mostSpan);
    if (start >= 0 && level < mostDepth)
        m_counters.restart(m_lists.back().key, level, start);
    readAll(&FlowReader::readBlock);
}

/// The number of an item stands before its first paragraph, and the item's own lists have theirs.
QString FlowReader::itemNumber()
{
    if (m_lists.empty() || !m_lists.back().isNewItem)
        return {};
    for (List &list : m_lists)
        list.isNewItem = false;
    return m_counters.next(m_lists.back().key, int(m_lists.size()) - 1, m_styles.levels(m_lists.back().style));
}

QString FlowReader::outlineNumber(int level)
{
    return m_counters.next(QStringLiteral("outline"), level - 1, m_styles.outline());
}

void FlowReader::readTable()
{
    const std::vector<List> lists = std::exchange(m_lists, {});
    m_flow.startTable();
    readAll(&FlowReader::readTableElement);
    m_flow.endTable();
    m_lists = lists;
}

void FlowReader::readTableElement()
{
    if (isTable(u"table-row"))
        readRow();
    else if (isTable(u"table-header-rows") || isTable(u"table-rows") || isTable(u"table-row-group"))
        readAll(&FlowReader::readTableElement);
    else
        m_xml.skip();
}

void FlowReader::readRow()
{
    const int times = m_xml.number(u"number-rows-repeated", 1, 1, mostSpan);
    const bool isHidden = m_xml.attribute(u"visibility") == u"collapse";
    m_hidden += isHidden ? 1 : 0;
    m_flow.startRow();
    readAll(&FlowReader::readCell);
    m_hidden -= isHidden ? 1 : 0;
    if (isHidden)
        m_flow.dropRow();
    else
        m_flow.repeatRow(times);
}

/// Covered cells are not seen; the spans of those that cover them say where they lie.
void FlowReader::readCell()
{
    if (!isTable(u"table-cell"))
        return m_xml.skip();
    FieldShape shape;
    shape.rows = m_xml.number(u"number-rows-spanned", 1, 1, mostSpan);
    shape.columns = m_xml.number(u"number-columns-spanned", 1, 1, mostSpan);
    shape.times = m_xml.number(u"number-columns-repeated", 1, 1, mostSpan);
    m_flow.startField();
    readAll(&FlowReader::readBlock);
    m_flow.endField(shape);
}

} // namespace gouji::odt
