// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxparts.h"

#include "model/formats/archive/carrieditem.h"
#include "model/formats/archive/xmlpart.h"
#include "model/formats/docx/docxnames.h"
#include "model/formats/office/officelook.h"

namespace gouji::docx {
namespace {

void writeDefaultType(XmlPart &xml, const QString &ending, const QString &type)
{
    xml.leaf("Default", {{"Extension", ending}, {"ContentType", type}});
}

void writeType(XmlPart &xml, const char *part, const char *type)
{
    xml.leaf("Override", {{"PartName", QLatin1String(part)},
                          {"ContentType", QStringLiteral("application/vnd.openxmlformats-") + QLatin1String(type)}});
}

void openRelations(XmlPart &xml)
{
    xml.open("Relationships", {{"xmlns", packageRelationNamespace}});
}

void writeRelation(XmlPart &xml, const QString &id, const char *kind, const QString &target)
{
    xml.leaf("Relationship",
             {{"Id", id}, {"Type", relationNamespace + u'/' + QLatin1String(kind)}, {"Target", target}});
}

/// A date as its element says it; nothing where none is stated.
void writeDate(XmlPart &xml, const char *element, const QDateTime &date)
{
    if (date.isValid())
        xml.text(element, date.toUTC().toString(Qt::ISODate), {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
}

} // namespace

QString picturePath(int number, const PictureInfo &info)
{
    return QStringLiteral("media/picture%1.%2").arg(QString::number(number), info.ending);
}

QByteArray contentTypesPart(const Pictures &pictures, bool carriesData)
{
    XmlPart xml;
    xml.open("Types", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
    writeDefaultType(xml, QStringLiteral("rels"),
                     QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
    writeDefaultType(xml, QStringLiteral("xml"), QStringLiteral("application/xml"));
    QStringList endings;
    for (const PictureInfo &picture : pictures) {
        if (!endings.contains(picture.ending))
            writeDefaultType(xml, picture.ending, picture.mediaType);
        endings.append(picture.ending);
    }
    writeType(xml, "/word/document.xml", "officedocument.wordprocessingml.document.main+xml");
    writeType(xml, "/word/styles.xml", "officedocument.wordprocessingml.styles+xml");
    writeType(xml, "/word/settings.xml", "officedocument.wordprocessingml.settings+xml");
    writeType(xml, "/word/fontTable.xml", "officedocument.wordprocessingml.fontTable+xml");
    writeType(xml, "/word/footer1.xml", "officedocument.wordprocessingml.footer+xml");
    writeType(xml, "/word/footer2.xml", "officedocument.wordprocessingml.footer+xml");
    writeType(xml, "/docProps/core.xml", "package.core-properties+xml");
    writeType(xml, "/docProps/app.xml", "officedocument.extended-properties+xml");
    if (carriesData)
        writeType(xml, "/customXml/itemProps1.xml", "officedocument.customXmlProperties+xml");
    return xml.finished();
}

QByteArray packageRelationsPart()
{
    XmlPart xml;
    openRelations(xml);
    writeRelation(xml, QStringLiteral("rId1"), "officeDocument", QStringLiteral("word/document.xml"));
    xml.leaf("Relationship", {{"Id", QStringLiteral("rId2")},
                              {"Type", packageRelationNamespace + QStringLiteral("/metadata/core-properties")},
                              {"Target", QStringLiteral("docProps/core.xml")}});
    writeRelation(xml, QStringLiteral("rId3"), "extended-properties", QStringLiteral("docProps/app.xml"));
    return xml.finished();
}

QByteArray documentRelationsPart(const Pictures &pictures, bool carriesData)
{
    XmlPart xml;
    openRelations(xml);
    writeRelation(xml, stylesId, "styles", QStringLiteral("styles.xml"));
    writeRelation(xml, settingsId, "settings", QStringLiteral("settings.xml"));
    writeRelation(xml, fontTableId, "fontTable", QStringLiteral("fontTable.xml"));
    writeRelation(xml, oddFooterId, "footer", QStringLiteral("footer1.xml"));
    writeRelation(xml, evenFooterId, "footer", QStringLiteral("footer2.xml"));
    if (carriesData)
        writeRelation(xml, dataId, "customXml", QStringLiteral("../customXml/item1.xml"));
    for (int number = 1; number <= static_cast<int>(pictures.size()); ++number) {
        const PictureInfo &picture = pictures[static_cast<std::size_t>(number) - 1];
        writeRelation(xml, pictureId(number), "image", picturePath(number, picture));
    }
    return xml.finished();
}

QByteArray corePropertiesPart(const ExportSource &source)
{
    XmlPart xml;
    xml.open("cp:coreProperties",
             {{"xmlns:cp", QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")},
              {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
              {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")},
              {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
    xml.text("dc:title", source.title);
    xml.text("dc:creator", source.body);
    xml.text("cp:lastModifiedBy", source.body);
    xml.text("dc:language", QStringLiteral("zh-CN"));
    writeDate(xml, "dcterms:created", source.writtenAt);
    writeDate(xml, "dcterms:modified", source.writtenAt);
    return xml.finished();
}

QByteArray appPropertiesPart()
{
    XmlPart xml;
    xml.open("Properties",
             {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")}});
    xml.text("Application", QStringLiteral("Gouji"));
    return xml.finished();
}

QByteArray footerPart(bool isOdd)
{
    XmlPart xml;
    xml.open("w:ftr", {{"xmlns:w", wordNamespace}});
    xml.open("w:p");
    xml.open("w:pPr");
    const ParagraphLook look = isOdd ? ParagraphLook::OddPageNumber : ParagraphLook::EvenPageNumber;
    xml.leaf("w:pStyle", {{"w:val", QLatin1String(styleOf(look).wordId)}});
    xml.close();
    const auto run = [&xml](const QString &text) {
        xml.open("w:r");
        xml.text("w:t", text, {{"xml:space", QStringLiteral("preserve")}});
        xml.close();
    };
    run(QStringLiteral("— "));
    xml.open("w:fldSimple", {{"w:instr", QStringLiteral(" PAGE ")}});
    run(isOdd ? QStringLiteral("1") : QStringLiteral("2"));
    xml.close();
    run(QStringLiteral(" —"));
    return xml.finished();
}

QByteArray dataPropertiesPart()
{
    XmlPart xml;
    const auto space = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/customXml");
    xml.open("ds:datastoreItem",
             {{"ds:itemID", QStringLiteral("{5B0C6B3E-8F0A-4C5D-9C41-6F756A69D001}")}, {"xmlns:ds", space}});
    xml.open("ds:schemaRefs");
    xml.leaf("ds:schemaRef", {{"ds:uri", QLatin1String(carriedNamespace)}});
    return xml.finished();
}

QByteArray dataRelationsPart()
{
    XmlPart xml;
    openRelations(xml);
    writeRelation(xml, QStringLiteral("rId1"), "customXmlProps", QStringLiteral("itemProps1.xml"));
    return xml.finished();
}

} // namespace gouji::docx
