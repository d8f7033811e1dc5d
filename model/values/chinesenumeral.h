// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gouji {

/// A whole number in Chinese numerals: with powers (一百七十一, 两千, 一百一 = 110, 三万五 = 35000), digit by digit
/// (二〇二四), with 廿 and 卅, and in the forms used on cheques (壹佰柒拾壹). The whole text must be one well-formed numeral
/// with one meaning: 十百, 一二百, 十两 and 三千五万 are none. ICU's spell-out parser misreads several of these.
std::optional<qint64> parseChineseNumeral(QStringView text);

/// 171 → 一百七十一, 10 → 十, 10500 → 一万零五百. For zero or more, below 10^16.
QString formatChineseNumeral(qint64 value);

} // namespace gouji
