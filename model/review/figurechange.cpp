// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/figurechange.h"

#include <cstdlib>
#include <limits>
#include <numeric>

namespace gouji {
namespace {

std::optional<qint64> millionths(const CellValue &value)
{
    if (const Amount *amount = value.amount())
        return amount->toMillionths();
    const std::optional<qint64> whole = value.wholeNumber();
    return whole ? std::optional(*whole * Amount::millionthsPerUnit) : std::nullopt;
}

QChar signOf(qint64 number)
{
    return number < 0 ? u'-' : u'+';
}

} // namespace

std::optional<FigureChange> FigureChange::between(const CellValue &before, const CellValue &after)
{
    const std::optional<qint64> was = millionths(before);
    const std::optional<qint64> is = millionths(after);
    return was && is && was != is ? std::optional(FigureChange(*was, *is)) : std::nullopt;
}

QString FigureChange::toString() const
{
    const qint64 change = m_after - m_before;
    const std::optional<Amount> size = Amount::fromMillionths(std::abs(change));
    return size ? signOf(change) + size->toString() : QString();
}

QString FigureChange::growth() const
{
    if (m_before <= 0)
        return {};
    constexpr qint64 thousand = 1000; // tenths of a percent
    const qint64 common = std::gcd(m_before, m_after - m_before);
    qint64 before = m_before / common;
    qint64 change = std::abs(m_after - m_before) / common;
    while (change > std::numeric_limits<qint64>::max() / thousand - before) {
        change /= 2; // no digit of a rounded percent depends on it
        before /= 2;
    }
    const qint64 tenths = (change * thousand + before / 2) / before;
    return QStringLiteral("%1%2.%3%").arg(signOf(m_after - m_before)).arg(tenths / 10).arg(tenths % 10);
}

} // namespace gouji
