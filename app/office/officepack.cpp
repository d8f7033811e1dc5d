// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officepack.h"

#include "app/office/officeparts.h"
#include "model/formats/native/fileversion.h"
#include "model/support/jsonreader.h"
#include "model/support/jsonwriter.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

namespace gouji {
namespace {

constexpr qint64 largestPack = 16 * 1024 * 1024;
constexpr int majorVersion = 1;
constexpr QLatin1String formatName("gouji-office");
constexpr QLatin1String currentVersion("1.1");

/// Where a part stands in the file.
struct Place
{
    OfficePart part;
    QStringView key;
    bool isList; ///< of things with ids
};
constexpr std::array<Place, 8> places{{{OfficePart::Form, u"forms", true},
                                       {OfficePart::Words, u"words", false},
                                       {OfficePart::Phrases, u"phrases", false},
                                       {OfficePart::Guidance, u"guidance", false},
                                       {OfficePart::Checks, u"checks", false},
                                       {OfficePart::Letter, u"letter", false},
                                       {OfficePart::Paper, u"papers", true},
                                       {OfficePart::Pages, u"pages", false}}};

QString translated(const char *text)
{
    return QCoreApplication::translate("OfficePack", text);
}

Error damaged(const QString &detail)
{
    return {ErrorCode::Damaged,
            translated(QT_TRANSLATE_NOOP("OfficePack", "The office pack does not hang together, and nothing of it was "
                                                       "taken. Have it put right at the place named here.")),
            detail};
}

/// Takes the parts of a file out of its object, the known ones in their order.
class PackReader
{
public:
    explicit PackReader(JsonObject file) : m_file(std::move(file)) {}

    Result<OfficePack> pack()
    {
        m_pack.name = m_file.take(u"name").value_or(JsonValue()).toString();
        for (const Place &place : places)
            takePart(place);
        takeAbsent();
        m_pack.wordsFile = m_file.take(u"words_file").value_or(JsonValue()).toString();
        for (const auto &[key, value] : m_file.members())
            m_pack.unknown.append(key);
        return m_fault ? Result<OfficePack>(*m_fault) : m_pack;
    }

private:
    void takePart(const Place &place)
    {
        const std::optional<JsonValue> value = m_file.take(place.key);
        if (!value)
            return;
        if (!place.isList)
            return takeItem(place.part, *value, place.key.toString());
        if (!value->array())
            return fail(damaged(QStringLiteral("%1: %2").arg(
                place.key, translated(QT_TRANSLATE_NOOP("OfficePack", "a list is needed")))));
        int number = 0;
        for (const JsonValue &content : *value->array())
            takeItem(place.part, content, QStringLiteral("%1 %2").arg(place.key).arg(++number));
    }

    void takeItem(OfficePart part, const JsonValue &content, const QString &where)
    {
        const Result<Done> sound = checkPart(part, content);
        const OfficeKey key{part, sound ? idOf(part, content) : QString()};
        if (!sound)
            fail(sound.error().code() == ErrorCode::NewerVersion
                     ? sound.error()
                     : damaged(QStringLiteral("%1 › %2").arg(where, sound.error().detail())));
        else if (m_pack.find(key))
            fail(damaged(QStringLiteral("%1: %2").arg(
                where, translated(QT_TRANSLATE_NOOP("OfficePack", "“%1” stands twice")).arg(key.id))));
        else
            m_pack.items.push_back({key, content});
    }

    void takeAbsent()
    {
        const std::optional<JsonValue> list = m_file.take(u"absent");
        for (const JsonValue &entry : list && list->array() ? *list->array() : JsonArray()) {
            const QString text = entry.toString();
            const QString name = text.section(u':', 0, 0);
            const auto place = std::ranges::find(places, QStringView(name), &Place::key);
            if (place != places.end())
                m_pack.absent.push_back({place->part, text.section(u':', 1)});
        }
    }

    void fail(const Error &error)
    {
        if (!m_fault)
            m_fault = error;
    }

    JsonObject m_file;
    OfficePack m_pack;
    std::optional<Error> m_fault;
};

void appendPart(JsonObject &file, const OfficePack &pack, const Place &place)
{
    JsonArray list;
    for (const OfficeItem &item : pack.items) {
        if (item.key.part == place.part && !place.isList)
            return file.append(place.key.toString(), item.content);
        if (item.key.part == place.part)
            list.push_back(item.content);
    }
    if (!list.empty())
        file.append(place.key.toString(), std::move(list));
}

} // namespace

const OfficeItem *OfficePack::find(const OfficeKey &key) const
{
    const auto found = std::ranges::find(items, key, &OfficeItem::key);
    return found == items.end() ? nullptr : &*found;
}

std::vector<OfficeKey> OfficePack::keys() const
{
    std::vector<OfficeKey> keys = absent;
    for (const OfficeItem &item : items)
        keys.push_back(item.key);
    return keys;
}

bool isOfficePack(const QString &path)
{
    return path.endsWith(u".goujioffice", Qt::CaseInsensitive);
}

Result<OfficePack> readOfficePack(QByteArrayView json)
{
    Result<JsonValue> read = JsonReader::read(json);
    if (!read)
        return read.error();
    JsonValue value = std::move(read).value();
    JsonObject file = value.object() ? std::move(*value.object()) : JsonObject();
    const std::optional<JsonValue> format = file.take(u"format");
    if (!format || format->toString() != formatName)
        return Error(ErrorCode::NotAReport,
                     translated(QT_TRANSLATE_NOOP("OfficePack", "This file is no office pack of Gouji.")));
    const QString text = file.take(u"version").value_or(JsonValue()).toString();
    const std::optional<FileVersion> version = FileVersion::fromString(text);
    if (!version || version->major < majorVersion)
        return damaged(QStringLiteral("version"));
    if (version->major > majorVersion)
        return Error(
            ErrorCode::NewerVersion,
            translated(QT_TRANSLATE_NOOP("OfficePack", "A newer version of Gouji wrote this office pack (format "
                                                       "%1). Update the program to use it."))
                .arg(text));
    return PackReader(std::move(file)).pack();
}

Result<OfficePack> readOfficePackFile(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestPack);
    Result<OfficePack> pack = bytes ? readOfficePack(*bytes) : Result<OfficePack>(bytes.error());
    if (pack)
        return pack;
    const Error &fault = pack.error();
    return Error(fault.code(), QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), fault.sentence()),
                 fault.detail());
}

QByteArray writeOfficePack(const OfficePack &pack)
{
    JsonObject file{{QStringLiteral("format"), formatName}, {QStringLiteral("version"), currentVersion}};
    if (!pack.name.isEmpty())
        file.append(QStringLiteral("name"), pack.name);
    for (const Place &place : places)
        appendPart(file, pack, place);
    JsonArray absent;
    for (const OfficeKey &key : pack.absent)
        absent.push_back(std::ranges::find(places, key.part, &Place::part)->key.toString() + u':' + key.id);
    if (!absent.empty())
        file.append(QStringLiteral("absent"), std::move(absent));
    if (!pack.wordsFile.isEmpty())
        file.append(QStringLiteral("words_file"), pack.wordsFile);
    return JsonWriter::write(std::move(file));
}

} // namespace gouji
