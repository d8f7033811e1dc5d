// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/count.h"

namespace gouji {

/// A change in a number of things, as in 本年增/减 of the 2019 form: bounded like Count, with either sign.
class SignedCount
{
public:
    constexpr SignedCount() = default;
    static constexpr std::optional<SignedCount> fromInteger(qint64 value)
    {
        return value >= -Count::largest && value <= Count::largest ? std::optional(SignedCount(value)) : std::nullopt;
    }

    constexpr qint64 toInteger() const { return m_value; }
    /// Digits with a minus where negative, never a plus.
    QString toString() const { return QString::number(m_value); }

    friend constexpr auto operator<=>(const SignedCount &, const SignedCount &) = default;

private:
    constexpr explicit SignedCount(qint64 value) : m_value(value) {}
    qint64 m_value = 0;
};

} // namespace gouji
