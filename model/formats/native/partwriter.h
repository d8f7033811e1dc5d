// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/native/enumwords.h"

#include <QDateTime>

#include <algorithm>
#include <concepts>

namespace gouji {

/// `T` or `const T`: one function describes a part of the file for writing and for reading.
template<typename T, typename Part>
concept PartOf = std::same_as<std::remove_const_t<T>, Part>;

/// Whether an entry of a list, or a part, is written on one line.
template<typename Part>
inline constexpr bool standsOnOneLine = true;

/// Puts the members of one object of the native file in the order it is asked to, leaving out what is empty, so that the
/// same content gives the same bytes. Has the same members as PartReader; what a part consists of is said once, in the
/// function template `exchange` for it.
class PartWriter
{
public:
    /// `unknown`: the keys of the part that this version does not know; written last.
    explicit PartWriter(const JsonObject &unknown) : m_unknown(unknown) {}

    void text(QStringView key, const QString &text);
    /// Written also where empty, because the key tells what the part is.
    void requiredText(QStringView key, const QString &text) { put(key, text); }
    void texts(QStringView key, const QStringList &texts);
    void bytes(QStringView key, const QByteArray &bytes);
    void flag(QStringView key, bool flag);
    /// A yes or no that may not have been said.
    void stated(QStringView key, bool isStated, bool flag);
    void number(QStringView key, int number);
    void number(QStringView key, std::optional<int> number);
    void date(QStringView key, QDate date);
    void time(QStringView key, const QDateTime &time);
    void cell(QStringView key, const CellId &cell) { put(key, cell.toString()); }
    void cell(QStringView key, const std::optional<CellId> &cell);
    void cells(QStringView key, const std::vector<CellId> &cells);
    void check(QStringView key, const CheckId &check) { text(key, check.toString()); }
    void checks(QStringView key, const std::vector<CheckId> &checks);

    template<typename Enum>
    void word(QStringView key, Enum value)
    {
        // The word of a later version, which the reader could not hold.
        if (value == Enum{} && m_unknown.find(key))
            return;
        put(key, enumWords<Enum>[static_cast<std::size_t>(value)].toString());
    }
    /// The same, left out where it is the first of its enumeration.
    template<typename Enum>
    void optionalWord(QStringView key, Enum value)
    {
        if (value != Enum{})
            word(key, value);
    }

    template<typename Part>
    void part(QStringView key, const Part &part)
    {
        if (part != Part{})
            put(key, value(part));
    }
    template<typename Part>
    void part(QStringView key, const std::optional<Part> &part)
    {
        if (part)
            put(key, value(*part));
    }
    template<typename Part>
    void list(QStringView key, const std::vector<Part> &parts)
    {
        JsonArray array;
        array.reserve(parts.size());
        std::ranges::transform(parts, std::back_inserter(array), [](const Part &part) { return value(part); });
        if (!array.empty())
            put(key, std::move(array));
    }

    void put(QStringView key, JsonValue value) { m_object.append(key.toString(), std::move(value)); }
    JsonObject finish() &&;

    /// A part as it stands in the file.
    template<typename Part>
    static JsonValue value(const Part &part)
    {
        PartWriter writer(part.unknown);
        exchange(writer, part);
        JsonValue value = std::move(writer).finish();
        return standsOnOneLine<Part> ? std::move(value).inlined() : value;
    }

private:
    JsonObject m_object;
    const JsonObject &m_unknown;
};

} // namespace gouji
