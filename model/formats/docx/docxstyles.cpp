// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxstyles.h"

#include "model/formats/archive/xmlpart.h"
#include "model/formats/docx/docxnames.h"

namespace gouji::docx {
namespace {

constexpr QLatin1String yes("1");
constexpr QLatin1String no("0");
constexpr QLatin1String latinLanguage("en-US"); // taken for Chinese, LibreOffice breaks lines inside 2021

void writeFace(XmlPart &xml, Face face)
{
    const QString family = familiesOf(face).constFirst();
    xml.leaf("w:rFonts", {{"w:hint", QStringLiteral("eastAsia")},
                          {"w:ascii", family},
                          {"w:hAnsi", family},
                          {"w:eastAsia", family},
                          {"w:cs", family}});
}

QString alignmentOf(const LookStyle &style)
{
    switch (style.alignment) {
    case Alignment::Justified: return QStringLiteral("both");
    case Alignment::Left: return QStringLiteral("left");
    case Alignment::Centred: return QStringLiteral("center");
    case Alignment::Right: break;
    }
    return QStringLiteral("right");
}

/// What holds for all styles: no room between Chinese and Latin letters and no line that ends beside the type area, whatever
/// Word would do by itself. LibreOffice 7.4 overlooks this when it reads docx.
void writeDefaults(XmlPart &xml)
{
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    writeFace(xml, Face::Body);
    xml.leaf("w:sz", {{"w:val", QStringLiteral("32")}});
    xml.leaf("w:szCs", {{"w:val", QStringLiteral("32")}});
    xml.leaf("w:lang", {{"w:val", latinLanguage}, {"w:eastAsia", QStringLiteral("zh-CN")}});
    xml.close();
    xml.close();
    xml.leaf("w:pPrDefault");
    xml.close();
    xml.open("w:style",
             {{"w:type", QStringLiteral("paragraph")}, {"w:default", yes}, {"w:styleId", QStringLiteral("Normal")}});
    xml.leaf("w:name", {{"w:val", QStringLiteral("Normal")}});
    xml.leaf("w:qFormat");
    xml.open("w:pPr");
    xml.leaf("w:widowControl", {{"w:val", yes}});
    for (const char *rule : {"w:overflowPunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:adjustRightInd", "w:snapToGrid"})
        xml.leaf(rule, {{"w:val", no}});
    xml.close();
    xml.close();
}

void writeSpacing(XmlPart &xml, const LookStyle &style)
{
    const bool isExact = style.pitch > 0;
    xml.leaf("w:spacing", {{"w:before", twips(style.before)},
                           {"w:after", twips(style.after)},
                           {"w:line", isExact ? twips(style.pitch) : QStringLiteral("240")},
                           {"w:lineRule", isExact ? QStringLiteral("exact") : QStringLiteral("auto")}});
}

void writeParagraphProperties(XmlPart &xml, const LookStyle &style)
{
    xml.open("w:pPr");
    if (style.keepsWithNext)
        xml.leaf("w:keepNext");
    if (style.outlineLevel > 0)
        xml.leaf("w:keepLines");
    if (!style.forbidsLineStarts)
        xml.leaf("w:kinsoku", {{"w:val", no}});
    writeSpacing(xml, style);
    const bool isIndented = style.firstLineCharacters > 0;
    xml.leaf("w:ind", {{"w:left", twips(style.indent)},
                       {"w:right", twips(style.indent + style.rightIndent)},
                       {"w:firstLineChars", isIndented ? QString::number(100 * style.firstLineCharacters) : QString()},
                       {"w:firstLine", isIndented ? twips(firstLineOf(style)) : QString()}});
    xml.leaf("w:jc", {{"w:val", alignmentOf(style)}});
    if (style.outlineLevel > 0)
        xml.leaf("w:outlineLvl", {{"w:val", QString::number(style.outlineLevel - 1)}});
    xml.close();
}

void writeLetterProperties(XmlPart &xml, const LookStyle &style)
{
    xml.open("w:rPr");
    writeFace(xml, style.face);
    if (style.letterSpacing != 0)
        xml.leaf("w:spacing", {{"w:val", twips(style.letterSpacing)}});
    xml.leaf("w:sz", {{"w:val", halfPoints(style.size)}});
    xml.leaf("w:szCs", {{"w:val", halfPoints(style.size)}});
    xml.close();
}

void writeStyle(XmlPart &xml, const LookStyle &style)
{
    xml.open("w:style", {{"w:type", QStringLiteral("paragraph")}, {"w:styleId", QLatin1String(style.wordId)}});
    xml.leaf("w:name", {{"w:val", QLatin1String(style.wordName)}});
    xml.leaf("w:basedOn", {{"w:val", QStringLiteral("Normal")}});
    if (style.outlineLevel > 0 || style.look == ParagraphLook::Title)
        xml.leaf("w:next", {{"w:val", QStringLiteral("BodyText")}});
    xml.leaf("w:qFormat");
    writeParagraphProperties(xml, style);
    writeLetterProperties(xml, style);
    xml.close();
}

void writeSubHeadingWords(XmlPart &xml)
{
    xml.open("w:style", {{"w:type", QStringLiteral("character")}, {"w:styleId", QStringLiteral("SubHeadingWords")}});
    xml.leaf("w:name", {{"w:val", QStringLiteral("Sub-heading Words")}});
    xml.leaf("w:qFormat");
    xml.open("w:rPr");
    writeFace(xml, Face::SubHeading);
    xml.close();
    xml.close();
}

void writeTableStyle(XmlPart &xml)
{
    xml.open("w:style", {{"w:type", QStringLiteral("table")}, {"w:styleId", QStringLiteral("ReportTable")}});
    xml.leaf("w:name", {{"w:val", QStringLiteral("Report Table")}});
    xml.leaf("w:qFormat");
    xml.open("w:tblPr");
    xml.open("w:tblBorders");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
        xml.leaf(side, {{"w:val", QStringLiteral("single")},
                        {"w:sz", QStringLiteral("4")}, // eighths of a point
                        {"w:space", no},
                        {"w:color", QStringLiteral("000000")}});
    }
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

QByteArray stylesPart(const OfficeDocument &document)
{
    XmlPart xml;
    xml.open("w:styles", {{"xmlns:w", wordNamespace}});
    writeDefaults(xml);
    for (const LookStyle &style : document.styles)
        writeStyle(xml, style);
    writeSubHeadingWords(xml);
    writeTableStyle(xml);
    return xml.finished();
}

QByteArray fontTablePart()
{
    XmlPart xml;
    xml.open("w:fonts", {{"xmlns:w", wordNamespace}});
    for (const Face face : {Face::Title, Face::Heading, Face::SubHeading, Face::Body, Face::Table}) {
        const QStringList families = familiesOf(face);
        xml.open("w:font", {{"w:name", families.constFirst()}});
        xml.leaf("w:altName", {{"w:val", families.sliced(1).join(u',')}});
        xml.leaf("w:charset", {{"w:val", QStringLiteral("86")}}); // GB2312
        xml.leaf("w:family", {{"w:val", QStringLiteral("auto")}});
        xml.leaf("w:pitch", {{"w:val", QStringLiteral("variable")}});
        xml.close();
    }
    return xml.finished();
}

QByteArray settingsPart()
{
    XmlPart xml;
    xml.open("w:settings", {{"xmlns:w", wordNamespace}});
    xml.leaf("w:evenAndOddHeaders");
    xml.leaf("w:characterSpacingControl", {{"w:val", QStringLiteral("doNotCompress")}});
    xml.open("w:compat");
    xml.leaf("w:compatSetting", {{"w:name", QStringLiteral("compatibilityMode")},
                                 {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                                 {"w:val", QStringLiteral("15")}});
    xml.close();
    xml.leaf("w:themeFontLang", {{"w:val", latinLanguage}, {"w:eastAsia", QStringLiteral("zh-CN")}});
    return xml.finished();
}

} // namespace gouji::docx
