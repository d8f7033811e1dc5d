// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <compare>
#include <functional>
#include <optional>

namespace gouji {

/// The name of one cell of a form, as its template spells it: `t3.received.total`. It names a place, not a value, and
/// means nothing to a person who reads a report. Well formed by construction: lower-case words of a–z, 0–9 and `_`,
/// joined by dots, at least two, the first of which begins with a letter.
class CellId
{
public:
    /// The id, or nothing where the text is not well formed.
    static std::optional<CellId> fromString(QStringView text);

    const QString &toString() const { return m_text; }

    friend std::strong_ordering operator<=>(const CellId &a, const CellId &b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }
    friend bool operator==(const CellId &, const CellId &) = default;
    friend size_t qHash(const CellId &id, size_t seed = 0) noexcept { return qHash(id.m_text, seed); }

private:
    explicit CellId(QString text);

    QString m_text;
};

} // namespace gouji

template<>
struct std::hash<gouji::CellId>
{
    size_t operator()(const gouji::CellId &id) const noexcept { return qHash(id); }
};
