// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxbody.h"

#include "model/formats/archive/xmlpart.h"
#include "model/formats/docx/docxnames.h"
#include "model/formats/docx/docxtable.h"

namespace gouji::docx {
namespace {

constexpr QLatin1String drawingNamespace("http://schemas.openxmlformats.org/drawingml/2006/main");
constexpr QLatin1String pictureNamespace("http://schemas.openxmlformats.org/drawingml/2006/picture");
constexpr QLatin1String placementNamespace("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");

/// Writes block after block.
class BodyWriter
{
public:
    explicit BodyWriter(XmlPart &xml) : m_xml(xml) {}

    void operator()(const OfficeParagraph &paragraph);
    void operator()(const OfficePicture &picture);
    void operator()(const OfficeTable &table) { writeTable(m_xml, table); }

private:
    void openParagraph(ParagraphLook look, bool keepsWithNext);
    void writeRun(const OfficeRun &run);
    void writePicture(const OfficePicture &picture);
    void writeShape(const OfficePicture &picture, const QString &width, const QString &height);

    XmlPart &m_xml;
    int m_pictures = 0;
};

void BodyWriter::operator()(const OfficeParagraph &paragraph)
{
    openParagraph(paragraph.look, paragraph.keepsWithNext);
    for (const OfficeRun &run : paragraph.runs)
        writeRun(run);
    m_xml.close();
}

void BodyWriter::operator()(const OfficePicture &picture)
{
    ++m_pictures;
    openParagraph(ParagraphLook::Picture, false);
    m_xml.open("w:r");
    m_xml.open("w:drawing");
    writePicture(picture);
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void BodyWriter::openParagraph(ParagraphLook look, bool keepsWithNext)
{
    m_xml.open("w:p");
    m_xml.open("w:pPr");
    m_xml.leaf("w:pStyle", {{"w:val", QLatin1String(styleOf(look).wordId)}});
    if (keepsWithNext)
        m_xml.leaf("w:keepNext");
    m_xml.close();
}

void BodyWriter::writeRun(const OfficeRun &run)
{
    m_xml.open("w:r");
    if (run.isSubHeading) {
        m_xml.open("w:rPr");
        m_xml.leaf("w:rStyle", {{"w:val", QStringLiteral("SubHeadingWords")}});
        m_xml.close();
    }
    if (run.startsLine)
        m_xml.leaf("w:br");
    m_xml.text("w:t", run.text, {{"xml:space", QStringLiteral("preserve")}});
    m_xml.close();
}

/// In the line of text, as large as the block says.
void BodyWriter::writePicture(const OfficePicture &picture)
{
    constexpr int emusInCentipoint = 127;
    const QString width = QString::number(picture.width * emusInCentipoint);
    const QString height = QString::number(picture.height * emusInCentipoint);
    m_xml.open("wp:inline", {{"distT", QStringLiteral("0")},
                             {"distB", QStringLiteral("0")},
                             {"distL", QStringLiteral("0")},
                             {"distR", QStringLiteral("0")}});
    m_xml.leaf("wp:extent", {{"cx", width}, {"cy", height}});
    m_xml.leaf("wp:docPr", {{"id", QString::number(m_pictures)},
                            {"name", QStringLiteral("Picture %1").arg(m_pictures)},
                            {"descr", picture.caption}});
    m_xml.open("a:graphic", {{"xmlns:a", drawingNamespace}});
    m_xml.open("a:graphicData", {{"uri", pictureNamespace}});
    writeShape(picture, width, height);
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

void BodyWriter::writeShape(const OfficePicture &picture, const QString &width, const QString &height)
{
    m_xml.open("pic:pic", {{"xmlns:pic", pictureNamespace}});
    m_xml.open("pic:nvPicPr");
    m_xml.leaf("pic:cNvPr", {{"id", QString::number(m_pictures)},
                             {"name", QStringLiteral("Picture %1").arg(m_pictures)},
                             {"descr", picture.caption}});
    m_xml.leaf("pic:cNvPicPr");
    m_xml.close();
    m_xml.open("pic:blipFill");
    m_xml.leaf("a:blip", {{"r:embed", pictureId(m_pictures)}});
    m_xml.open("a:stretch");
    m_xml.leaf("a:fillRect");
    m_xml.close();
    m_xml.close();
    m_xml.open("pic:spPr");
    m_xml.open("a:xfrm");
    m_xml.leaf("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
    m_xml.leaf("a:ext", {{"cx", width}, {"cy", height}});
    m_xml.close();
    m_xml.open("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    m_xml.leaf("a:avLst");
    m_xml.close();
    m_xml.close();
    m_xml.close();
}

/// No document grid: it would set its own line pitch against that of the styles.
void writeSection(XmlPart &xml)
{
    using namespace officepage;
    xml.open("w:sectPr");
    xml.leaf("w:footerReference", {{"w:type", QStringLiteral("default")}, {"r:id", oddFooterId}});
    xml.leaf("w:footerReference", {{"w:type", QStringLiteral("even")}, {"r:id", evenFooterId}});
    xml.leaf("w:pgSz", {{"w:w", twips(width)}, {"w:h", twips(height)}});
    xml.leaf("w:pgMar", {{"w:top", twips(top)},
                         {"w:right", twips(right)},
                         {"w:bottom", twips(bottom)},
                         {"w:left", twips(left)},
                         {"w:header", twips(top / 2)},
                         {"w:footer", twips(numberBelow)},
                         {"w:gutter", QStringLiteral("0")}});
    xml.close();
}

} // namespace

QByteArray documentPart(const OfficeDocument &document)
{
    XmlPart xml;
    xml.open("w:document",
             {{"xmlns:w", wordNamespace}, {"xmlns:r", relationNamespace}, {"xmlns:wp", placementNamespace}});
    xml.open("w:body");
    BodyWriter writer(xml);
    for (const OfficeBlock &block : document.blocks)
        std::visit(writer, block);
    writeSection(xml);
    return xml.finished();
}

} // namespace gouji::docx
