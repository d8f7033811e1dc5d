// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtbody.h"

#include "model/formats/odt/odtnames.h"
#include "model/formats/odt/odtparts.h"
#include "model/formats/odt/odttable.h"

namespace gouji::odt {
namespace {

/// The style of a paragraph that keeps with the next beyond what its look says.
QString keepingName(ParagraphLook look)
{
    return QLatin1String(styleOf(look).odtName) + QStringLiteral("_20_Kept");
}

/// Writes the styles that belong to single blocks.
class StyleWriter
{
public:
    explicit StyleWriter(XmlPart &xml) : m_xml(xml) {}

    void operator()(const OfficeParagraph &paragraph);
    void operator()(const OfficePicture &) {}
    void operator()(const OfficeTable &table) { writeTableStyles(m_xml, table, ++m_tables); }

private:
    XmlPart &m_xml;
    int m_tables = 0;
};

void StyleWriter::operator()(const OfficeParagraph &paragraph)
{
    if (!paragraph.keepsWithNext)
        return;
    m_xml.open("style:style", {{"style:name", keepingName(paragraph.look)},
                               {"style:family", QStringLiteral("paragraph")},
                               {"style:parent-style-name", QLatin1String(styleOf(paragraph.look).odtName)}});
    m_xml.leaf("style:paragraph-properties", {{"fo:keep-with-next", QStringLiteral("always")}});
    m_xml.close();
}

/// Writes block after block.
class BodyWriter
{
public:
    explicit BodyWriter(XmlPart &xml) : m_xml(xml) {}

    void operator()(const OfficeParagraph &paragraph);
    void operator()(const OfficePicture &picture);
    void operator()(const OfficeTable &table) { writeTable(m_xml, table, ++m_tables); }

private:
    void writeRun(const OfficeRun &run);

    XmlPart &m_xml;
    int m_tables = 0;
    int m_pictures = 0;
};

void BodyWriter::operator()(const OfficeParagraph &paragraph)
{
    const LookStyle &style = styleOf(paragraph.look);
    const QString name = paragraph.keepsWithNext ? keepingName(paragraph.look) : QLatin1String(style.odtName);
    const bool isHeading = style.outlineLevel > 0;
    m_xml.open(isHeading ? "text:h" : "text:p",
               {{"text:style-name", name},
                {"text:outline-level", isHeading ? QString::number(style.outlineLevel) : QString()}});
    for (const OfficeRun &run : paragraph.runs)
        writeRun(run);
    m_xml.close();
}

void BodyWriter::writeRun(const OfficeRun &run)
{
    if (run.startsLine)
        m_xml.leaf("text:line-break");
    if (run.isSubHeading)
        m_xml.open("text:span", {{"text:style-name", QStringLiteral("Sub-heading_20_Words")}});
    writeText(m_xml, run.text);
    if (run.isSubHeading)
        m_xml.close();
}

void BodyWriter::operator()(const OfficePicture &picture)
{
    ++m_pictures;
    m_xml.open("text:p", {{"text:style-name", QLatin1String(styleOf(ParagraphLook::Picture).odtName)}});
    m_xml.open("draw:frame", {{"draw:name", QStringLiteral("Picture %1").arg(m_pictures)},
                              {"draw:style-name", QStringLiteral("Graphics")},
                              {"text:anchor-type", QStringLiteral("as-char")},
                              {"svg:width", points(picture.width)},
                              {"svg:height", points(picture.height)}});
    m_xml.leaf("draw:image", {{"xlink:href", picturePath(m_pictures, picture.info)},
                              {"xlink:type", QStringLiteral("simple")},
                              {"xlink:show", QStringLiteral("embed")},
                              {"xlink:actuate", QStringLiteral("onLoad")}});
    if (!picture.caption.isEmpty())
        m_xml.text("svg:desc", picture.caption);
    m_xml.close();
    m_xml.close();
}

} // namespace

QByteArray contentPart(const OfficeDocument &document)
{
    XmlPart xml;
    openRoot(xml, "office:document-content");
    xml.open("office:automatic-styles");
    StyleWriter styles(xml);
    for (const OfficeBlock &block : document.blocks)
        std::visit(styles, block);
    xml.close();
    xml.open("office:body");
    xml.open("office:text");
    BodyWriter body(xml);
    for (const OfficeBlock &block : document.blocks)
        std::visit(body, block);
    return xml.finished();
}

QString picturePath(int number, const PictureInfo &info)
{
    return QStringLiteral("Pictures/picture%1.%2").arg(QString::number(number), info.ending);
}

} // namespace gouji::odt
