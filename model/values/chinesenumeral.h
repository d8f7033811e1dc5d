// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gouji {

/// A whole number in Chinese numerals: with powers (一百七十一, 两千, 一百一 = 110, 三万五 = 35000), digit by digit
/// (二〇二四), with 廿 and 卅, and in the forms used on cheques (壹佰柒拾壹). Strict: 十百 or 一二百 is none.
std::optional<qint64> parseChineseNumeral(QStringView text);

/// 171 → 一百七十一, 10 → 十, 10500 → 一万零五百. For zero or more.
QString formatChineseNumeral(qint64 value);

} // namespace gouji
