// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/numberparser.h"

#include "model/values/chinesenumeral.h"

#include <QStringList>

#include <algorithm>

namespace gouji {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

QStringView withoutInvisibleEnds(QStringView text)
{
    while (!text.isEmpty() && isInvisible(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isInvisible(text.back()))
        text.chop(1);
    return text;
}

// Only the signs a number is made of; 〇 and the like are numerals of their own.
QChar narrow(QChar c)
{
    if (c >= u'０' && c <= u'９')
        return QChar(c.unicode() - u'０' + u'0');
    switch (c.unicode()) {
    case u'，': return u',';
    case u'．': return u'.';
    case u'＋': return u'+';
    case u'－':
    case u'−': return u'-';
    default: return c;
    }
}

QString narrowed(QStringView text, Repairs &repairs)
{
    QString result = text.toString();
    for (QChar &c : result) {
        const QChar ascii = narrow(c);
        if (ascii != c)
            repairs |= Repair::FullWidth;
        c = ascii;
    }
    return result;
}

/// Drops the separators of 1,234,567; nothing where the groups are not of three.
std::optional<QString> withoutSeparators(const QString &text, Repairs &repairs)
{
    if (!text.contains(u','))
        return text;
    const qsizetype end = text.contains(u'.') ? text.indexOf(u'.') : text.size();
    const QStringList groups = text.first(end).split(u',');
    const bool good = !groups.first().isEmpty() && groups.first().size() <= 3
                      && std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
    if (!good)
        return std::nullopt;
    repairs |= Repair::Separators;
    return groups.join(QString()) + text.sliced(end);
}

std::optional<CellValue> fromDigits(const QString &digits, bool negative, CellKind kind)
{
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    const auto wrap = [](const auto &number) { return number ? std::optional<CellValue>(*number) : std::nullopt; };
    switch (kind) {
    case CellKind::Count: return negative ? std::nullopt : wrap(Count::fromInteger(value));
    case CellKind::SignedCount: return wrap(SignedCount::fromInteger(negative ? -value : value));
    case CellKind::Amount: return negative ? std::nullopt : wrap(Amount::fromString(digits));
    }
    return std::nullopt;
}

bool isWhole(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

bool hasLeadingZeros(QStringView digits)
{
    return digits.size() > 1 && digits.front() == u'0' && isDigit(digits[1]);
}

std::optional<CellValue> parseDecimal(const QString &digits, CellKind kind, Repairs &repairs)
{
    if (kind != CellKind::Amount)
        return std::nullopt;
    const std::optional<Amount> amount = Amount::fromString(digits);
    if (!amount)
        return std::nullopt;
    if (hasLeadingZeros(digits))
        repairs |= Repair::LeadingZeros;
    return *amount;
}

/// A number in Arabic digits of any width, with sign and separators.
std::optional<CellValue> parseArabic(QStringView text, CellKind kind, Repairs &repairs)
{
    Repairs made;
    QString ascii = narrowed(text, made);
    const bool negative = ascii.startsWith(u'-');
    const bool positive = ascii.startsWith(u'+');
    if (negative || positive) {
        if (kind != CellKind::SignedCount)
            return std::nullopt;
        ascii.remove(0, 1);
        made.setFlag(Repair::PlusSign, positive);
    }
    const std::optional<QString> digits = withoutSeparators(ascii, made);
    if (!digits || digits->isEmpty() || !isDigit(digits->front()))
        return std::nullopt;
    const std::optional<CellValue> value = isWhole(*digits) ? fromDigits(*digits, negative, kind) : parseDecimal(*digits, kind, made);
    if (!value)
        return std::nullopt;
    made.setFlag(Repair::LeadingZeros, hasLeadingZeros(*digits));
    repairs |= made;
    return value;
}

std::optional<CellValue> parseNumber(QStringView text, CellKind kind, Repairs &repairs)
{
    if (const std::optional<CellValue> arabic = parseArabic(text, kind, repairs))
        return arabic;
    const std::optional<qint64> numeral = parseChineseNumeral(text);
    if (!numeral)
        return std::nullopt;
    repairs |= Repair::ChineseNumeral;
    return fromDigits(QString::number(*numeral), false, kind);
}

/// Where one full bracketed remark begins that ends the text, or -1.
qsizetype remarkStart(QStringView text)
{
    if (!text.endsWith(u'）') && !text.endsWith(u')'))
        return -1;
    const auto isOpening = [](QChar c) { return c == u'（' || c == u'('; };
    const auto first = std::ranges::find_if(text, isOpening);
    const bool single = first != text.end() && std::none_of(first + 1, text.end(), isOpening);
    return single ? first - text.begin() : -1;
}

ParsedCell parseMended(QStringView text, CellKind kind)
{
    const QStringView core = withoutInvisibleEnds(text);
    if (core.isEmpty())
        return {};
    if (const std::optional<Mark> mark = Mark::fromString(core))
        return {*mark, {}, {}};
    Repairs repairs = core.size() == text.size() ? Repairs() : Repair::SurroundingBlanks;
    if (const std::optional<CellValue> number = parseNumber(core, kind, repairs))
        return {*number, repairs, {}};
    const qsizetype start = remarkStart(core);
    if (start > 0) {
        const QStringView before = withoutInvisibleEnds(core.first(start));
        if (const std::optional<CellValue> number = parseNumber(before, kind, repairs))
            return {*number, repairs, core.sliced(start).toString()};
    }
    return {RawText(core), {}, {}};
}

} // namespace

ParsedCell parseCell(QStringView text, CellKind kind)
{
    if (text.isEmpty())
        return {};
    // Nearly every cell is a few plain digits.
    const bool plain = text.size() <= 12 && isWhole(text) && !hasLeadingZeros(text);
    if (!plain)
        return parseMended(text, kind);
    qint64 value = 0;
    for (const QChar c : text)
        value = value * 10 + (c.unicode() - u'0');
    switch (kind) {
    case CellKind::Count: return {*Count::fromInteger(value), {}, {}};
    case CellKind::SignedCount: return {*SignedCount::fromInteger(value), {}, {}};
    case CellKind::Amount: return {*Amount::fromMillionths(value * Amount::millionthsPerUnit), {}, {}};
    }
    return {};
}

} // namespace gouji
