// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtstyles.h"

#include "model/formats/odt/odtnames.h"

namespace gouji::odt {
namespace {

constexpr Face faces[] = {Face::Title, Face::Heading, Face::SubHeading, Face::Body, Face::Table};

/// A face goes by the first of its families; the others stand in where that is absent.
QString faceName(Face face)
{
    return familiesOf(face).constFirst();
}

void writeFaces(XmlPart &xml)
{
    xml.open("office:font-face-decls");
    for (const Face face : faces) {
        QStringList families;
        for (const QString &family : familiesOf(face))
            families.append(family.contains(u' ') ? u'\'' + family + u'\'' : family);
        xml.leaf("style:font-face", {{"style:name", faceName(face)},
                                     {"svg:font-family", families.join(u',')},
                                     {"style:font-family-generic", QStringLiteral("system")},
                                     {"style:font-pitch", QStringLiteral("variable")}});
    }
    xml.close();
}

/// The language of Latin letters is not Chinese: LibreOffice would break lines inside 2021.
void writeLetters(XmlPart &xml, Face face, Centipoints size, Centipoints letterSpacing)
{
    const QString name = faceName(face);
    const QString points16 = points(size);
    xml.leaf("style:text-properties", {{"style:font-name", name},
                                       {"style:font-name-asian", name},
                                       {"style:font-name-complex", name},
                                       {"fo:font-size", points16},
                                       {"style:font-size-asian", points16},
                                       {"style:font-size-complex", points16},
                                       {"fo:letter-spacing", points(letterSpacing)},
                                       {"fo:language", QStringLiteral("en")},
                                       {"fo:country", QStringLiteral("US")},
                                       {"style:language-asian", QStringLiteral("zh")},
                                       {"style:country-asian", QStringLiteral("CN")}});
}

QString alignmentOf(const LookStyle &style)
{
    switch (style.alignment) {
    case Alignment::Justified: return QStringLiteral("justify");
    case Alignment::Left: return QStringLiteral("start");
    case Alignment::Centred: return QStringLiteral("center");
    case Alignment::Right: break;
    }
    return QStringLiteral("end");
}

void writeParagraph(XmlPart &xml, const LookStyle &style)
{
    const auto lines = QStringLiteral("2");
    xml.leaf("style:paragraph-properties",
             {{"fo:line-height", style.pitch > 0 ? points(style.pitch) : QStringLiteral("100%")},
              {"fo:text-align", alignmentOf(style)},
              {"fo:text-indent", points(firstLineOf(style))},
              {"fo:margin-left", points(style.indent)},
              {"fo:margin-right", points(style.indent + style.rightIndent)},
              {"fo:margin-top", points(style.before)},
              {"fo:margin-bottom", points(style.after)},
              {"fo:keep-with-next", style.keepsWithNext ? QStringLiteral("always") : QStringLiteral("auto")},
              {"fo:orphans", lines},
              {"fo:widows", lines},
              {"style:text-autospace", QStringLiteral("none")},
              {"style:punctuation-wrap", QStringLiteral("simple")},
              {"style:line-break", style.forbidsLineStarts ? QStringLiteral("strict") : QStringLiteral("normal")},
              {"style:snap-to-layout-grid", QStringLiteral("false")}});
}

void writeStyle(XmlPart &xml, const LookStyle &style)
{
    const bool isHeading = style.outlineLevel > 0;
    xml.open("style:style",
             {{"style:name", QLatin1String(style.odtName)},
              {"style:display-name",
               QString(QLatin1String(style.odtName)).replace(QStringLiteral("_20_"), QStringLiteral(" "))},
              {"style:family", QStringLiteral("paragraph")},
              {"style:parent-style-name", QStringLiteral("Standard")},
              {"style:default-outline-level", isHeading ? QString::number(style.outlineLevel) : QString()}});
    writeParagraph(xml, style);
    writeLetters(xml, style.face, style.size, style.letterSpacing);
    xml.close();
}

void writeDefaults(XmlPart &xml)
{
    const LookStyle &body = styleOf(ParagraphLook::Body);
    xml.open("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    writeLetters(xml, body.face, body.size, 0);
    xml.close();
    xml.open("style:default-style", {{"style:family", QStringLiteral("table")}});
    xml.leaf("style:table-properties", {{"table:border-model", QStringLiteral("collapsing")}});
    xml.close();
    xml.leaf("style:style",
             {{"style:name", QStringLiteral("Standard")}, {"style:family", QStringLiteral("paragraph")}});
}

void writeSubHeadingWords(XmlPart &xml)
{
    const QString name = faceName(Face::SubHeading);
    xml.open("style:style", {{"style:name", QStringLiteral("Sub-heading_20_Words")},
                             {"style:display-name", QStringLiteral("Sub-heading Words")},
                             {"style:family", QStringLiteral("text")}});
    xml.leaf("style:text-properties",
             {{"style:font-name", name}, {"style:font-name-asian", name}, {"style:font-name-complex", name}});
    xml.close();
}

void writePictureStyle(XmlPart &xml)
{
    xml.open("style:style", {{"style:name", QStringLiteral("Graphics")}, {"style:family", QStringLiteral("graphic")}});
    xml.leaf("style:graphic-properties", {{"text:anchor-type", QStringLiteral("as-char")},
                                          {"style:vertical-pos", QStringLiteral("top")},
                                          {"style:vertical-rel", QStringLiteral("baseline")}});
    xml.close();
}

/// The type area ends above the page number: OpenDocument counts the number's line and the room above it in.
void writePageLayout(XmlPart &xml)
{
    using namespace officepage;
    const Centipoints above = bottom - numberBelow - numberHeight;
    xml.open("style:page-layout",
             {{"style:name", QStringLiteral("Page")}, {"style:page-usage", QStringLiteral("all")}});
    xml.leaf("style:page-layout-properties", {{"fo:page-width", points(width)},
                                              {"fo:page-height", points(height)},
                                              {"fo:margin-top", points(top)},
                                              {"fo:margin-left", points(left)},
                                              {"fo:margin-right", points(right)},
                                              {"fo:margin-bottom", points(numberBelow)},
                                              {"style:layout-grid-mode", QStringLiteral("none")}});
    xml.open("style:footer-style");
    xml.leaf("style:header-footer-properties", {{"svg:height", points(above + numberHeight)},
                                                {"fo:margin-top", points(above)},
                                                {"style:dynamic-spacing", QStringLiteral("false")}});
    xml.close();
    xml.close();
}

void writeFooter(XmlPart &xml, const char *element, ParagraphLook look)
{
    xml.open(element);
    xml.open("text:p", {{"text:style-name", QLatin1String(styleOf(look).odtName)}});
    xml.characters(QStringLiteral("— "));
    xml.text("text:page-number", QStringLiteral("1"), {{"text:select-page", QStringLiteral("current")}});
    xml.characters(QStringLiteral(" —"));
    xml.close();
    xml.close();
}

void writeMasterPage(XmlPart &xml)
{
    xml.open("office:master-styles");
    xml.open("style:master-page",
             {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("Page")}});
    writeFooter(xml, "style:footer", ParagraphLook::OddPageNumber);
    writeFooter(xml, "style:footer-left", ParagraphLook::EvenPageNumber);
    xml.close();
    xml.close();
}

} // namespace

QByteArray stylesPart(const OfficeDocument &document)
{
    XmlPart xml;
    openRoot(xml, "office:document-styles");
    writeFaces(xml);
    xml.open("office:styles");
    writeDefaults(xml);
    for (const LookStyle &style : document.styles)
        writeStyle(xml, style);
    writeSubHeadingWords(xml);
    writePictureStyle(xml);
    xml.close();
    xml.open("office:automatic-styles");
    writePageLayout(xml);
    xml.close();
    writeMasterPage(xml);
    return xml.finished();
}

} // namespace gouji::odt
