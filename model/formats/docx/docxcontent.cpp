// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxcontent.h"

#include "model/formats/archive/zipreader.h"
#include "model/formats/docx/docxbodyreader.h"

#include <QXmlStreamReader>

namespace gouji {
namespace {

/// Where the main document is, by the relations of the package; transitional and strict files name the relation differently.
QString mainDocumentOf(const ZipReader &zip)
{
    QXmlStreamReader reader(zip.part(QStringLiteral("_rels/.rels")));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (attributes.value(QLatin1String("Type")).endsWith(u"/officeDocument")) {
            const QString target = attributes.value(QLatin1String("Target")).toString();
            return target.startsWith(u'/') ? target.sliced(1) : target;
        }
    }
    return {};
}

} // namespace

Result<VisibleContent> readDocxContent(const QByteArray &bytes)
{
    const Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return zip.error();
    const QString name = mainDocumentOf(*zip);
    if (!zip->has(name))
        return damagedContainer(QStringLiteral("no main document"));
    return docx::BodyReader(zip->part(name)).read();
}

} // namespace gouji
