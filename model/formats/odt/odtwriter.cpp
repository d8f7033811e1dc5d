// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtwriter.h"

#include "model/formats/archive/carrieditem.h"
#include "model/formats/archive/zipwriter.h"
#include "model/formats/odt/odtbody.h"
#include "model/formats/odt/odtnames.h"
#include "model/formats/odt/odtparts.h"
#include "model/formats/odt/odtstyles.h"

namespace gouji {
namespace {

/// A container whose parts are listed as they are added.
class Container
{
public:
    Container() { m_zip.add("mimetype", odt::mediaType.latin1(), ZipWriter::Storing::AsIs); }

    void add(const QString &path, const QString &mediaType, const QByteArray &bytes,
             ZipWriter::Storing storing = ZipWriter::Storing::Deflated)
    {
        m_parts.push_back({path, mediaType});
        m_zip.add(path.toLatin1(), bytes, storing);
    }

    Result<QByteArray> finished()
    {
        m_zip.add("META-INF/manifest.xml", odt::manifestPart(m_parts));
        return m_zip.finished();
    }

private:
    ZipWriter m_zip;
    std::vector<odt::ListedPart> m_parts;
};

void addPictures(Container &container, const OfficeDocument &document)
{
    int number = 0;
    for (const OfficeBlock &block : document.blocks) {
        if (const OfficePicture *picture = std::get_if<OfficePicture>(&block))
            container.add(odt::picturePath(++number, picture->info), picture->info.mediaType, picture->data,
                          ZipWriter::Storing::AsIs);
    }
}

} // namespace

Result<QByteArray> writeOdt(const ExportSource &source)
{
    const auto xml = QStringLiteral("text/xml");
    const OfficeDocument document = officeDocumentOf(source.outline);
    Container container;
    container.add(QStringLiteral("content.xml"), xml, odt::contentPart(document));
    container.add(QStringLiteral("styles.xml"), xml, odt::stylesPart(document));
    container.add(QStringLiteral("meta.xml"), xml, odt::metaPart(source));
    addPictures(container, document);
    if (source.data)
        container.add(odt::dataPath, xml, carriedItem(*source.data));
    return container.finished();
}

} // namespace gouji
