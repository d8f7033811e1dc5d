// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace gouji {

/// An attribute as it is written, prefix included. A null value leaves it out.
struct XmlAttribute
{
    const char *name;
    QString value;
};
using XmlAttributes = std::initializer_list<XmlAttribute>;

/// Writes one XML part of a container. Names are written as given, with their prefixes; the root declares them. Every text
/// must be a shown text (shownText()).
class XmlPart
{
public:
    XmlPart();
    Q_DISABLE_COPY_MOVE(XmlPart)

    void open(const char *element, XmlAttributes attributes = {});
    void close() { m_xml.writeEndElement(); }
    /// An element without content.
    void leaf(const char *element, XmlAttributes attributes = {});
    /// An element with nothing but text.
    void text(const char *element, const QString &text, XmlAttributes attributes = {});
    void characters(const QString &text) { m_xml.writeCharacters(text); }

    /// Closes what is open and gives the part away.
    QByteArray finished();

private:
    void writeAttributes(XmlAttributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace gouji
