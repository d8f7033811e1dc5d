// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statements/quantity.h"

#include "model/text/blanks.h"
#include "model/values/chinesenumeral.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr QStringView chineseDigits = u"〇零一二两三四五六七八九十百千廿";
constexpr QStringView countingUnits = u"件宗份起"; // behind a single Chinese digit: 一件, but 一项制度 and 一条龙
constexpr QStringView roundingAfter = u"余多";
constexpr QStringView roundingBefore = u"近约逾超";
constexpr QStringView ordinalUnits = u"号年月日时点分版届"; // dates, times and numbers of documents
constexpr qsizetype longestNumber = 15;

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'０' && c <= u'９')
        return c.unicode() - u'０';
    return -1;
}

bool isSeparator(QChar c)
{
    return c == u',' || c == u'，';
}

bool isPoint(QChar c)
{
    return c == u'.' || c == u'．';
}

/// Whether what stands before a number makes it an ordinal or a part of a name.
bool isNoCount(QChar left)
{
    constexpr QStringView others = u"第〔-";
    const bool isLatin = left.unicode() < 0x80 && left.isLetter();
    return !left.isNull() && (isLatin || others.contains(left));
}

/// Walks along a text from one number to the next.
class QuantityScanner
{
public:
    explicit QuantityScanner(QStringView text) : m_text(text) {}

    std::optional<Quantity> next();

private:
    std::optional<Quantity> arabicAt(qsizetype at) const;
    std::optional<Quantity> chineseAt(qsizetype at) const;
    qsizetype readGroups(qsizetype at, Quantity &number) const;
    void multiply(Quantity &number) const;
    bool finish(Quantity &number) const;
    QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(); }
    qsizetype skipBlanks(qsizetype at) const;
    QChar before(qsizetype at) const;
    bool isThreeDigits(qsizetype at) const;

    QStringView m_text;
    qsizetype m_at = 0;
};

qsizetype QuantityScanner::skipBlanks(qsizetype at) const
{
    while (at < m_text.size() && isBlank(m_text[at]))
        ++at;
    return at;
}

QChar QuantityScanner::before(qsizetype at) const
{
    while (at > 0 && isBlank(m_text[at - 1]))
        --at;
    return charAt(at - 1);
}

bool QuantityScanner::isThreeDigits(qsizetype at) const
{
    return digitOf(charAt(at)) >= 0 && digitOf(charAt(at + 1)) >= 0 && digitOf(charAt(at + 2)) >= 0 &&
           digitOf(charAt(at + 3)) < 0;
}

/// Digits, with separators of thousands where exactly three digits follow each.
qsizetype QuantityScanner::readGroups(qsizetype at, Quantity &number) const
{
    while (at < m_text.size()) {
        const int digit = digitOf(m_text[at]);
        if (digit < 0 && !(isSeparator(m_text[at]) && isThreeDigits(at + 1)))
            break;
        if (digit >= 0)
            number.digits = number.digits * 10 + digit;
        ++at;
    }
    return at;
}

std::optional<Quantity> QuantityScanner::arabicAt(qsizetype at) const
{
    Quantity number;
    number.span.start = at;
    qsizetype end = at;
    while (end < m_text.size() && (digitOf(m_text[end]) >= 0 || isSeparator(m_text[end]) || isPoint(m_text[end])))
        ++end;
    if (end - at > longestNumber)
        return std::nullopt;
    end = readGroups(at, number);
    if (isPoint(charAt(end)) && digitOf(charAt(end + 1)) >= 0) {
        for (++end; digitOf(charAt(end)) >= 0; ++end, ++number.decimals)
            number.digits = number.digits * 10 + digitOf(m_text[end]);
    }
    number.span.length = end - at;
    multiply(number);
    return number;
}

/// 万 and 亿 behind the digits.
void QuantityScanner::multiply(Quantity &number) const
{
    const qsizetype at = skipBlanks(number.span.end());
    const int zeros = charAt(at) == u'万' ? 4 : charAt(at) == u'亿' ? 8 : 0;
    if (zeros == 0)
        return;
    number.span.length = at + 1 - number.span.start;
    for (int i = 0; i < zeros; ++i) {
        if (number.decimals > 0)
            --number.decimals;
        else
            number.digits *= 10;
    }
}

std::optional<Quantity> QuantityScanner::chineseAt(qsizetype at) const
{
    qsizetype end = at;
    while (end < m_text.size() && (chineseDigits.contains(m_text[end]) || (end > at && m_text[end] == u'万')))
        ++end;
    const std::optional<qint64> value = parseChineseNumeral(m_text.sliced(at, end - at));
    constexpr QStringView pronouns = u"每同逐哪这那某另任";
    const bool isSingle = end - at == 1;
    const bool isCount = countingUnits.contains(charAt(skipBlanks(end))) && !pronouns.contains(charAt(at - 1));
    if (!value || (isSingle && !isCount))
        return std::nullopt;
    Quantity number;
    number.span = {at, end - at};
    number.digits = *value;
    return number;
}

/// Finds the unit and how exact the number is; false: it counts nothing.
bool QuantityScanner::finish(Quantity &number) const
{
    const QChar left = before(number.span.start);
    const bool isMinutes = (left == u':' || left == u'：') && digitOf(charAt(number.span.start - 2)) >= 0;
    if (isNoCount(left) || isMinutes)
        return false;
    number.isApproximate = !left.isNull() && roundingBefore.contains(left);
    qsizetype at = skipBlanks(number.span.end());
    if (!charAt(at).isNull() && roundingAfter.contains(charAt(at))) {
        number.isApproximate = true;
        at = skipBlanks(at + 1);
    }
    const QChar unit = charAt(at);
    if (ordinalUnits.contains(unit) || unit == u'〕' || unit == u':' || unit == u'：')
        return unit == u'：';
    // A numeral right behind it is another number, and no unit.
    const bool isWord = unit.isLetter() && unit.unicode() >= 0x2e80 && !chineseDigits.contains(unit);
    if (unit == u'%' || unit == u'％' || isWord)
        number.unit = {at, 1};
    const QStringView behind = m_text.sliced(std::min(number.end(), m_text.size()));
    number.isApproximate = number.isApproximate || behind.startsWith(u"以上") || behind.startsWith(u"左右") ||
                           (number.unit.length > 0 && behind.startsWith(u"多"));
    return true;
}

std::optional<Quantity> QuantityScanner::next()
{
    while (m_at < m_text.size()) {
        const bool isDigit = digitOf(m_text[m_at]) >= 0;
        if (!isDigit && !chineseDigits.contains(m_text[m_at])) {
            ++m_at;
            continue;
        }
        std::optional<Quantity> number = isDigit ? arabicAt(m_at) : chineseAt(m_at);
        if (number) {
            m_at = number->span.end();
            if (finish(*number))
                return number;
            continue;
        }
        while (m_at < m_text.size() && (isDigit ? digitOf(m_text[m_at]) >= 0 : chineseDigits.contains(m_text[m_at])))
            ++m_at;
    }
    return std::nullopt;
}

} // namespace

std::vector<Quantity> quantitiesIn(QStringView text)
{
    std::vector<Quantity> found;
    QuantityScanner scanner(text);
    while (const std::optional<Quantity> quantity = scanner.next())
        found.push_back(*quantity);
    return found;
}

} // namespace gouji
