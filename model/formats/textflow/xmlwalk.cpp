// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/textflow/xmlwalk.h"

#include "model/formats/archive/zipreader.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr int deepest = 200; ///< elements that hold one another; a table in a table in a text box is some sixty deep

} // namespace

XmlWalk::XmlWalk(const QByteArray &part)
{
    if (part.size() > largestXml)
        fail(tooLargeContainer());
    else
        m_xml.addData(part);
}

bool XmlWalk::enter(QStringView root, QStringView orRoot)
{
    while (!m_error && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            fail(damagedContainer(QStringLiteral("a document type declaration")));
        if (token == QXmlStreamReader::StartElement)
            break;
    }
    noteXmlError();
    if (!m_error && m_xml.name() != root && m_xml.name() != orRoot)
        fail(damagedContainer(QStringLiteral("no element %1").arg(root)));
    return !m_error;
}

void XmlWalk::children(const Visit &element)
{
    contents(element, [](QStringView) {});
}

void XmlWalk::contents(const Visit &element, const TextVisit &text)
{
    if (++m_depth > deepest)
        fail(tooLargeContainer());
    while (!m_error && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::StartElement)
            element();
        else if (token == QXmlStreamReader::Characters)
            text(m_xml.text());
    }
    noteXmlError();
    --m_depth;
}

QString XmlWalk::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto found = std::ranges::find(attributes, name, &QXmlStreamAttribute::name);
    return found == attributes.end() ? QString() : found->value().toString();
}

int XmlWalk::number(QStringView name, int otherwise, int least, int most) const
{
    bool isNumber = false;
    const int number = attribute(name).toInt(&isNumber);
    return isNumber ? std::clamp(number, least, most) : otherwise;
}

void XmlWalk::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

void XmlWalk::noteXmlError()
{
    if (m_xml.hasError())
        fail(damagedContainer(QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString())));
}

Result<Done> XmlWalk::verdict() const
{
    if (m_error)
        return *m_error;
    return Done{};
}

} // namespace gouji
