// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/deskfile.h"

#include "model/desk/deskparts.h"
#include "model/formats/native/fileversion.h"
#include "model/formats/native/partreader.h"
#include "model/support/jsonreader.h"
#include "model/support/jsonwriter.h"

#include <QCoreApplication>

namespace gouji {
namespace {

constexpr QStringView formatKey = u"format";
constexpr QStringView versionKey = u"version";
constexpr QStringView formatWord = u"goujidesk";
constexpr FileVersion currentVersion{1, 0};

Error said(ErrorCode code, const char *sentence, const QString &detail = {})
{
    return {code, QCoreApplication::translate("Desk", sentence), detail};
}

Error damaged(const QString &detail)
{
    return said(ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Desk", "The desk file is damaged: a part is missing or is not what it should be. Go "
                                          "back to an earlier copy of it; the drafts in its folder are untouched."),
                detail);
}

/// The version of the file, taken out of it.
Result<FileVersion> takeHead(JsonObject &file)
{
    const std::optional<JsonValue> format = file.take(formatKey);
    if (!format || format->toString() != formatWord)
        return said(ErrorCode::NotAReport, QT_TRANSLATE_NOOP("Desk", "This file is no desk of Gouji."));
    const QString text = file.take(versionKey).value_or(JsonValue()).toString();
    const std::optional<FileVersion> version = FileVersion::fromString(text);
    if (!version || version->major < currentVersion.major)
        return damaged(QStringLiteral("version: not a version of this format"));
    if (version->major > currentVersion.major)
        return said(
            ErrorCode::NewerVersion,
            QT_TRANSLATE_NOOP("Desk", "A newer version of Gouji wrote this desk. Update the program to open it."),
            text);
    return *version;
}

} // namespace

QByteArray writeDesk(const Desk &desk)
{
    PartWriter writer(desk.unknown);
    writer.put(formatKey, formatWord.toString());
    writer.put(versionKey, FileVersion{currentVersion.major, qMax(currentVersion.minor, desk.newerMinor)}.toString());
    exchange(writer, desk);
    return JsonWriter::write(std::move(writer).finish());
}

Result<Desk> readDesk(QByteArrayView bytes)
{
    if (bytes.size() > largestDeskFile)
        return said(ErrorCode::TooLarge, QT_TRANSLATE_NOOP("Desk", "The file is larger than any desk can be."));
    Result<JsonValue> json = JsonReader::read(bytes);
    if (!json)
        return json.error();
    JsonValue value = std::move(json).value();
    JsonObject file = value.object() ? std::move(*value.object()) : JsonObject();
    const Result<FileVersion> version = takeHead(file);
    if (!version)
        return version.error();
    Desk desk;
    desk.newerMinor = version->minor > currentVersion.minor ? version->minor : 0;
    ReadingContext context{nullptr, desk.newerMinor > 0};
    const KeyPath top;
    PartReader reader(std::move(file), top, context);
    exchange(reader, desk);
    desk.unknown = std::move(reader).rest();
    return context.fault.isEmpty() ? Result<Desk>(std::move(desk)) : damaged(context.fault);
}

} // namespace gouji
