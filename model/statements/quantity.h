// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textspan.h"

#include <QString>

#include <optional>
#include <vector>

namespace gouji {

/// A number in prose with what it counts: 171件, 1.5万条, 28,431项, 一百七十一宗, 99.6%, 300余条. Exact: the value is
/// `digits` ÷ 10^`decimals`, 万 and 亿 multiplied out.
struct Quantity
{
    TextSpan span; ///< the number with 万 and 亿
    TextSpan unit; ///< 件, 元, % …, right behind it but for blanks and 余; empty where none follows
    qint64 digits = 0;
    int decimals = 0;
    bool isApproximate = false; ///< 余, 多, 近, 约, 以上: compared with nothing

    /// The number where it has no decimals.
    std::optional<qint64> whole() const { return decimals == 0 ? std::optional(digits) : std::nullopt; }
    /// Behind the unit.
    qsizetype end() const { return unit.length > 0 ? unit.end() : span.end(); }

    friend bool operator==(const Quantity &, const Quantity &) = default;
};

/// The quantities of a text in their order. None of these: ordinals (第49条), document numbers (〔2021〕30号), dates and
/// years, clock times, and single Chinese digits that count nothing (一是, 三年).
std::vector<Quantity> quantitiesIn(QStringView text);

} // namespace gouji
