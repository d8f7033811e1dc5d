// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/workbookfacts.h"

#include "model/formats/archive/xmlpart.h"

namespace gouji {

QByteArray appPartContent()
{
    XmlPart xml;
    xml.open("Properties", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/"
                                                     "extended-properties")}});
    xml.text("Application", QStringLiteral("Gouji"));
    xml.close();
    return xml.finished();
}

QByteArray corePartContent(const WorkbookFacts &facts)
{
    XmlPart xml;
    const QString date = facts.written.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    const QString dateType = QStringLiteral("dcterms:W3CDTF");
    xml.open("cp:coreProperties",
             {{"xmlns:cp", QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")},
              {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
              {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")},
              {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
    xml.text("dc:title", facts.title);
    xml.text("dc:creator", facts.author);
    xml.text("dc:language", QStringLiteral("zh-CN"));
    xml.text("dcterms:created", date, {{"xsi:type", dateType}});
    xml.text("dcterms:modified", date, {{"xsi:type", dateType}});
    xml.close();
    return xml.finished();
}

} // namespace gouji
