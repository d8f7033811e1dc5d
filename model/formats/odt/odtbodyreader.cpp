// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtbodyreader.h"

#include "model/formats/archive/zipreader.h"
#include "model/formats/odt/odtnames.h"

#include <algorithm>

namespace gouji::odt {

Result<VisibleContent> BodyReader::read()
{
    VisibleContent content;
    if (!m_xml.readNextStartElement() || m_xml.name() != u"document-content")
        return damagedContainer(QStringLiteral("no document"));
    readBody(content.blocks);
    if (m_error)
        return *m_error;
    if (m_xml.hasError())
        return damagedContainer(QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString()));
    return content;
}

bool BodyReader::isText(QStringView name) const
{
    return m_xml.name() == name && m_xml.namespaceUri() == textNamespace;
}

bool BodyReader::isTable(QStringView name) const
{
    return m_xml.name() == name && m_xml.namespaceUri() == tableNamespace;
}

/// Whether an element shows the paragraphs it holds as if it were not there.
bool BodyReader::isShownGroup() const
{
    constexpr QStringView groups[] = {u"section", u"list", u"list-item", u"list-header", u"index-body"};
    return std::ranges::any_of(groups, [this](QStringView name) { return isText(name); });
}

/// A number of times or places that an attribute says; 1 where it says none.
int BodyReader::count(QStringView attribute) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto found = std::ranges::find(attributes, attribute, &QXmlStreamAttribute::name);
    bool isNumber = false;
    const int number = found == attributes.end() ? 1 : found->value().toInt(&isNumber);
    return isNumber ? std::clamp(number, 1, mostDocumentCells + 1) : 1;
}

/// Calls `child` for each element inside the current one; it must read that to its end.
void BodyReader::readChildren(const std::function<void()> &child)
{
    if (++m_depth > deepestDocument)
        fail(tooLargeContainer());
    while (!m_error && m_xml.readNextStartElement())
        child();
    --m_depth;
}

void BodyReader::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void BodyReader::readBody(Blocks &blocks)
{
    readChildren([&] {
        const bool isOffice = m_xml.namespaceUri() == officeNamespace;
        if (isOffice && m_xml.name() == u"body")
            readBody(blocks);
        else if (isOffice && m_xml.name() == u"text")
            readBlocks(blocks);
        else
            m_xml.skipCurrentElement();
    });
}

void BodyReader::readBlocks(Blocks &blocks)
{
    readChildren([&] { readBlock(blocks); });
}

void BodyReader::readBlock(Blocks &blocks)
{
    if (isText(u"p") || isText(u"h")) {
        QString text;
        readInline(text);
        if (!text.trimmed().isEmpty())
            blocks.emplace_back(text);
    } else if (isTable(u"table")) {
        readTable(blocks);
    } else if (isShownGroup()) {
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
    else
        fail(table.error());
}

void BodyReader::readRows(TableReading &reading)
{
    readChildren([&] {
        if (isTable(u"table-row")) {
            reading.startRow();
            readCells(reading);
        } else if (isTable(u"table-header-rows") || isTable(u"table-rows") || isTable(u"table-row-group")) {
            readRows(reading);
        } else {
            m_xml.skipCurrentElement();
        }
    });
}

void BodyReader::readCells(TableReading &reading)
{
    readChildren([&] {
        const int times = count(u"number-columns-repeated");
        if (isTable(u"covered-table-cell")) {
            reading.covered(times);
            m_xml.skipCurrentElement();
        } else if (isTable(u"table-cell")) {
            const int rows = count(u"number-rows-spanned");
            const int columns = count(u"number-columns-spanned");
            Blocks blocks;
            readBlocks(blocks);
            for (int i = 0; i < std::min(times, mostDocumentColumns + 1); ++i)
                reading.add(rows, columns, plainText(blocks));
        } else {
            m_xml.skipCurrentElement();
        }
    });
}

/// Text and elements in their order.
void BodyReader::readInline(QString &text)
{
    if (++m_depth > deepestDocument)
        fail(tooLargeContainer());
    while (!m_error && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters)
            text += m_xml.text();
        else if (token == QXmlStreamReader::StartElement)
            readInlineElement(text);
    }
    --m_depth;
}

void BodyReader::readInlineElement(QString &text)
{
    if (isText(u"span") || isText(u"a") || isText(u"ruby") || isText(u"ruby-base") || isText(u"meta")) {
        readInline(text);
        return;
    }
    if (isText(u"s"))
        text += QString(std::min(count(u"c"), mostDocumentColumns), u' ');
    else if (isText(u"tab"))
        text += u'\t';
    else if (isText(u"line-break"))
        text += u'\n';
    m_xml.skipCurrentElement();
}

} // namespace gouji::odt
