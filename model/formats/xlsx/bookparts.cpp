// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/bookparts.h"

#include <QHash>
#include <QRegularExpression>

#include <map>

namespace gouji {
namespace {

constexpr QLatin1String sheetNamespace("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
constexpr QLatin1String strictNamespace("http://purl.oclc.org/ooxml/spreadsheetml/main");
constexpr QLatin1String linkNamespace("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
constexpr int mostStyles = 10'000;
constexpr int mostTexts = 100'000;

/// Which part each link of the workbook leads to.
QHash<QString, QString> linksOf(const ZipReader &container)
{
    QHash<QString, QString> links;
    QXmlStreamReader xml(container.part(QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QString target = xml.attributes().value(QLatin1String("Target")).toString();
        const QString part = target.startsWith(u'/') ? target.sliced(1) : QStringLiteral("xl/") + target;
        links.insert(xml.attributes().value(QLatin1String("Id")).toString(), part);
    }
    return links;
}

/// The sheets in their order, and the area that each prints.
Result<std::vector<PrintedSheet>> sheetsOf(const ZipReader &container)
{
    const QHash<QString, QString> links = linksOf(container);
    std::vector<QString> parts;
    std::map<std::size_t, PrintedSheet> sheets; // the areas are not in the order of the sheets
    QXmlStreamReader xml(container.part(QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        xml.readNext();
        if (isSheetElement(xml, QLatin1String("sheet")))
            parts.push_back(links.value(xml.attributes().value(linkNamespace, QLatin1String("id")).toString()));
        if (!isSheetElement(xml, QLatin1String("definedName")) ||
            xml.attributes().value(QLatin1String("name")) != u"_xlnm.Print_Area")
            continue;
        const std::size_t sheet = xml.attributes().value(QLatin1String("localSheetId")).toUInt();
        const std::optional<SheetArea> area = SheetArea::fromReference(xml.readElementText());
        if (!area || sheet >= parts.size() || !container.has(parts[sheet]))
            return damagedContainer(QStringLiteral("a print area"));
        sheets.insert_or_assign(sheet, PrintedSheet{parts[sheet], *area});
    }
    if (xml.hasError())
        return damagedContainer(QStringLiteral("xl/workbook.xml: ") + xml.errorString());
    std::vector<PrintedSheet> printed;
    printed.reserve(sheets.size());
    for (const auto &[index, sheet] : sheets)
        printed.push_back(sheet);
    return printed;
}

Result<QStringList> textsOf(const ZipReader &container)
{
    QStringList texts;
    QXmlStreamReader xml(container.part(QStringLiteral("xl/sharedStrings.xml")));
    while (!xml.atEnd() && texts.size() < mostTexts) {
        xml.readNext();
        if (isSheetElement(xml, QLatin1String("si")))
            texts.append(sheetTextOf(xml));
    }
    const bool isAbsent = !container.has(QStringLiteral("xl/sharedStrings.xml"));
    if (!isAbsent && (xml.hasError() || texts.size() >= mostTexts))
        return damagedContainer(QStringLiteral("xl/sharedStrings.xml"));
    return texts;
}

int decimalsOf(const QString &format)
{
    static const QRegularExpression digits(QStringLiteral("\\A0(?:\\.(0{1,9}))?(?:_ )?\\z"));
    const QRegularExpressionMatch match = digits.match(format);
    return match.hasMatch() ? static_cast<int>(match.capturedLength(1)) : -1;
}

/// The decimals of every style, by the order of `cellXfs`.
Result<std::vector<int>> decimalsOf(const ZipReader &container)
{
    QHash<QString, QString> formats{{QStringLiteral("1"), QStringLiteral("0")},
                                    {QStringLiteral("2"), QStringLiteral("0.00")}};
    std::vector<int> decimals;
    bool isInCells = false;
    QXmlStreamReader xml(container.part(QStringLiteral("xl/styles.xml")));
    while (!xml.atEnd() && decimals.size() < mostStyles) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            isInCells = xml.isStartElement();
        const QString id = xml.attributes().value(QLatin1String("numFmtId")).toString();
        if (isSheetElement(xml, QLatin1String("numFmt")))
            formats.insert(id, xml.attributes().value(QLatin1String("formatCode")).toString());
        if (isInCells && isSheetElement(xml, QLatin1String("xf")))
            decimals.push_back(decimalsOf(formats.value(id)));
    }
    if (xml.hasError())
        return damagedContainer(QStringLiteral("xl/styles.xml: ") + xml.errorString());
    return decimals;
}

QString withoutCodes(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype end = 0;
    QRegularExpressionMatchIterator codes = code.globalMatch(text);
    while (codes.hasNext()) {
        const QRegularExpressionMatch match = codes.next();
        plain += QStringView(text).sliced(end, match.capturedStart() - end);
        plain += QChar(static_cast<char16_t>(match.captured(1).toUShort(nullptr, 16)));
        end = match.capturedEnd();
    }
    return plain + text.sliced(end);
}

} // namespace

bool isSheetElement(const QXmlStreamReader &xml, QLatin1String name)
{
    return xml.isStartElement() && xml.name() == name &&
           (xml.namespaceUri() == sheetNamespace || xml.namespaceUri() == strictNamespace);
}

QString sheetTextOf(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (!xml.atEnd() && depth > 0) {
        xml.readNext();
        if (isSheetElement(xml, QLatin1String("rPh"))) {
            xml.skipCurrentElement();
        } else if (isSheetElement(xml, QLatin1String("t"))) {
            text += xml.readElementText();
        } else {
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        }
    }
    return withoutCodes(text);
}

Result<BookParts> BookParts::read(const ZipReader &container)
{
    if (!container.has(QStringLiteral("xl/workbook.xml")))
        return damagedContainer(QStringLiteral("no workbook"));
    const Result<std::vector<PrintedSheet>> sheets = sheetsOf(container);
    if (!sheets)
        return sheets.error();
    const Result<QStringList> texts = textsOf(container);
    if (!texts)
        return texts.error();
    const Result<std::vector<int>> decimals = decimalsOf(container);
    if (!decimals)
        return decimals.error();
    return BookParts{*sheets, *texts, *decimals};
}

} // namespace gouji
