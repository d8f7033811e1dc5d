// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/partreader.h"

namespace gouji {

void PartReader::text(QStringView key, QString &text)
{
    text = takeText(key);
}

void PartReader::requiredText(QStringView key, QString &text)
{
    if (!has(key))
        say(key, missing());
    text = takeText(key);
}

void PartReader::texts(QStringView key, QStringList &texts)
{
    if (const std::optional<JsonValue> value = take(key))
        texts = textsOf(*value, {&m_path, key}, m_context);
}

void PartReader::bytes(QStringView key, QByteArray &bytes)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(takeText(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        bytes = *decoded;
    else
        say(key, QStringLiteral("not Base64"));
}

void PartReader::flag(QStringView key, bool &flag)
{
    flag = takeFlag(key).value_or(false);
}

void PartReader::stated(QStringView key, bool &isStated, bool &flag)
{
    const std::optional<bool> value = takeFlag(key);
    isStated = value.has_value();
    flag = value.value_or(false);
}

void PartReader::number(QStringView key, int &number)
{
    std::optional<int> found;
    this->number(key, found);
    number = found.value_or(0);
}

void PartReader::number(QStringView key, std::optional<int> &number)
{
    const std::optional<JsonValue> value = take(key);
    if (!value)
        return;
    const std::optional<qint64> found = value->number() ? value->number()->toInteger() : std::nullopt;
    if (found && *found >= 0 && *found <= std::numeric_limits<int>::max())
        number = static_cast<int>(*found);
    else
        say(key, QStringLiteral("not a whole number from 0"));
}

void PartReader::date(QStringView key, QDate &date)
{
    const QString text = takeText(key);
    date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && date.toString(Qt::ISODate) != text)
        say(key, QStringLiteral("not a date (YYYY-MM-DD)"));
}

void PartReader::time(QStringView key, QDateTime &time)
{
    const QString text = takeText(key);
    time = QDateTime::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!text.endsWith(u'Z') || time.toString(Qt::ISODate) != text))
        say(key, QStringLiteral("not a time (YYYY-MM-DDThh:mm:ssZ)"));
}

void PartReader::cell(QStringView key, CellId &cell)
{
    std::optional<CellId> found;
    if (!has(key))
        say(key, missing());
    this->cell(key, found);
    cell = found.value_or(cell);
}

void PartReader::cell(QStringView key, std::optional<CellId> &cell)
{
    if (has(key))
        cell = cellNamed(takeText(key), key);
}

void PartReader::cells(QStringView key, std::vector<CellId> &cells)
{
    QStringList names;
    texts(key, names);
    for (const QString &name : names) {
        if (const std::optional<CellId> cell = cellNamed(name, key))
            cells.push_back(*cell);
    }
}

void PartReader::check(QStringView key, CheckId &check)
{
    check = CheckId(takeText(key));
}

void PartReader::checks(QStringView key, std::vector<CheckId> &checks)
{
    QStringList names;
    texts(key, names);
    for (const QString &name : names)
        checks.emplace_back(name);
}

JsonArray PartReader::takeArray(QStringView key)
{
    std::optional<JsonValue> value = take(key);
    return value ? arrayOf(std::move(*value), {&m_path, key}, m_context) : JsonArray();
}

JsonObject PartReader::takeObject(QStringView key)
{
    std::optional<JsonValue> value = take(key);
    return value ? objectOf(std::move(*value), {&m_path, key}, m_context) : JsonObject();
}

JsonObject PartReader::objectOf(JsonValue value, const KeyPath &path, ReadingContext &context)
{
    if (JsonObject *object = value.object())
        return std::move(*object);
    context.say(path, QStringLiteral("not an object"));
    return {};
}

JsonArray PartReader::arrayOf(JsonValue value, const KeyPath &path, ReadingContext &context)
{
    if (JsonArray *array = value.array())
        return std::move(*array);
    context.say(path, QStringLiteral("not a list"));
    return {};
}

QStringList PartReader::textsOf(const JsonValue &value, const KeyPath &path, ReadingContext &context)
{
    QStringList texts;
    for (const JsonValue &entry : arrayOf(value, path, context)) {
        if (!entry.string())
            context.say({&path, {}, texts.size()}, QStringLiteral("not a text"));
        texts.append(entry.toString());
    }
    return texts;
}

QString PartReader::takeText(QStringView key)
{
    const std::optional<JsonValue> value = take(key);
    if (value && !value->string())
        say(key, QStringLiteral("not a text"));
    return value ? value->toString() : QString();
}

std::optional<bool> PartReader::takeFlag(QStringView key)
{
    const std::optional<JsonValue> value = take(key);
    if (value && !value->boolean())
        say(key, QStringLiteral("neither true nor false"));
    return value ? std::optional(value->toBool()) : std::nullopt;
}

std::optional<CellId> PartReader::cellNamed(const QString &name, QStringView key)
{
    const std::optional<CellId> cell = CellId::fromString(name);
    if (!cell)
        say(key, QStringLiteral("not the name of a cell"));
    return cell;
}

int PartReader::wordIndex(QStringView key, std::span<const QStringView> words)
{
    const JsonValue *value = m_object.find(key);
    if (!value)
        return -1;
    const auto found = std::ranges::find(words, value->toString());
    if (value->string() && found != words.end()) {
        take(key);
        return static_cast<int>(found - words.begin());
    }
    // A word that came later stays among the unknown keys and is written again.
    if (!value->string() || !m_context.isFromLaterMinor)
        say(key, QStringLiteral("not a word of this format"));
    return -1;
}

} // namespace gouji
