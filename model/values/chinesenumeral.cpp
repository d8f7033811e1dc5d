// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/chinesenumeral.h"

#include "model/values/count.h"

#include <algorithm>
#include <array>

namespace gouji {
namespace {

constexpr QStringView plainDigits = u"零一二三四五六七八九";
constexpr QStringView chequeDigits = u"零壹贰叁肆伍陆柒捌玖";

struct Power
{
    char16_t sign;
    char16_t chequeSign;
    qint64 value;
};
constexpr std::array<Power, 3> smallPowers{{{u'千', u'仟', 1000}, {u'百', u'佰', 100}, {u'十', u'拾', 10}}};
constexpr std::array<Power, 2> largePowers{{{u'亿', u'億', 100'000'000}, {u'万', u'萬', 10'000}}};

int digitOf(QChar c)
{
    if (c == u'〇')
        return 0;
    if (c == u'两' || c == u'兩')
        return 2;
    return static_cast<int>(std::max(plainDigits.indexOf(c), chequeDigits.indexOf(c)));
}

bool isSign(QChar c, const Power &power)
{
    return c == power.sign || c == power.chequeSign;
}

/// Below ten thousand: 三千零五十, 十二, 廿一, 一百一. `unit` is the value of a digit that stands last without a power of
/// its own right after a power (一百一 is 110, 一百零一 is 101).
class SmallNumeral
{
public:
    explicit SmallNumeral(QStringView text) : m_text(text) {}

    std::optional<qint64> value()
    {
        qint64 sum = 0;
        qint64 lastPower = 10'000;
        bool zeroBefore = false;
        while (m_at < m_text.size()) {
            if (isZero()) {
                if (zeroBefore || m_at + 1 == m_text.size())
                    return std::nullopt;
                zeroBefore = true;
                ++m_at;
                continue;
            }
            const auto [amount, power] = nextPart(lastPower, zeroBefore);
            if (amount < 0 || power >= lastPower || (power == 1 && m_at < m_text.size()))
                return std::nullopt;
            sum += amount;
            lastPower = power;
            zeroBefore = false;
        }
        return sum > 0 ? std::optional(sum) : std::nullopt;
    }

private:
    struct Part
    {
        qint64 amount;
        qint64 power;
    };

    bool isZero() const { return digitOf(m_text[m_at]) == 0; }

    Part nextPart(qint64 lastPower, bool zeroBefore)
    {
        const QChar c = m_text[m_at];
        if (c == u'廿' || c == u'卅') {
            ++m_at;
            return {c == u'廿' ? 20 : 30, 10};
        }
        int digit = digitOf(c);
        if (digit < 0) {
            // 十二: a leading ten needs no one before it.
            const bool leadingTen = m_at == 0 && isSign(c, smallPowers[2]);
            ++m_at;
            return leadingTen ? Part{10, 10} : Part{-1, 1};
        }
        ++m_at;
        if (m_at == m_text.size())
            return {digit * unitAfter(lastPower, zeroBefore), 1};
        const auto power = std::ranges::find_if(smallPowers, [&](const Power &p) { return isSign(m_text[m_at], p); });
        if (power == smallPowers.end())
            return {-1, 1};
        ++m_at;
        return {digit * power->value, power->value};
    }

    static qint64 unitAfter(qint64 lastPower, bool zeroBefore)
    {
        const bool shortened = !zeroBefore && lastPower > 10 && lastPower < 10'000;
        return shortened ? lastPower / 10 : 1;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<qint64> digitByDigit(QStringView text)
{
    if (text.size() < 2 || text.size() > 12)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        const int digit = digitOf(c);
        if (digit < 0)
            return std::nullopt;
        value = value * 10 + digit;
    }
    return value;
}

QStringView withoutLeadingZero(QStringView text)
{
    return text.size() > 1 && digitOf(text.front()) == 0 ? text.sliced(1) : text;
}

std::optional<qint64> withPowers(QStringView text, std::size_t power)
{
    if (power == largePowers.size())
        return SmallNumeral(text).value();
    const Power &large = largePowers[power];
    const auto at = std::ranges::find_if(text, [&](QChar c) { return isSign(c, large); });
    if (at == text.end())
        return withPowers(text, power + 1);
    const QStringView above = text.first(at - text.begin());
    const QStringView below = text.sliced(above.size() + 1);
    const std::optional<qint64> high = withPowers(above, power + 1);
    if (!high)
        return std::nullopt;
    if (below.isEmpty())
        return *high * large.value;
    // 三万五 is 35000, 三万零五 is 30005.
    if (below.size() == 1)
        return digitOf(below.front()) > 0 ? std::optional(*high * large.value + digitOf(below.front()) * large.value / 10) : std::nullopt;
    const std::optional<qint64> low = withPowers(withoutLeadingZero(below), power + 1);
    return low && *low < large.value ? std::optional(*high * large.value + *low) : std::nullopt;
}

QString belowTenThousand(qint64 value)
{
    QString text;
    bool zeroPending = false;
    for (const Power &power : smallPowers) {
        const qint64 digit = value / power.value % 10;
        zeroPending = zeroPending || (digit == 0 && !text.isEmpty());
        if (digit == 0)
            continue;
        text += (zeroPending ? QStringLiteral("零") : QString()) + plainDigits[digit] + QChar(power.sign);
        zeroPending = false;
    }
    if (const qint64 digit = value % 10; digit > 0)
        text += (zeroPending ? QStringLiteral("零") : QString()) + plainDigits[digit];
    return text;
}

} // namespace

std::optional<qint64> parseChineseNumeral(QStringView text)
{
    if (text.size() == 1 && digitOf(text.front()) >= 0)
        return digitOf(text.front());
    if (const std::optional<qint64> digits = digitByDigit(text))
        return digits;
    const std::optional<qint64> value = text.isEmpty() ? std::nullopt : withPowers(text, 0);
    return value && *value <= Count::largest ? value : std::nullopt;
}

QString formatChineseNumeral(qint64 value)
{
    if (value == 0)
        return QStringLiteral("零");
    QString text;
    for (const Power &power : largePowers) {
        const qint64 above = value / power.value;
        if (above > 0)
            text += formatChineseNumeral(above) + QChar(power.sign);
        value %= power.value;
        if (!text.isEmpty() && value > 0 && value < power.value / 10 && !text.endsWith(u'零'))
            text += u'零';
    }
    text += belowTenThousand(value);
    return text.startsWith(u"一十") ? text.mid(1) : text;
}

} // namespace gouji
