// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/carrieditem.h"

#include "model/formats/archive/xmlpart.h"

#include <QXmlStreamReader>

namespace gouji {
namespace {

/// JSON has its own way to write the two code points that XML has no way for.
QString jsonForXml(const QByteArray &json)
{
    QString text = QString::fromUtf8(json);
    text.replace(QChar(0xFFFE), QLatin1String("\\ufffe"));
    text.replace(QChar(0xFFFF), QLatin1String("\\uffff"));
    return text;
}

} // namespace

QByteArray carriedItem(const CarriedData &data)
{
    XmlPart part;
    part.text("gouji:report", jsonForXml(data.native),
              {{"xmlns:gouji", QLatin1String(carriedNamespace)},
               {"mediaType", QStringLiteral("application/vnd.gouji+json")},
               {"visibleSha256", QString::fromLatin1(data.visibleSha256)}});
    return part.finished();
}

std::optional<CarriedData> readCarriedItem(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement() || reader.namespaceUri() != QLatin1String(carriedNamespace) ||
        reader.name() != u"report")
        return std::nullopt;
    const QByteArray digest = reader.attributes().value(QLatin1String("visibleSha256")).toLatin1();
    const QByteArray native = reader.readElementText().toUtf8();
    if (reader.hasError())
        return std::nullopt;
    return CarriedData{native, digest};
}

} // namespace gouji
