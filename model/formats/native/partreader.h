// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/native/enumwords.h"
#include "model/formats/native/readingcontext.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace gouji {

/// An empty part to be read into; those without a default name a cell that the reading replaces.
template<typename Part>
Part emptyPart()
{
    return {};
}

/// Takes the members of one object of the native file, strictly: a wrong type or a value out of bounds is a fault of the
/// context. What nobody took are the keys that this version does not know. The mirror of PartWriter.
class PartReader
{
public:
    PartReader(JsonObject object, const KeyPath &path, ReadingContext &context)
        : m_object(std::move(object))
        , m_path(path)
        , m_context(context)
    {}

    void text(QStringView key, QString &text);
    void requiredText(QStringView key, QString &text);
    void texts(QStringView key, QStringList &texts);
    void bytes(QStringView key, QByteArray &bytes);
    void flag(QStringView key, bool &flag);
    void stated(QStringView key, bool &isStated, bool &flag);
    void number(QStringView key, int &number);
    void number(QStringView key, std::optional<int> &number);
    void date(QStringView key, QDate &date);
    void time(QStringView key, QDateTime &time);
    void cell(QStringView key, CellId &cell);
    void cell(QStringView key, std::optional<CellId> &cell);
    void cells(QStringView key, std::vector<CellId> &cells);
    void check(QStringView key, CheckId &check);
    void checks(QStringView key, std::vector<CheckId> &checks);

    template<typename Enum>
    void word(QStringView key, Enum &value)
    {
        if (has(key))
            optionalWord(key, value);
        else
            say(key, missing());
    }
    template<typename Enum>
    void optionalWord(QStringView key, Enum &value)
    {
        const int found = wordIndex(key, enumWords<Enum>);
        if (found >= 0)
            value = static_cast<Enum>(found);
    }

    template<typename Part>
    void part(QStringView key, Part &part)
    {
        if (std::optional<JsonValue> value = take(key))
            read(std::move(*value), {&m_path, key}, m_context, part);
    }
    template<typename Part>
    void part(QStringView key, std::optional<Part> &part)
    {
        if (has(key))
            this->part(key, part.emplace());
    }
    template<typename Part>
    void list(QStringView key, std::vector<Part> &parts)
    {
        JsonArray array = takeArray(key);
        const KeyPath path{&m_path, key};
        parts.reserve(array.size());
        for (JsonValue &value : array) {
            const KeyPath place{&path, {}, static_cast<qsizetype>(parts.size())};
            read(std::move(value), place, m_context, parts.emplace_back(emptyPart<Part>()));
        }
    }

    bool has(QStringView key) const { return find(key); }
    const JsonValue *find(QStringView key) const { return m_object.find(key); }
    std::optional<JsonValue> take(QStringView key) { return m_object.take(key); }
    /// The members of a list; none where it is absent or, with a fault, no list.
    JsonArray takeArray(QStringView key);
    JsonObject takeObject(QStringView key);
    /// What nobody took.
    JsonObject rest() && { return std::move(m_object); }

    void say(QStringView key, const QString &what) { m_context.say({&m_path, key}, what); }
    static QString missing() { return QStringLiteral("missing"); }
    const KeyPath &path() const { return m_path; }
    ReadingContext &context() { return m_context; }

    template<typename Part>
    static void read(JsonValue value, const KeyPath &path, ReadingContext &context, Part &part)
    {
        PartReader reader(objectOf(std::move(value), path, context), path, context);
        exchange(reader, part);
        part.unknown = std::move(reader).rest();
    }
    /// The object a value is; an empty one, with a fault, where it is none.
    static JsonObject objectOf(JsonValue value, const KeyPath &path, ReadingContext &context);
    static JsonArray arrayOf(JsonValue value, const KeyPath &path, ReadingContext &context);
    /// The texts of a list, which is not empty of faults where one is no text.
    static QStringList textsOf(const JsonValue &value, const KeyPath &path, ReadingContext &context);

private:
    /// The text of a key, or null where it is absent or, with a fault, no text.
    QString takeText(QStringView key);
    std::optional<bool> takeFlag(QStringView key);
    std::optional<CellId> cellNamed(const QString &name, QStringView key);
    int wordIndex(QStringView key, std::span<const QStringView> words);

    JsonObject m_object;
    const KeyPath &m_path;
    ReadingContext &m_context;
};

} // namespace gouji
