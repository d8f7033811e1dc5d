// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/chinesenumeral.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace gouji {
namespace {

constexpr qint64 wan = 10'000;
constexpr qint64 yi = 100'000'000;
constexpr int wanExponent = 4;
constexpr int yiExponent = 8;

/// One character of a numeral.
struct Sign
{
    enum Type { Digit, Zero, Tens, Unit, BigUnit };
    Type type;
    int value; ///< the digit, the tens of 廿, or the power of ten of a unit
};

constexpr std::pair<char16_t, Sign> signs[] = {
    {u'〇', {Sign::Zero, 0}},    {u'零', {Sign::Zero, 0}},    {u'○', {Sign::Zero, 0}},     {u'一', {Sign::Digit, 1}},
    {u'壹', {Sign::Digit, 1}},   {u'二', {Sign::Digit, 2}},   {u'贰', {Sign::Digit, 2}},   {u'貳', {Sign::Digit, 2}},
    {u'两', {Sign::Digit, 2}},   {u'兩', {Sign::Digit, 2}},   {u'三', {Sign::Digit, 3}},   {u'叁', {Sign::Digit, 3}},
    {u'參', {Sign::Digit, 3}},   {u'四', {Sign::Digit, 4}},   {u'肆', {Sign::Digit, 4}},   {u'五', {Sign::Digit, 5}},
    {u'伍', {Sign::Digit, 5}},   {u'六', {Sign::Digit, 6}},   {u'陆', {Sign::Digit, 6}},   {u'陸', {Sign::Digit, 6}},
    {u'七', {Sign::Digit, 7}},   {u'柒', {Sign::Digit, 7}},   {u'八', {Sign::Digit, 8}},   {u'捌', {Sign::Digit, 8}},
    {u'九', {Sign::Digit, 9}},   {u'玖', {Sign::Digit, 9}},   {u'廿', {Sign::Tens, 2}},    {u'卅', {Sign::Tens, 3}},
    {u'十', {Sign::Unit, 1}},    {u'拾', {Sign::Unit, 1}},    {u'百', {Sign::Unit, 2}},    {u'佰', {Sign::Unit, 2}},
    {u'千', {Sign::Unit, 3}},    {u'仟', {Sign::Unit, 3}},    {u'万', {Sign::BigUnit, 4}}, {u'萬', {Sign::BigUnit, 4}},
    {u'亿', {Sign::BigUnit, 8}}, {u'億', {Sign::BigUnit, 8}},
};

std::optional<Sign> signOf(QChar c)
{
    const auto *found = std::ranges::find(signs, c.unicode(), &std::pair<char16_t, Sign>::first);
    return found == std::end(signs) ? std::nullopt : std::optional(found->second);
}

bool isPair(QChar c)
{
    return c == u'两' || c == u'兩';
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Reads a numeral by powers, character by character; every step says whether the numeral is still well formed.
class PowersReader
{
public:
    bool take(QChar c, Sign sign)
    {
        switch (sign.type) {
        case Sign::Digit: return takeDigit(sign.value, isPair(c));
        case Sign::Zero: return takeZero();
        case Sign::Tens: return m_digit == 0 && place(sign.value, 1);
        case Sign::Unit: return takeUnit(sign.value);
        case Sign::BigUnit: return sign.value == wanExponent ? takeWan() : takeYi();
        }
        return false;
    }

    std::optional<qint64> finish()
    {
        const bool isUsedUp = m_digit == 0 && !m_hasZero;
        if (!isUsedUp && !placeLastDigit())
            return std::nullopt;
        return m_yi + m_wan + m_section;
    }

private:
    bool takeDigit(int digit, bool pair)
    {
        if (m_digit != 0)
            return false;
        m_digit = digit;
        m_isPair = pair;
        return true;
    }

    bool takeZero()
    {
        if (m_digit != 0 || m_hasZero || m_lowest == nothingYet)
            return false;
        m_hasZero = true;
        return true;
    }

    bool takeUnit(int exponent)
    {
        if (m_isPair && exponent == 1)
            return false;
        if (m_digit == 0 && !(exponent == 1 && mayOmitOne()))
            return false;
        return place(std::max(m_digit, 1), exponent);
    }

    // 十二, 五亿十三万, 一千零十二 and 一百十二 leave out the 一; 一千十二 is not said.
    bool mayOmitOne() const { return m_section == 0 || m_hasZero || m_lastUnit == 2; }

    bool takeWan()
    {
        if (m_wan != 0 || !closeSection())
            return false;
        m_wan = m_section * wan;
        m_section = 0;
        return shift(wanExponent);
    }

    bool takeYi()
    {
        if (m_yi != 0 || !closeSection())
            return false;
        m_yi = (m_wan + m_section) * yi;
        m_wan = 0;
        m_section = 0;
        return shift(yiExponent);
    }

    bool shift(int exponent)
    {
        m_lowest += exponent;
        m_lastUnit = exponent;
        return true;
    }

    /// Puts a bare digit before 万 or 亿 into its place: 十二万, 一百零二万, 一亿二万; not 三千五万.
    bool closeSection()
    {
        if (m_hasZero && m_digit == 0)
            return false;
        if (m_digit == 0)
            return m_section != 0 || (m_wan != 0 && m_yi == 0 && m_lastUnit == wanExponent);
        if (m_isPair && m_section != 0)
            return false;
        const bool isFirst = m_section == 0 && m_wan == 0;
        return (isFirst || m_hasZero || m_lastUnit == 1) && place(m_digit, 0);
    }

    /// A last digit without a unit stands one place below the unit before it (一百一, 三万五), or for ones after a 零.
    bool placeLastDigit()
    {
        const bool isAlone = m_lowest == nothingYet;
        if (m_digit == 0 || (m_isPair && !isAlone))
            return false;
        return place(m_digit, isAlone || m_hasZero ? 0 : m_lastUnit - 1);
    }

    /// Places go down; a 零 stands only where at least one place is skipped.
    bool place(int digit, int exponent)
    {
        const int lowestAllowed = m_hasZero ? m_lowest - 2 : m_lowest - 1;
        if (exponent > lowestAllowed)
            return false;
        m_section += digit * powerOfTen(exponent);
        m_lowest = exponent;
        m_lastUnit = exponent;
        m_digit = 0;
        m_isPair = false;
        m_hasZero = false;
        return true;
    }

    static constexpr int nothingYet = 100;

    qint64 m_yi = 0;
    qint64 m_wan = 0;
    qint64 m_section = 0;
    int m_digit = 0;           ///< a digit that waits for its unit
    int m_lowest = nothingYet; ///< the power of the lowest place taken
    int m_lastUnit = nothingYet;
    bool m_isPair = false;
    bool m_hasZero = false;
};

bool isDigitwise(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const std::optional<Sign> sign = signOf(c);
        return sign && (sign->type == Sign::Digit || sign->type == Sign::Zero);
    });
}

std::optional<qint64> parseDigitwise(QStringView text)
{
    constexpr qsizetype mostDigits = 18;
    const bool isOneOfMany = text.size() > 1;
    if (text.size() > mostDigits || text == u"○")
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        const bool isMisplaced = isPair(c) || (value == 0 && signOf(c)->type == Sign::Zero);
        if (isOneOfMany && isMisplaced)
            return std::nullopt;
        value = 10 * value + signOf(c)->value;
    }
    return value;
}

std::optional<qint64> parsePowers(QStringView text)
{
    PowersReader reader;
    for (const QChar c : text) {
        const std::optional<Sign> sign = signOf(c);
        if (!sign || c == u'○' || !reader.take(c, *sign))
            return std::nullopt;
    }
    return reader.finish();
}

/// The numeral of 1 to 9999, with the 零 inside it.
QString sectionNumeral(qint64 section)
{
    static constexpr QStringView digits = u"零一二三四五六七八九";
    static constexpr std::array<QStringView, 4> units = {u"", u"十", u"百", u"千"};
    QString text;
    bool skipped = false;
    for (int exponent = 3; exponent >= 0; --exponent) {
        const qint64 digit = section / powerOfTen(exponent) % 10;
        if (digit != 0) {
            if (skipped && !text.isEmpty())
                text += digits[0];
            text += digits[digit];
            text += units[static_cast<std::size_t>(exponent)];
        }
        skipped = digit == 0;
    }
    return text;
}

QString numeralByPowers(qint64 value)
{
    constexpr std::array<std::pair<qint64, QChar>, 2> bigUnits = {{{yi, u'亿'}, {wan, u'万'}}};
    for (const auto &[unit, sign] : bigUnits) {
        if (value < unit)
            continue;
        const qint64 rest = value % unit;
        const bool skipsAPlace = rest != 0 && rest < unit / 10;
        const QString end = rest == 0 ? QString() : numeralByPowers(rest);
        return numeralByPowers(value / unit) + sign + (skipsAPlace ? QStringLiteral("零") : QString()) + end;
    }
    return sectionNumeral(value);
}

} // namespace

std::optional<qint64> parseChineseNumeral(QStringView text)
{
    constexpr qsizetype longest = 64;
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    return isDigitwise(text) ? parseDigitwise(text) : parsePowers(text);
}

QString formatChineseNumeral(qint64 value)
{
    constexpr qint64 limit = yi * yi;
    if (value == 0)
        return QStringLiteral("零");
    if (value < 0 || value >= limit)
        return QString::number(value);
    const QString text = numeralByPowers(value);
    return text.startsWith(u"一十") ? text.sliced(1) : text;
}

} // namespace gouji
