// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/count.h"

namespace gouji {

/// An amount of money in the unit of its cell (万元), exact to six decimals. Held as millionths; no floating point.
class Amount
{
public:
    static constexpr qint64 millionthsPerUnit = 1'000'000;
    static constexpr int mostDecimals = 6;

    constexpr Amount() = default;
    static constexpr std::optional<Amount> fromMillionths(qint64 millionths)
    {
        const bool fits = millionths >= 0 && millionths / millionthsPerUnit <= Count::largest;
        return fits ? std::optional(Amount(millionths)) : std::nullopt;
    }
    /// A decimal literal in ASCII: digits without a leading zero, and at most six more after a dot. Nothing else.
    static std::optional<Amount> fromString(QStringView literal);

    constexpr qint64 toMillionths() const { return m_millionths; }
    /// The shortest decimal: 302.3932, 12.5, 0.
    QString toString() const;

    friend constexpr auto operator<=>(const Amount &, const Amount &) = default;

private:
    constexpr explicit Amount(qint64 millionths) : m_millionths(millionths) {}
    qint64 m_millionths = 0;
};

} // namespace gouji
