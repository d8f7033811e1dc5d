// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtflow.h"

#include "model/formats/odt/odtnames.h"

#include <algorithm>

namespace gouji::odt {

FlowReader::FlowReader(const ZipReader &zip, SourceFlow &flow)
    : m_zip(zip)
    , m_flow(flow)
    , m_xml(zip.part(QStringLiteral("content.xml")))
{
    m_styles.add(zip.part(QStringLiteral("styles.xml")));
    m_styles.add(zip.part(QStringLiteral("content.xml")));
}

Result<Done> FlowReader::read()
{
    if (m_xml.enter(u"document-content"))
        readBody();
    if (m_flow.isFull())
        return tooLargeContainer();
    return m_xml.verdict();
}

bool FlowReader::isText(QStringView name) const
{
    return m_xml.name() == name && m_xml.space() == textNamespace;
}

bool FlowReader::isTable(QStringView name) const
{
    return m_xml.name() == name && m_xml.space() == tableNamespace;
}

bool FlowReader::isDrawing(QStringView name) const
{
    return m_xml.name() == name && m_xml.space() == drawingNamespace;
}

bool FlowReader::isOffice(QStringView name) const
{
    return m_xml.name() == name && m_xml.space() == officeNamespace;
}

void FlowReader::readAll(Handler element)
{
    m_xml.children([&] {
        if (m_flow.isFull())
            m_xml.fail(tooLargeContainer());
        else
            (this->*element)();
    });
}

void FlowReader::readBody()
{
    m_xml.children([&] {
        if (isOffice(u"body"))
            readBody();
        else if (isOffice(u"text"))
            readAll(&FlowReader::readBlock);
        else
            m_xml.skip();
    });
}

/// What stands in the body, a cell, a text box or an item.
void FlowReader::readBlock()
{
    if (isText(u"p") || isText(u"h"))
        readParagraph(isText(u"h"));
    else if (isText(u"list"))
        readList();
    else if (isTable(u"table"))
        readTable();
    else if (isText(u"tracked-changes"))
        readRecorded();
    else if (!readGroup() && !readShape() && !readMark())
        m_xml.skip();
}

/// Elements that show the paragraphs they hold as if they were not there.
bool FlowReader::readGroup()
{
    constexpr QStringView groups[] = {u"section", u"table-of-content", u"index-body", u"index-title",
                                      u"numbered-paragraph"};
    if (std::ranges::none_of(groups, [this](QStringView name) { return isText(name); }))
        return false;
    const bool isHidden = m_xml.attribute(u"display") == u"none";
    m_hidden += isHidden ? 1 : 0;
    readAll(&FlowReader::readBlock);
    m_hidden -= isHidden ? 1 : 0;
    return true;
}

void FlowReader::readParagraph(bool isHeading)
{
    constexpr int mostLevel = ListCounters::levels;
    const QString style = m_xml.attribute(u"style-name");
    const int level = isHeading ? m_xml.number(u"outline-level", 1, 1, mostLevel) : m_styles.headingLevel(style);
    const bool isNumbered = m_xml.attribute(u"is-list-header") != u"true";
    const bool isHidden = m_styles.isHidden(style);
    m_hidden += isHidden ? 1 : 0;
    m_flow.startParagraph();
    if (isNumbered && m_hidden == 0)
        m_flow.setNumber(m_lists.empty() && isHeading ? outlineNumber(level) : itemNumber());
    m_isAfterBlank = true;
    readContents();
    m_flow.endParagraph(level);
    m_hidden -= isHidden ? 1 : 0;
}

void FlowReader::readContents()
{
    m_xml.contents([this] { readInline(); }, [this](QStringView text) { show(text); });
}

/// White space counts as one blank, as in XML documents everywhere; more are elements.
void FlowReader::show(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
        if (!isBlank)
            shown += c;
        else if (!m_isAfterBlank)
            shown += u' ';
        m_isAfterBlank = isBlank;
    }
    if (m_hidden == 0)
        m_flow.addText(shown);
    else if (!shown.trimmed().isEmpty())
        m_flow.note("IM-12.hidden");
}

void FlowReader::readInline()
{
    if (isText(u"span"))
        readSpan();
    else if (isText(u"ruby"))
        readRuby();
    else if (isText(u"note")) {
        if (m_hidden == 0)
            m_flow.note("IM-12.notes");
        m_xml.skip();
    } else if (!readBlank() && !readShape() && !readMark()) {
        readField();
    }
}

bool FlowReader::readBlank()
{
    constexpr int mostBlanks = 1'000;
    QString blank;
    if (isText(u"s"))
        blank = QString(m_xml.number(u"c", 1, 0, mostBlanks), u' ');
    else if (isText(u"tab"))
        blank = QStringLiteral("\t");
    else if (isText(u"line-break"))
        blank = QStringLiteral("\n");
    else
        return false;
    if (m_hidden == 0)
        m_flow.addText(blank);
    m_isAfterBlank = false;
    m_xml.skip();
    return true;
}

void FlowReader::readSpan()
{
    const bool isHidden = m_styles.isHidden(m_xml.attribute(u"style-name"));
    m_hidden += isHidden ? 1 : 0;
    readContents();
    m_hidden -= isHidden ? 1 : 0;
}

/// Words with their pronunciation above: the words.
void FlowReader::readRuby()
{
    m_xml.children([&] {
        if (isText(u"ruby-base"))
            readContents();
        else
            m_xml.skip();
    });
}

/// A link, or a field with its result. Text that a condition hides is none.
void FlowReader::readField()
{
    constexpr QStringView unseen[] = {u"hidden-text", u"script", u"toc-mark", u"alphabetical-index-mark", u"number"};
    const bool isUnseen = std::ranges::any_of(unseen, [this](QStringView name) { return isText(name); });
    if (isUnseen || (m_xml.space() != textNamespace && !m_xml.space().contains(u"meta")))
        m_xml.skip();
    else
        readContents();
}

} // namespace gouji::odt
