// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace gouji {

class JsonValue;

/// A number as it stands in the text. Never converted through floating point.
struct JsonNumber
{
    QByteArray literal;

    /// The value where it is a whole number that fits.
    std::optional<qint64> toInteger() const;
    friend bool operator==(const JsonNumber &, const JsonNumber &) = default;
};

using JsonArray = std::vector<JsonValue>;

/// The members of a JSON object in the order of the text. Keys are unique: the reader refuses a second one.
class JsonObject
{
public:
    using Member = std::pair<QString, JsonValue>;

    JsonObject();
    JsonObject(std::initializer_list<Member> members);
    ~JsonObject();
    JsonObject(const JsonObject &);
    JsonObject(JsonObject &&) noexcept;
    JsonObject &operator=(const JsonObject &);
    JsonObject &operator=(JsonObject &&) noexcept;

    const std::vector<Member> &members() const { return m_members; }
    bool isEmpty() const;
    /// The value of a key, or null where the key is absent.
    const JsonValue *find(QStringView key) const;
    /// Adds at the end. The caller has made sure that the key is new.
    void append(QString key, JsonValue value);
    /// Takes a member out, so that what is left in the end are the keys nobody asked for.
    std::optional<JsonValue> take(QStringView key);

    bool operator==(const JsonObject &other) const;

private:
    std::vector<Member> m_members;
};

/// A JSON value that keeps what QJsonValue loses: the order of keys and the literal of a number. A container marked
/// `inlined` is written on one line; the mark is layout and no part of the value.
class JsonValue
{
public:
    JsonValue() = default;
    JsonValue(std::nullptr_t) {}
    JsonValue(bool value);
    JsonValue(int value);
    JsonValue(qint64 value);
    JsonValue(JsonNumber number);
    JsonValue(QString text);
    JsonValue(QLatin1String text);
    JsonValue(JsonArray array);
    JsonValue(JsonObject object);
    JsonValue(const char *) = delete;

    bool isNull() const { return std::holds_alternative<std::monostate>(m_content); }
    const bool *boolean() const { return std::get_if<bool>(&m_content); }
    const JsonNumber *number() const { return std::get_if<JsonNumber>(&m_content); }
    const QString *string() const { return std::get_if<QString>(&m_content); }
    const JsonArray *array() const { return std::get_if<JsonArray>(&m_content); }
    const JsonObject *object() const { return std::get_if<JsonObject>(&m_content); }
    JsonArray *array() { return std::get_if<JsonArray>(&m_content); }
    JsonObject *object() { return std::get_if<JsonObject>(&m_content); }

    /// Convenience for readers of trusted data: empty, zero or false where the type is another one.
    QString toString() const;
    qint64 toInteger(qint64 otherwise = 0) const;
    bool toBool() const;

    JsonValue inlined() &&;
    bool isInlined() const { return m_inlined; }

    friend bool operator==(const JsonValue &a, const JsonValue &b) { return a.m_content == b.m_content; }

private:
    std::variant<std::monostate, bool, JsonNumber, QString, JsonArray, JsonObject> m_content;
    bool m_inlined = false;
};

} // namespace gouji
