// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxbodyreader.h"

#include "model/formats/archive/zipreader.h"
#include "model/formats/docx/docxnames.h"

#include <algorithm>

namespace gouji::docx {

Result<VisibleContent> BodyReader::read()
{
    VisibleContent content;
    if (!m_xml.readNextStartElement() || !is(u"document"))
        return damagedContainer(QStringLiteral("no document"));
    readChildren([&] {
        if (is(u"body"))
            readBlocks(content.blocks);
        else
            m_xml.skipCurrentElement();
    });
    if (m_error)
        return *m_error;
    if (m_xml.hasError())
        return damagedContainer(QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    return content;
}

bool BodyReader::is(QStringView name) const
{
    return m_xml.name() == name &&
           (m_xml.namespaceUri() == wordNamespace || m_xml.namespaceUri() == strictWordNamespace);
}

/// Whether an element shows what it holds as if it were not there: inserted text, links, content controls, fields.
bool BodyReader::isShownWrapper() const
{
    constexpr QStringView wrappers[] = {u"ins",        u"moveTo",    u"hyperlink", u"smartTag", u"sdt",
                                        u"sdtContent", u"customXml", u"fldSimple", u"dir",      u"bdo"};
    return std::ranges::any_of(wrappers, [this](QStringView name) { return is(name); });
}

QString BodyReader::value() const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto found = std::ranges::find(attributes, u"val", &QXmlStreamAttribute::name);
    return found == attributes.end() ? QString() : found->value().toString();
}

/// Calls `child` for each element inside the current one; it must read that to its end.
void BodyReader::readChildren(const std::function<void()> &child)
{
    if (++m_depth > deepestDocument && !m_error)
        m_error = tooLargeContainer();
    while (!m_error && m_xml.readNextStartElement())
        child();
    --m_depth;
}

void BodyReader::readBlocks(Blocks &blocks)
{
    readChildren([&] { readBlock(blocks); });
}

void BodyReader::readBlock(Blocks &blocks)
{
    if (is(u"p")) {
        QString text;
        readInline(text);
        if (!text.trimmed().isEmpty())
            blocks.emplace_back(text);
    } else if (is(u"tbl")) {
        readTable(blocks);
    } else if (isShownWrapper()) {
        readBlocks(blocks);
    } else {
        m_xml.skipCurrentElement();
    }
}

void BodyReader::readTable(Blocks &blocks)
{
    TableReading reading;
    readRows(reading);
    Result<VisibleTable> table = std::move(reading).finished();
    if (table)
        blocks.emplace_back(std::move(table).value());
    else if (!m_error)
        m_error = table.error();
}

void BodyReader::readRows(TableReading &reading)
{
    readChildren([&] {
        if (is(u"tr")) {
            reading.startRow();
            readCells(reading);
        } else if (isShownWrapper()) {
            readRows(reading);
        } else {
            m_xml.skipCurrentElement();
        }
    });
}

void BodyReader::readCells(TableReading &reading)
{
    readChildren([&] {
        if (is(u"tc"))
            readCell(reading);
        else if (isShownWrapper())
            readCells(reading);
        else
            m_xml.skipCurrentElement();
    });
}

void BodyReader::readCell(TableReading &reading)
{
    CellSpan span;
    Blocks blocks;
    readChildren([&] {
        if (is(u"tcPr"))
            span = readCellSpan();
        else
            readBlock(blocks);
    });
    if (!span.goesOn || !reading.mergeWithAbove(span.columns))
        reading.add(1, span.columns, plainText(blocks));
    reading.covered(span.columns - 1);
}

BodyReader::CellSpan BodyReader::readCellSpan()
{
    CellSpan span;
    readChildren([&] {
        if (is(u"gridSpan"))
            span.columns = std::max(1, value().toInt());
        else if (is(u"vMerge"))
            span.goesOn = value() != u"restart";
        m_xml.skipCurrentElement();
    });
    return span;
}

void BodyReader::readInline(QString &text)
{
    readChildren([&] {
        if (is(u"r"))
            readRun(text);
        else if (isShownWrapper())
            readInline(text);
        else
            m_xml.skipCurrentElement();
    });
}

void BodyReader::readRun(QString &text)
{
    QString shown;
    bool isHidden = false;
    readChildren([&] {
        if (is(u"t")) {
            shown += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            return;
        }
        if (is(u"rPr")) {
            isHidden = readsHidden();
            return;
        }
        if (is(u"br") || is(u"cr"))
            shown += u'\n';
        else if (is(u"tab"))
            shown += u'\t';
        else if (is(u"noBreakHyphen"))
            shown += u'-';
        m_xml.skipCurrentElement();
    });
    if (!isHidden)
        text += shown;
}

bool BodyReader::readsHidden()
{
    bool isHidden = false;
    readChildren([&] {
        if (is(u"vanish"))
            isHidden = value() != u"0" && value() != u"false" && value() != u"off";
        m_xml.skipCurrentElement();
    });
    return isHidden;
}

} // namespace gouji::docx
