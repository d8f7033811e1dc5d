// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/textflow/listnumber.h"

#include "model/values/chinesenumeral.h"

#include <algorithm>

namespace gouji {
namespace {

/// The letters a to z, then aa to zz.
QString letters(int value, char16_t first)
{
    constexpr int alphabet = 26;
    constexpr int mostRepeated = 10;
    const int times = std::min((value - 1) / alphabet + 1, mostRepeated);
    return QString(times, QChar(char16_t(first + (value - 1) % alphabet)));
}

QString roman(int value)
{
    constexpr struct
    {
        int value;
        const char *sign;
    } signs[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
                 {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
    QString text;
    for (const auto &sign : signs) {
        for (; value >= sign.value; value -= sign.value)
            text += QLatin1String(sign.sign);
    }
    return text;
}

/// The sign of a number in a row of signs; digits where the row is too short.
QString signOf(int value, char16_t first, int count)
{
    return value <= count ? QString(QChar(char16_t(first + value - 1))) : QString::number(value);
}

QString digitByDigit(int value, QStringView digits)
{
    QString text = QString::number(value);
    for (QChar &digit : text)
        digit = digits[digit.digitValue()];
    return text;
}

QString inTurn(int value, QStringView signs)
{
    return QString(signs[(value - 1) % signs.size()]);
}

QString legalNumeral(int value)
{
    constexpr QStringView plain = u"一二三四五六七八九十百千";
    constexpr QStringView legal = u"壹贰叁肆伍陆柒捌玖拾佰仟";
    QString text = formatChineseNumeral(value);
    for (QChar &sign : text) {
        const qsizetype at = plain.indexOf(sign);
        if (at >= 0)
            sign = legal[at];
    }
    return text;
}

using Formatter = QString (*)(int value);
struct NamedFormat
{
    QStringView name;
    Formatter format;
};

QString counted(int value)
{
    return formatChineseNumeral(value);
}

QString circled(int value)
{
    return signOf(value, u'①', 20);
}

constexpr NamedFormat formats[] = {
    {u"chineseCounting", counted},
    {u"chineseCountingThousand", counted},
    {u"taiwaneseCounting", counted},
    {u"taiwaneseCountingThousand", counted},
    {u"japaneseCounting", counted},
    {u"chineseLegalSimplified", legalNumeral},
    {u"ideographLegalTraditional", legalNumeral},
    {u"ideographDigital", [](int v) { return digitByDigit(v, u"〇一二三四五六七八九"); }},
    {u"taiwaneseDigital", [](int v) { return digitByDigit(v, u"〇一二三四五六七八九"); }},
    {u"japaneseDigitalTenThousand", [](int v) { return digitByDigit(v, u"〇一二三四五六七八九"); }},
    {u"decimalFullWidth", [](int v) { return digitByDigit(v, u"０１２３４５６７８９"); }},
    {u"decimalFullWidth2", [](int v) { return digitByDigit(v, u"０１２３４５６７８９"); }},
    {u"decimalZero", [](int v) { return QStringLiteral("%1").arg(v, 2, 10, QLatin1Char('0')); }},
    {u"decimalEnclosedCircle", circled},
    {u"decimalEnclosedCircleChinese", circled},
    {u"decimalEnclosedFullstop", [](int v) { return signOf(v, u'⒈', 20); }},
    {u"decimalEnclosedParen", [](int v) { return signOf(v, u'⑴', 20); }},
    {u"ideographEnclosedCircle", [](int v) { return signOf(v, u'㊀', 10); }},
    {u"ideographTraditional", [](int v) { return inTurn(v, u"甲乙丙丁戊己庚辛壬癸"); }},
    {u"ideographZodiac", [](int v) { return inTurn(v, u"子丑寅卯辰巳午未申酉戌亥"); }},
    {u"lowerLetter", [](int v) { return letters(v, u'a'); }},
    {u"upperLetter", [](int v) { return letters(v, u'A'); }},
    {u"lowerRoman", roman},
    {u"upperRoman", [](int v) { return roman(v).toUpper(); }},
    {u"bullet", [](int) { return QString(); }},
    {u"none", [](int) { return QString(); }},
};

} // namespace

QString listNumber(QStringView format, int value)
{
    constexpr int most = 10'000; // no list is longer; a roman number of millions is
    const auto *found = std::ranges::find(formats, format, &NamedFormat::name);
    if (found == std::end(formats) || value < 1 || value > most)
        return QString::number(value);
    return found->format(value);
}

QString ListCounters::next(const QString &key, int level, std::span<const ListLevel> list)
{
    if (level < 0 || level >= int(list.size()) || level >= levels)
        return {};
    std::vector<int> &counts = m_counts.try_emplace(key, size_t(levels), -1).first->second;
    const auto startOf = [&list](int l) { return list[size_t(l)].start; };
    int &own = counts[size_t(level)];
    own = own < 0 ? startOf(level) : std::min(own, 1'000'000) + 1;
    std::fill(counts.begin() + level + 1, counts.end(), -1);
    QString text = list[size_t(level)].text;
    if (list[size_t(level)].format == u"bullet")
        return {};
    for (int above = 0; above <= level; ++above) {
        int &count = counts[size_t(above)];
        count = count < 0 ? startOf(above) : count;
        const bool isInDigits = above < level && list[size_t(level)].isInDigits;
        const QString number = isInDigits ? QString::number(count) : listNumber(list[size_t(above)].format, count);
        text.replace(QStringLiteral("%%1").arg(above + 1), number);
    }
    return text;
}

void ListCounters::restart(const QString &key, int level, int value)
{
    if (level >= 0 && level < levels)
        m_counts.try_emplace(key, size_t(levels), -1).first->second[size_t(level)] = value - 1;
}

} // namespace gouji
