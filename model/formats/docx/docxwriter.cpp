// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxwriter.h"

#include "model/formats/archive/carrieditem.h"
#include "model/formats/archive/zipwriter.h"
#include "model/formats/docx/docxbody.h"
#include "model/formats/docx/docxparts.h"
#include "model/formats/docx/docxstyles.h"

namespace gouji {
namespace {

docx::Pictures picturesOf(const OfficeDocument &document)
{
    docx::Pictures pictures;
    for (const OfficeBlock &block : document.blocks) {
        if (const OfficePicture *picture = std::get_if<OfficePicture>(&block))
            pictures.push_back(picture->info);
    }
    return pictures;
}

void addPictures(ZipWriter &zip, const OfficeDocument &document)
{
    int number = 0;
    for (const OfficeBlock &block : document.blocks) {
        if (const OfficePicture *picture = std::get_if<OfficePicture>(&block)) {
            const QString path = QStringLiteral("word/") + docx::picturePath(++number, picture->info);
            zip.add(path.toLatin1(), picture->data, ZipWriter::Storing::AsIs);
        }
    }
}

void addData(ZipWriter &zip, const CarriedData &data)
{
    zip.add("customXml/item1.xml", carriedItem(data));
    zip.add("customXml/itemProps1.xml", docx::dataPropertiesPart());
    zip.add("customXml/_rels/item1.xml.rels", docx::dataRelationsPart());
}

} // namespace

Result<QByteArray> writeDocx(const ExportSource &source)
{
    const OfficeDocument document = officeDocumentOf(source.outline);
    const bool carriesData = source.data.has_value();
    const docx::Pictures pictures = picturesOf(document);
    ZipWriter zip;
    zip.add("[Content_Types].xml", docx::contentTypesPart(pictures, carriesData));
    zip.add("_rels/.rels", docx::packageRelationsPart());
    zip.add("word/document.xml", docx::documentPart(document));
    zip.add("word/_rels/document.xml.rels", docx::documentRelationsPart(pictures, carriesData));
    zip.add("word/styles.xml", docx::stylesPart(document));
    zip.add("word/settings.xml", docx::settingsPart());
    zip.add("word/fontTable.xml", docx::fontTablePart());
    zip.add("word/footer1.xml", docx::footerPart(true));
    zip.add("word/footer2.xml", docx::footerPart(false));
    zip.add("docProps/core.xml", docx::corePropertiesPart(source));
    zip.add("docProps/app.xml", docx::appPropertiesPart());
    addPictures(zip, document);
    if (carriesData)
        addData(zip, *source.data);
    return zip.finished();
}

} // namespace gouji
