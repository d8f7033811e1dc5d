// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/journalfile.h"

#include "model/support/jsonreader.h"
#include "model/support/jsonwriter.h"
#include "model/support/safefile.h"

#include <QCoreApplication>

namespace gouji {
namespace {

constexpr QByteArrayView signature = "gouji journal 1\n";

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QByteArray fromHex(const QString &text)
{
    return QByteArray::fromHex(text.toLatin1());
}

Error damaged(const char *detail)
{
    return {ErrorCode::Damaged, QCoreApplication::translate("Keeping", "The copy of unsaved work is damaged."),
            QString::fromLatin1(detail)};
}

JournalHead headOf(const JsonObject &object)
{
    const auto text = [&](QStringView key) {
        const JsonValue *value = object.find(key);
        return value ? value->toString() : QString();
    };
    const JsonValue *process = object.find(u"process");
    return {text(u"path"),
            fromHex(text(u"base")),
            text(u"name"),
            text(u"form"),
            QDateTime::fromString(text(u"time"), Qt::ISODateWithMs),
            text(u"host"),
            process ? process->toInteger() : 0};
}

} // namespace

QByteArray writeJournal(const JournalContent &content)
{
    const JournalHead &head = content.head;
    JsonObject object{{QStringLiteral("path"), head.path},
                      {QStringLiteral("base"), hex(head.baseDigest)},
                      {QStringLiteral("name"), head.name},
                      {QStringLiteral("form"), head.form},
                      {QStringLiteral("time"), head.time.toUTC().toString(Qt::ISODateWithMs)},
                      {QStringLiteral("host"), head.host},
                      {QStringLiteral("process"), head.process},
                      {QStringLiteral("report"), hex(contentDigest(content.report))}};
    return signature.toByteArray() + JsonWriter::write(JsonValue(std::move(object)).inlined()) + content.report;
}

Result<JournalContent> readJournal(const QByteArray &bytes)
{
    if (!bytes.startsWith(signature))
        return damaged("no journal");
    const qsizetype end = bytes.indexOf('\n', signature.size());
    if (end < 0)
        return damaged("no head");
    const Result<JsonValue> head =
        JsonReader::read(QByteArrayView(bytes).sliced(signature.size(), end - signature.size()));
    if (!head || !head->object())
        return damaged("head");
    JournalContent content{headOf(*head->object()), bytes.mid(end + 1)};
    const JsonValue *digest = head->object()->find(u"report");
    if (!digest || fromHex(digest->toString()) != contentDigest(content.report))
        return damaged("digest");
    return content;
}

} // namespace gouji
