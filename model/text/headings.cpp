// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/headings.h"

#include "model/text/blanks.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr QStringView digits = u"一二三四五六七八九";
constexpr int longestTitle = 40;  // what runs on is a sentence that begins with a number
constexpr int longestNaming = 20; // before a colon: what runs on is a sentence that lists something

/// 1 to 99 in Chinese; 0: not such a number. The parser of numerals stands above this layer.
int smallNumeral(QStringView text)
{
    const qsizetype ten = text.indexOf(u'十');
    const auto digit = [](QStringView part) {
        return part.size() == 1 ? static_cast<int>(digits.indexOf(part.front())) + 1 : 0;
    };
    if (ten < 0)
        return digit(text);
    const QStringView before = text.first(ten);
    const QStringView after = text.sliced(ten + 1);
    const bool isWrong = (!before.isEmpty() && digit(before) == 0) || (!after.isEmpty() && digit(after) == 0);
    return isWrong ? 0 : 10 * (before.isEmpty() ? 1 : digit(before)) + digit(after);
}

/// The length of `（三）` and its number.
std::optional<Heading> numberInBrackets(QStringView text)
{
    if (text.isEmpty() || !QStringView(u"（(").contains(text.front()))
        return std::nullopt;
    const auto closing = std::ranges::find_if(text, [](QChar c) { return c == u'）' || c == u')'; });
    const auto length = closing - text.begin();
    if (closing == text.end() || length > 4)
        return std::nullopt;
    const int number = smallNumeral(text.sliced(1, length - 1));
    return number ? std::optional(Heading{1, number, {0, length + 1}, {}}) : std::nullopt;
}

/// `1.`, `1．` and `1、`; 1.5万 is a figure.
std::optional<Heading> numberWithDot(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < 2 && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    const bool hasDot = end > 0 && end < text.size() && QStringView(u".．、").contains(text[end]);
    if (!hasDot || (end + 1 < text.size() && text[end + 1].isDigit()))
        return std::nullopt;
    return Heading{2, text.first(end).toInt(), {0, end + 1}, {}};
}

/// How long the title is, at the head of what follows the number, and whether a stop ends it: 监督保障： names what
/// comes as 监督保障。 does.
std::pair<qsizetype, bool> titleLength(QStringView rest)
{
    const qsizetype colon = rest.indexOf(u'：');
    if (colon > 0 && colon <= longestNaming && !rest.first(colon).contains(u'。'))
        return {colon, true};
    const qsizetype stop = rest.indexOf(u'。');
    return stop < 0 ? std::pair(rest.size(), false) : std::pair(stop, true);
}

} // namespace

std::optional<Heading> headingOf(QStringView paragraph)
{
    qsizetype start = 0;
    while (start < paragraph.size() && isBlank(paragraph[start]))
        ++start;
    const QStringView text = paragraph.sliced(start);
    std::optional<Heading> heading = numberInBrackets(text);
    if (!heading)
        heading = numberWithDot(text);
    if (!heading)
        return std::nullopt;
    const QStringView rest = text.sliced(heading->words.length);
    const auto [length, hasStop] = titleLength(rest);
    if (length <= longestTitle) {
        heading->title = rest.first(length).toString();
        heading->words.length += length + (hasStop ? 1 : 0);
    }
    heading->words.start = start;
    return heading;
}

QString headingNumber(int number)
{
    const auto digit = [](int value) { return value ? QString(digits[value - 1]) : QString(); };
    const QString tens = number < 10 ? QString() : (number < 20 ? QString() : digit(number / 10)) + u'十';
    return u'（' + tens + digit(number % 10) + u'）';
}

} // namespace gouji
