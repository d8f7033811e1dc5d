// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxflow.h"
#include "model/formats/docx/docxproperties.h"
#include "model/formats/exporting/pictureinfo.h"

namespace gouji::docx {
namespace {

QString mediaTypeOf(const QByteArray &data, const QString &name)
{
    if (const std::optional<PictureInfo> info = pictureInfo(data))
        return info->mediaType;
    const QString ending = name.section(u'.', -1).toLower();
    constexpr QStringView vectors[] = {u"emf", u"wmf"};
    for (QStringView vector : vectors) {
        if (ending == vector)
            return QStringLiteral("image/x-%1").arg(vector);
    }
    return ending == u"tif" || ending == u"tiff" ? QStringLiteral("image/tiff") : QString();
}

} // namespace

/// A drawing, of the present or of the old kind: pictures, text boxes, charts, whatever holds them.
void FlowReader::readDrawing()
{
    const QString outer = std::exchange(m_caption, {});
    readAll(&FlowReader::readShapeElement);
    m_caption = outer;
}

void FlowReader::readShapeElement()
{
    const QStringView name = m_xml.name();
    if (isWord(u"txbxContent"))
        return readBoxText();
    if (name == u"pic")
        return readPicture();
    if (name == u"chart" || name == u"relIds" || name == u"OLEObject")
        return readObject();
    if (name == u"imagedata") {
        const QString embedded = m_xml.attribute(u"id").isEmpty() ? m_xml.attribute(u"embed") : m_xml.attribute(u"id");
        addPicture(embedded.isEmpty() ? m_xml.attribute(u"href") : embedded, embedded.isEmpty());
        return m_xml.skip();
    }
    if (name == u"docPr" || name == u"shape") {
        const QString words = m_xml.attribute(name == u"shape" ? u"alt" : u"descr");
        m_caption = words.isEmpty() ? m_xml.attribute(u"title") : words;
    }
    if (!readWrapper(&FlowReader::readShapeElement))
        readAll(&FlowReader::readShapeElement);
}

void FlowReader::readPicture()
{
    const QString outer = m_caption;
    const auto element = [this](const auto &self) -> void {
        m_xml.children([&] {
            if (m_xml.name() == u"cNvPr" && !m_xml.attribute(u"descr").isEmpty())
                m_caption = m_xml.attribute(u"descr");
            if (m_xml.name() == u"blip") {
                const QString embedded = m_xml.attribute(u"embed");
                addPicture(embedded.isEmpty() ? m_xml.attribute(u"link") : embedded, embedded.isEmpty());
                m_xml.skip();
            } else {
                self(self);
            }
        });
    };
    element(element);
    m_caption = outer;
}

void FlowReader::addPicture(const QString &id, bool isLinked)
{
    if (!isShown() || id.isEmpty())
        return;
    const Relation *relation = m_package.relation(id);
    Picture picture;
    picture.caption = m_caption.simplified();
    if (relation && !relation->isExternal && !isLinked) {
        picture.data = m_package.part(relation->target);
        picture.mediaType = mediaTypeOf(picture.data, relation->target);
    }
    if (picture.data.isEmpty())
        m_flow.note("IM-12.linked");
    m_flow.addPicture(std::move(picture));
}

void FlowReader::readBoxText()
{
    if (!isShown())
        return m_xml.skip();
    const std::vector<Field> fields = std::exchange(m_fields, {});
    const Paragraph paragraph = std::exchange(m_paragraph, {});
    m_flow.note("IM-12.boxes");
    m_flow.startAside();
    readAll(&FlowReader::readElement);
    m_flow.endAside();
    m_fields = fields;
    m_paragraph = paragraph;
    m_isRunHidden = false;
}

/// Something of another program in the document.
void FlowReader::readObject()
{
    if (isShown())
        m_flow.note("IM-12.objects");
    m_xml.skip();
}

} // namespace gouji::docx
