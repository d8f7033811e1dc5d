// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <compare>
#include <span>
#include <vector>

namespace gouji {

/// What a name or a code of a unit is found by: so much of its SHA-256 that two never meet by chance. Twelve bytes, where the
/// text itself takes a hundred.
class UnitKey
{
public:
    /// Of no text.
    UnitKey() = default;
    /// Blanks aside.
    static UnitKey ofName(QStringView name);
    /// Blanks aside, in capitals.
    static UnitKey ofCode(QStringView code);

    bool isEmpty() const { return *this == UnitKey(); }

    friend auto operator<=>(const UnitKey &, const UnitKey &) = default;

private:
    explicit UnitKey(const QString &text);

    std::array<quint32, 3> m_bits{};
};

/// Units by such keys, for a list of a hundred thousand: all are added, put in order once, and then asked for.
class UnitKeys
{
public:
    struct Entry
    {
        UnitKey key;
        int unit = 0;

        friend auto operator<=>(const Entry &, const Entry &) = default;
    };

    /// An empty key finds nothing and is not kept.
    void add(const UnitKey &key, int unit);
    void putInOrder();

    /// By key and then by unit.
    const std::vector<Entry> &entries() const { return m_entries; }
    /// The units of a key, ascending.
    std::span<const Entry> of(const UnitKey &key) const;
    /// The first of them; -1: there is none.
    int first(const UnitKey &key) const;

private:
    std::vector<Entry> m_entries;
};

} // namespace gouji
