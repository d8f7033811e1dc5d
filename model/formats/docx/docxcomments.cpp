// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxcomments.h"

#include "model/formats/textflow/xmlwalk.h"

#include <QTimeZone>

namespace gouji::docx {
namespace {

constexpr size_t mostComments = 10'000;

/// A comment and the identifiers by which other parts speak of it.
struct ReadComment
{
    FlowComment comment;
    QString lastParagraph;
};

/// What other parts say of the last paragraph of a comment.
struct CommentFacts
{
    QString answers; ///< the last paragraph of another comment
    bool isResolved = false;
    QString durable;
};

/// Text of paragraphs, one a line.
void readText(XmlWalk &xml, ReadComment &read)
{
    QString &text = read.comment.text;
    xml.children([&] {
        if (xml.name() == u"t") {
            text += xml.text();
            return;
        }
        if (xml.name() == u"p") {
            read.lastParagraph = xml.attribute(u"paraId");
            if (!text.isEmpty())
                text += u'\n';
        } else if (xml.name() == u"del" || xml.name() == u"rPr" || xml.name() == u"pPr") {
            xml.skip();
            return;
        }
        readText(xml, read);
    });
}

std::vector<ReadComment> readTexts(const QByteArray &part)
{
    std::vector<ReadComment> comments;
    XmlWalk xml(part);
    if (part.isEmpty() || !xml.enter(u"comments"))
        return comments;
    xml.children([&] {
        if (xml.name() != u"comment" || comments.size() == mostComments)
            return xml.skip();
        ReadComment read;
        read.comment.id = xml.attribute(u"id");
        read.comment.author = xml.attribute(u"author");
        read.comment.time = timeWritten(xml.attribute(u"date"));
        readText(xml, read);
        read.comment.text = read.comment.text.trimmed();
        comments.push_back(std::move(read));
    });
    return comments;
}

/// Calls back for each element of a part that is a flat list.
void forEach(const QByteArray &part, QStringView root, const std::function<void(const XmlWalk &)> &element)
{
    XmlWalk xml(part);
    if (part.isEmpty() || !xml.enter(root))
        return;
    xml.children([&] {
        element(xml);
        xml.skip();
    });
}

QHash<QString, CommentFacts> readFacts(const Package &package)
{
    QHash<QString, CommentFacts> facts;
    forEach(package.partOfKind(u"commentsExtended"), u"commentsEx", [&](const XmlWalk &xml) {
        const QString done = xml.attribute(u"done");
        facts[xml.attribute(u"paraId")] = {xml.attribute(u"paraIdParent"), done == u"1" || done == u"true", {}};
    });
    forEach(package.partOfKind(u"commentsIds"), u"commentsIds",
            [&](const XmlWalk &xml) { facts[xml.attribute(u"paraId")].durable = xml.attribute(u"durableId"); });
    return facts;
}

QHash<QString, QDateTime> readUtcTimes(const Package &package)
{
    QHash<QString, QDateTime> times;
    forEach(package.partOfKind(u"commentsExtensible"), u"commentsExtensible", [&](const XmlWalk &xml) {
        QDateTime time = QDateTime::fromString(xml.attribute(u"dateUtc"), Qt::ISODate);
        time.setTimeZone(QTimeZone::utc());
        times.insert(xml.attribute(u"durableId"), time);
    });
    return times;
}

} // namespace

QDateTime timeWritten(const QString &text)
{
    constexpr qsizetype withoutZone = 19; // 2025-01-20T09:30:00
    const QDateTime local = QDateTime::fromString(text.first(std::min(text.size(), withoutZone)), Qt::ISODate);
    return local.isValid() ? local.toUTC() : QDateTime();
}

std::vector<FlowComment> readComments(const Package &package)
{
    std::vector<ReadComment> read = readTexts(package.partOfKind(u"comments"));
    const QHash<QString, CommentFacts> facts = readFacts(package);
    const QHash<QString, QDateTime> times = readUtcTimes(package);
    QHash<QString, QString> idOf; // by the last paragraph
    for (const ReadComment &comment : read)
        idOf.insert(comment.lastParagraph, comment.comment.id);
    std::vector<FlowComment> comments;
    for (ReadComment &comment : read) {
        const CommentFacts known = facts.value(comment.lastParagraph);
        comment.comment.isResolved = known.isResolved;
        comment.comment.answers = known.answers.isEmpty() ? QString() : idOf.value(known.answers);
        if (const QDateTime utc = times.value(known.durable); utc.isValid())
            comment.comment.time = utc;
        comments.push_back(std::move(comment.comment));
    }
    return comments;
}

} // namespace gouji::docx
