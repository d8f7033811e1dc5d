// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/foreignbook.h"

#include "model/formats/xlsx/bookparts.h"

#include <QHash>

namespace gouji {
namespace {

constexpr std::size_t mostSheets = 200;
constexpr int mostTexts = 200'000;
constexpr std::size_t mostStyles = 70'000;

QString idOf(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id")
            return attribute.value().toString();
    }
    return {};
}

/// The parts that the workbook's links lead to.
QHash<QString, QString> linksOf(const ZipReader &container)
{
    QHash<QString, QString> links;
    QXmlStreamReader xml(container.part(QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!beginsElement(xml, QLatin1String("Relationship")))
            continue;
        const QString target = xml.attributes().value(QLatin1String("Target")).toString();
        links.insert(xml.attributes().value(QLatin1String("Id")).toString(),
                     target.startsWith(u'/') ? target.sliced(1) : QStringLiteral("xl/") + target);
    }
    return links;
}

bool readSheets(const ZipReader &container, ForeignBook &book)
{
    const QHash<QString, QString> links = linksOf(container);
    QXmlStreamReader xml(container.part(QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd() && book.sheets.size() < mostSheets) {
        xml.readNext();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (beginsElement(xml, QLatin1String("workbookPr"))) {
            const auto value = attributes.value(QLatin1String("date1904"));
            book.counts1904 = value == u"1" || value == u"true";
        }
        if (!beginsElement(xml, QLatin1String("sheet")))
            continue;
        const QString part = links.value(idOf(attributes));
        const auto state = attributes.value(QLatin1String("state"));
        if (container.has(part))
            book.sheets.push_back({attributes.value(QLatin1String("name")).toString(), part,
                                   state == u"hidden" || state == u"veryHidden"});
    }
    return !xml.hasError();
}

bool readTexts(const ZipReader &container, ForeignBook &book)
{
    const QString part = QStringLiteral("xl/sharedStrings.xml");
    QXmlStreamReader xml(container.part(part));
    while (!xml.atEnd() && book.texts.size() < mostTexts) {
        xml.readNext();
        if (beginsElement(xml, QLatin1String("si")))
            book.texts.append(sheetTextOf(xml));
    }
    return !container.has(part) || !xml.hasError();
}

void readFormats(const ZipReader &container, ForeignBook &book)
{
    QHash<QString, SheetNumberFormat> named;
    bool isInCells = false;
    QXmlStreamReader xml(container.part(QStringLiteral("xl/styles.xml")));
    while (!xml.atEnd() && book.formats.size() < mostStyles) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            isInCells = xml.isStartElement();
        const QString id = xml.attributes().value(QLatin1String("numFmtId")).toString();
        if (beginsElement(xml, QLatin1String("numFmt")))
            named.insert(id,
                         SheetNumberFormat::fromCode(xml.attributes().value(QLatin1String("formatCode")).toString()));
        else if (isInCells && beginsElement(xml, QLatin1String("xf")))
            book.formats.push_back(named.value(id, SheetNumberFormat::builtIn(id.toInt())));
    }
}

} // namespace

Result<ForeignBook> ForeignBook::read(const ZipReader &container)
{
    ForeignBook book;
    if (!container.has(QStringLiteral("xl/workbook.xml")) || !readSheets(container, book) || book.sheets.empty())
        return damagedContainer(QStringLiteral("no workbook"));
    if (!readTexts(container, book))
        return damagedContainer(QStringLiteral("xl/sharedStrings.xml"));
    readFormats(container, book);
    return book;
}

} // namespace gouji
