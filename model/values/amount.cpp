// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/amount.h"

#include <algorithm>

namespace gouji {
namespace {

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<Amount> Amount::fromString(QStringView literal)
{
    const qsizetype dot = literal.indexOf(u'.');
    const QStringView whole = dot < 0 ? literal : literal.first(dot);
    const QStringView decimals = dot < 0 ? QStringView(u"0") : literal.sliced(dot + 1);
    const bool leadingZero = whole.size() > 1 && whole.front() == u'0';
    if (leadingZero || !allDigits(whole) || !allDigits(decimals) || decimals.size() > mostDecimals)
        return std::nullopt;
    bool fits = false;
    const qint64 units = whole.toLongLong(&fits);
    if (!fits || units > Count::largest)
        return std::nullopt;
    return Amount(units * millionthsPerUnit + decimals.toString().leftJustified(mostDecimals, u'0').toLongLong());
}

QString Amount::toString() const
{
    QString decimals = QString::number(m_millionths % millionthsPerUnit).rightJustified(mostDecimals, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString whole = QString::number(m_millionths / millionthsPerUnit);
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

} // namespace gouji
