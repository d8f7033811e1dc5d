// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/numberparser.h"

#include "model/text/blanks.h"
#include "model/values/chinesenumeral.h"

#include <algorithm>
#include <cstring>

namespace gouji {
namespace {

constexpr qsizetype mostDigits = 12;
constexpr qsizetype longestNumber = 32;

struct ParsedNumber
{
    CellValue value;
    Repairs repairs;
};

std::optional<CellValue> wholeValue(qint64 number, CellKind kind)
{
    switch (kind) {
    case CellKind::Count: return Count::fromInteger(number);
    case CellKind::SignedCount: return SignedCount::fromInteger(number);
    case CellKind::Amount: break;
    }
    if (number < 0 || number > Count::largest)
        return std::nullopt;
    return Amount::fromMillionths(number * Amount::millionthsPerUnit);
}

/// Nearly every cell of a report is a short run of ASCII digits.
std::optional<CellValue> plainDigits(QStringView text, CellKind kind)
{
    if (text.isEmpty() || text.size() > mostDigits || (text.front() == u'0' && text.size() > 1))
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = 10 * number + (c.unicode() - u'0');
    }
    return wholeValue(number, kind);
}

/// A number in Arabic digits: spells it in ASCII first, then takes it apart from left to right.
class ArabicReader
{
public:
    ArabicReader(QStringView text, CellKind kind) : m_kind(kind)
    {
        m_isSpelled = text.size() <= longestNumber && std::ranges::all_of(text, [this](QChar c) { return spell(c); });
    }

    std::optional<ParsedNumber> read()
    {
        if (!m_isSpelled || !takeSign())
            return std::nullopt;
        const qsizetype point = m_spelled.indexOf('.');
        if (point >= 0 && !takeFraction(point))
            return std::nullopt;
        if (!dropSeparators() || !dropLeadingZeros())
            return std::nullopt;
        const std::optional<CellValue> value = build();
        return value ? std::optional(ParsedNumber{*value, m_repairs}) : std::nullopt;
    }

private:
    bool spell(QChar c)
    {
        constexpr char16_t wide = 0xFF00 - 0x20;
        const bool isGroupBlank = c == QChar(0xA0) || c == QChar(0x2009) || c == QChar(0x202F);
        if (isGroupBlank)
            return append(',', Repair::SurroundingBlanks);
        if (c == u'，')
            return append(',', Repair::FullWidth);
        if (c == QChar(0x2212))
            return append('-', Repair::FullWidth);
        const bool isWide = c.unicode() > wide + 0x20 && c.unicode() < wide + 0x7F;
        const char16_t plain = isWide ? c.unicode() - wide : c.unicode();
        const bool belongs = plain < 0x7F && std::strchr("0123456789.,+-", plain) && plain != 0;
        return belongs && append(static_cast<char>(plain), isWide ? Repair::FullWidth : Repairs());
    }

    bool append(char c, Repairs repair)
    {
        m_spelled += c;
        m_repairs |= repair;
        return true;
    }

    bool takeSign()
    {
        if (!m_spelled.startsWith('+') && !m_spelled.startsWith('-'))
            return true;
        if (m_kind != CellKind::SignedCount)
            return false;
        m_isNegative = m_spelled.startsWith('-');
        if (!m_isNegative)
            m_repairs |= Repair::PlusSign;
        m_spelled.remove(0, 1);
        return true;
    }

    bool takeFraction(qsizetype point)
    {
        m_fraction = m_spelled.sliced(point + 1);
        m_spelled.truncate(point);
        if (m_kind != CellKind::Amount || !isDigits(m_fraction))
            return false;
        while (m_fraction.endsWith('0')) {
            m_fraction.chop(1);
            m_repairs |= Repair::TrailingZeros;
        }
        return m_fraction.size() <= Amount::mostDecimals;
    }

    // Groups of three behind a first one of one to three; `0,123` may be a decimal elsewhere in the world.
    bool dropSeparators()
    {
        const qsizetype first = m_spelled.indexOf(',');
        if (first < 0)
            return true;
        if (first == 0 || first > 3 || m_spelled.front() == '0')
            return false;
        for (qsizetype i = first; i < m_spelled.size(); i += 4) {
            if (m_spelled[i] != ',' || m_spelled.size() - i < 4)
                return false;
        }
        m_repairs |= Repair::Separators;
        const qsizetype groups = (m_spelled.size() - first) / 4;
        return m_spelled.removeIf([](char c) { return c == ','; }).size() == first + 3 * groups;
    }

    bool dropLeadingZeros()
    {
        if (!isDigits(m_spelled))
            return false;
        while (m_spelled.size() > 1 && m_spelled.startsWith('0')) {
            m_spelled.remove(0, 1);
            m_repairs |= Repair::LeadingZeros;
        }
        return m_spelled.size() <= mostDigits;
    }

    std::optional<CellValue> build() const
    {
        if (!m_fraction.isEmpty())
            return Amount::fromString(QString::fromLatin1(m_spelled + '.' + m_fraction));
        const qint64 number = m_spelled.toLongLong();
        if (m_isNegative && number == 0)
            return std::nullopt;
        return wholeValue(m_isNegative ? -number : number, m_kind);
    }

    static bool isDigits(const QByteArray &text)
    {
        return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    }

    CellKind m_kind;
    QByteArray m_spelled;
    QByteArray m_fraction;
    Repairs m_repairs;
    bool m_isSpelled = false;
    bool m_isNegative = false;
};

std::optional<ParsedNumber> readNumber(QStringView text, CellKind kind)
{
    if (const std::optional<CellValue> plain = plainDigits(text, kind))
        return ParsedNumber{*plain, {}};
    if (const std::optional<ParsedNumber> arabic = ArabicReader(text, kind).read())
        return arabic;
    const std::optional<qint64> numeral = parseChineseNumeral(text);
    const std::optional<CellValue> value = numeral ? wholeValue(*numeral, kind) : std::nullopt;
    return value ? std::optional(ParsedNumber{*value, Repair::ChineseNumeral}) : std::nullopt;
}

bool opens(QChar c)
{
    return c == u'（' || c == u'(';
}

bool closes(QChar c)
{
    return c == u'）' || c == u')';
}

/// Whether the text is one pair of brackets with something in it, nothing behind it.
bool isOneRemark(QStringView text)
{
    if (text.size() < 3 || trimmedOfBlanks(text.sliced(1).chopped(1)).isEmpty())
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += opens(text[i]) ? 1 : 0;
        depth -= closes(text[i]) ? 1 : 0;
        if (depth == 0)
            return i == text.size() - 1;
    }
    return false;
}

std::optional<ParsedCell> readNumberWithRemark(QStringView text, CellKind kind)
{
    const auto *bracket = std::ranges::find_if(text, opens);
    const qsizetype start = bracket - text.begin();
    if (bracket == text.end() || start == 0 || !isOneRemark(text.sliced(start)))
        return std::nullopt;
    const QStringView front = text.first(start);
    const QStringView token = trimmedOfBlanks(front);
    const std::optional<ParsedNumber> number = readNumber(token, kind);
    if (!number)
        return std::nullopt;
    const Repairs blanks = token.size() == front.size() ? Repairs() : Repair::SurroundingBlanks;
    return ParsedCell{number->value, number->repairs | blanks, RawText(text.sliced(start)).toString()};
}

} // namespace

ParsedCell parseCell(QStringView text, CellKind kind)
{
    if (const std::optional<CellValue> plain = plainDigits(text, kind))
        return {*plain, {}, {}};
    const QStringView token = trimmedOfBlanks(text);
    if (token.isEmpty())
        return {};
    if (std::optional<Mark> mark = Mark::fromString(token))
        return {*std::move(mark), {}, {}};
    const Repairs blanks = token.size() == text.size() ? Repairs() : Repair::SurroundingBlanks;
    if (const std::optional<ParsedNumber> number = readNumber(token, kind))
        return {number->value, number->repairs | blanks, {}};
    if (std::optional<ParsedCell> remarked = readNumberWithRemark(token, kind)) {
        remarked->repairs |= blanks;
        return *std::move(remarked);
    }
    return {RawText(token), {}, {}};
}

} // namespace gouji
