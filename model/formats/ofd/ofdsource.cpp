// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/ofd/ofdsource.h"

#include "model/formats/archive/zipreader.h"
#include "model/formats/ofd/ofdpage.h"
#include "model/formats/positioned/positionedoutline.h"

#include <QCoreApplication>
#include <QDir>
#include <QXmlStreamReader>

namespace gouji {
namespace {

constexpr Box a4{0, 0, 210, 297};

/// The name of a part that another one names: from the root where it begins with a slash, else beside it.
QString partName(const QString &from, const QString &location)
{
    const QString path = location.startsWith(u'/') ? location : from.section(u'/', 0, -2) + u'/' + location;
    QString clean = QDir::cleanPath(path);
    while (clean.startsWith(u'/'))
        clean.remove(0, 1);
    return clean;
}

/// The text of the first element of a name.
QString firstText(const QByteArray &xml, QStringView element)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            return reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
    }
    return {};
}

QStringList pagesOf(const QByteArray &document)
{
    constexpr qsizetype mostPages = 200;
    QStringList pages;
    QXmlStreamReader reader(document);
    while (!reader.atEnd() && pages.size() < mostPages) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"Page")
            pages.append(reader.attributes().value(QLatin1String("BaseLoc")).toString());
    }
    return pages;
}

Box pageBox(const QByteArray &xml, const Box &otherwise)
{
    const Box box = ofdBox(firstText(xml, u"PhysicalBox"));
    return box.width() > 0 && box.height() > 0 ? box : otherwise;
}

} // namespace

Result<SourceOutline> readOfdSource(const QByteArray &bytes)
{
    constexpr qsizetype leastText = 60;
    const Result<ZipReader> zip = ZipReader::open(bytes);
    if (!zip)
        return zip.error();
    const QString root = partName({}, firstText(zip->part(QStringLiteral("OFD.xml")), u"DocRoot"));
    const QByteArray document = zip->part(root);
    const QStringList locations = pagesOf(document);
    if (locations.isEmpty())
        return damagedContainer(QStringLiteral("no pages in %1").arg(root));
    const Box usual = pageBox(document, a4);
    std::vector<PositionedPage> pages;
    for (const QString &location : locations) {
        const QByteArray content = zip->part(partName(root, location));
        pages.push_back(readOfdPage(content, int(pages.size()) + 1, pageBox(content, usual)));
    }
    if (characterCount(pages) < leastText)
        return Error(ErrorCode::OnlyPictures,
                     QCoreApplication::translate("ReportFile",
                                                 "This OFD holds no text; its pages are pictures. Open the "
                                                 "Word file it was made from."));
    return outlineOfPages(std::move(pages));
}

} // namespace gouji
