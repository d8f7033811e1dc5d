// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace gouji {

/// A whole number of things, 0 to 999,999,999,999. Cannot be negative, cannot overflow when a report's cells are added.
class Count
{
public:
    static constexpr qint64 largest = 999'999'999'999;

    constexpr Count() = default;
    static constexpr std::optional<Count> fromInteger(qint64 value)
    {
        return value >= 0 && value <= largest ? std::optional(Count(value)) : std::nullopt;
    }

    constexpr qint64 toInteger() const { return m_value; }
    /// Digits without separators.
    QString toString() const { return QString::number(m_value); }

    friend constexpr auto operator<=>(const Count &, const Count &) = default;

private:
    constexpr explicit Count(qint64 value) : m_value(value) {}
    qint64 m_value = 0;
};

} // namespace gouji
