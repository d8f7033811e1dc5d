// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exporting/pictureinfo.h"
#include "model/formats/odt/odtflow.h"

#include <QDir>

#include <algorithm>

namespace gouji::odt {
namespace {

QDateTime timeWritten(const QString &text)
{
    constexpr qsizetype withoutZone = 19; // 2025-01-20T09:30:00.123
    const QDateTime local = QDateTime::fromString(text.first(std::min(text.size(), withoutZone)), Qt::ISODate);
    return local.isValid() ? local.toUTC() : QDateTime();
}

void addLine(QString &text, const QString &line)
{
    if (!text.isEmpty())
        text += u'\n';
    text += line;
}

} // namespace

/// Frames and shapes, wherever they are anchored.
bool FlowReader::readShape()
{
    if (isDrawing(u"frame"))
        readFrame();
    else if (isDrawing(u"g") || isDrawing(u"a"))
        m_xml.children([this] {
            if (!readShape())
                m_xml.skip();
        });
    else if (isDrawing(u"custom-shape") || isDrawing(u"rect"))
        readBox();
    else
        return false;
    return true;
}

void FlowReader::readFrame()
{
    const std::optional<Picture> outer = std::exchange(m_picture, {});
    const QString outerCaption = std::exchange(m_caption, {});
    const bool outerObject = std::exchange(m_hasObject, false);
    readAll(&FlowReader::readFrameElement);
    if (m_hasObject && m_hidden == 0) {
        m_flow.note("IM-12.objects");
    } else if (m_picture && m_hidden == 0) {
        m_picture->caption = m_caption.simplified();
        if (m_picture->data.isEmpty())
            m_flow.note("IM-12.linked");
        m_flow.addPicture(*std::move(m_picture));
    }
    m_picture = outer;
    m_caption = outerCaption;
    m_hasObject = outerObject;
}

void FlowReader::readFrameElement()
{
    if (isDrawing(u"image") && !m_picture)
        return readImage();
    if (isDrawing(u"text-box"))
        return readBox();
    if (isDrawing(u"object") || isDrawing(u"object-ole"))
        m_hasObject = true;
    else if (m_xml.name() == u"desc" || (m_xml.name() == u"title" && m_caption.isEmpty())) {
        m_caption = m_xml.text();
        return;
    }
    m_xml.skip();
}

void FlowReader::readImage()
{
    const QString path = QDir::cleanPath(m_xml.attribute(u"href"));
    m_picture = Picture{{}, {}, m_zip.part(path), {}};
    if (const std::optional<PictureInfo> info = pictureInfo(m_picture->data))
        m_picture->mediaType = info->mediaType;
    m_xml.skip();
}

void FlowReader::readBox()
{
    if (m_hidden > 0)
        return m_xml.skip();
    const std::vector<List> lists = std::exchange(m_lists, {});
    const qint64 before = m_flow.amount();
    m_flow.startAside();
    readAll(&FlowReader::readBlock);
    m_flow.endAside();
    if (m_flow.amount() != before)
        m_flow.note("IM-12.boxes");
    m_lists = lists;
    m_isAfterBlank = false;
}

/// Signs between the words: of annotations and of recorded changes.
bool FlowReader::readMark()
{
    if (isOffice(u"annotation")) {
        readAnnotation();
        return true;
    }
    if (isOffice(u"annotation-end"))
        m_flow.closeComment(m_commentIds.value(m_xml.attribute(u"name")));
    else if (isText(u"change-start") || isText(u"change") || isText(u"change-end"))
        markChange(m_xml.attribute(u"change-id"), isText(u"change-end"));
    else
        return false;
    m_xml.skip();
    return true;
}

void FlowReader::readAnnotation()
{
    constexpr size_t mostComments = 10'000;
    FlowComment comment;
    comment.id = QString::number(m_comments.size());
    const QString name = m_xml.attribute(u"name");
    comment.isResolved = m_xml.attribute(u"resolved") == u"true";
    comment.answers = m_commentIds.value(m_xml.attribute(u"parent-name"));
    m_xml.children([&] {
        if (m_xml.name() == u"creator")
            comment.author = m_xml.text();
        else if (m_xml.name() == u"date")
            comment.time = timeWritten(m_xml.text());
        else if (isText(u"p") || isText(u"list"))
            addLine(comment.text, m_xml.text());
        else
            m_xml.skip();
    });
    if (m_comments.size() == mostComments)
        return;
    if (name.isEmpty()) {
        m_flow.markComment(comment.id);
    } else {
        m_commentIds.insert(name, comment.id);
        m_flow.openComment(comment.id);
    }
    m_comments.push_back(std::move(comment));
}

void FlowReader::readRecorded()
{
    m_xml.children([this] {
        if (isText(u"changed-region"))
            readRegion();
        else
            m_xml.skip();
    });
}

void FlowReader::readRegion()
{
    constexpr qsizetype mostChanges = 50'000;
    const QString id = m_xml.attribute(u"id"); // xml:id and text:id say the same
    FlowChange change;
    bool isKept = false;
    m_xml.children([&] {
        isKept = isText(u"insertion") || isText(u"deletion");
        change.kind = isText(u"deletion") ? SourceChange::Kind::Deleted : SourceChange::Kind::Inserted;
        readChange(change);
    });
    if (isKept && m_changes.size() < mostChanges)
        m_changes.insert(id, change);
}

void FlowReader::readChange(FlowChange &change)
{
    m_xml.children([&] {
        if (m_xml.name() == u"change-info")
            readChange(change);
        else if (m_xml.name() == u"creator")
            change.author = m_xml.text();
        else if (m_xml.name() == u"date")
            change.time = timeWritten(m_xml.text());
        else if (change.kind == SourceChange::Kind::Deleted)
            addLine(change.text, m_xml.text());
        else
            m_xml.skip();
    });
}

/// Where a change begins or, as a deletion, lies; where an insertion ends it is complete.
void FlowReader::markChange(const QString &id, bool isEnd)
{
    const auto found = m_changes.find(id);
    if (found == m_changes.end())
        return;
    if (!isEnd) {
        found->mark = m_flow.here();
    } else {
        found->mark = m_flow.since(found->mark);
        found->text = m_flow.words(found->mark);
    }
    if (isEnd == (found->kind == SourceChange::Kind::Inserted))
        m_flow.addChange(*found);
}

} // namespace gouji::odt
