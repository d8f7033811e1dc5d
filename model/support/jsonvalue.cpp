// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/jsonvalue.h"

#include <algorithm>

namespace gouji {

std::optional<qint64> JsonNumber::toInteger() const
{
    bool ok = false;
    const qint64 value = literal.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

JsonObject::JsonObject() = default;
JsonObject::JsonObject(std::initializer_list<Member> members) : m_members(members) {}
JsonObject::~JsonObject() = default;
JsonObject::JsonObject(const JsonObject &) = default;
JsonObject::JsonObject(JsonObject &&) noexcept = default;
JsonObject &JsonObject::operator=(const JsonObject &) = default;
JsonObject &JsonObject::operator=(JsonObject &&) noexcept = default;

bool JsonObject::isEmpty() const
{
    return m_members.empty();
}

const JsonValue *JsonObject::find(QStringView key) const
{
    const auto found = std::ranges::find_if(m_members, [key](const Member &member) { return member.first == key; });
    return found == m_members.end() ? nullptr : &found->second;
}

void JsonObject::append(QString key, JsonValue value)
{
    m_members.emplace_back(std::move(key), std::move(value));
}

std::optional<JsonValue> JsonObject::take(QStringView key)
{
    const auto found = std::ranges::find_if(m_members, [key](const Member &member) { return member.first == key; });
    if (found == m_members.end())
        return std::nullopt;
    std::optional<JsonValue> value = std::move(found->second);
    m_members.erase(found);
    return value;
}

bool JsonObject::operator==(const JsonObject &other) const
{
    return m_members == other.m_members;
}

JsonValue::JsonValue(bool value) : m_content(value) {}
JsonValue::JsonValue(int value) : m_content(JsonNumber{QByteArray::number(value)}) {}
JsonValue::JsonValue(qint64 value) : m_content(JsonNumber{QByteArray::number(value)}) {}
JsonValue::JsonValue(JsonNumber number) : m_content(std::move(number)) {}
JsonValue::JsonValue(QString text) : m_content(std::move(text)) {}
JsonValue::JsonValue(QLatin1String text) : m_content(QString(text)) {}
JsonValue::JsonValue(JsonArray array) : m_content(std::move(array)) {}
JsonValue::JsonValue(JsonObject object) : m_content(std::move(object)) {}

QString JsonValue::toString() const
{
    const QString *text = string();
    return text ? *text : QString();
}

qint64 JsonValue::toInteger(qint64 otherwise) const
{
    const JsonNumber *literal = number();
    return literal ? literal->toInteger().value_or(otherwise) : otherwise;
}

bool JsonValue::toBool() const
{
    const bool *value = boolean();
    return value && *value;
}

JsonValue JsonValue::inlined() &&
{
    m_inlined = true;
    return std::move(*this);
}

} // namespace gouji
