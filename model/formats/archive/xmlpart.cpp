// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/xmlpart.h"

namespace gouji {

XmlPart::XmlPart() : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlPart::open(const char *element, XmlAttributes attributes)
{
    m_xml.writeStartElement(QLatin1String(element));
    writeAttributes(attributes);
}

void XmlPart::leaf(const char *element, XmlAttributes attributes)
{
    m_xml.writeEmptyElement(QLatin1String(element));
    writeAttributes(attributes);
}

void XmlPart::text(const char *element, const QString &text, XmlAttributes attributes)
{
    open(element, attributes);
    m_xml.writeCharacters(text);
    close();
}

QByteArray XmlPart::finished()
{
    m_xml.writeEndDocument();
    return std::move(m_bytes);
}

void XmlPart::writeAttributes(XmlAttributes attributes)
{
    for (const XmlAttribute &attribute : attributes) {
        if (!attribute.value.isNull())
            m_xml.writeAttribute(QLatin1String(attribute.name), attribute.value);
    }
}

} // namespace gouji
