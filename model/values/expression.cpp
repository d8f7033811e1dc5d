// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/expression.h"

#include "model/text/blanks.h"
#include "model/values/numberparser.h"

#include <limits>
#include <numeric>
#include <optional>

namespace gouji {
namespace {

constexpr qsizetype longestExpression = 200;
constexpr int deepestBrackets = 20;

/// A fraction in lowest terms, its denominator above 0. What does not fit into 64 bits is no fraction.
class Fraction
{
public:
    static std::optional<Fraction> of(qint64 numerator, qint64 denominator)
    {
        const bool hasNoOpposite =
            numerator == std::numeric_limits<qint64>::min() || denominator == std::numeric_limits<qint64>::min();
        if (denominator == 0 || hasNoOpposite)
            return std::nullopt;
        const qint64 common = std::gcd(numerator, denominator) * (denominator < 0 ? -1 : 1);
        return Fraction(numerator / common, denominator / common);
    }

    qint64 numerator() const { return m_numerator; }
    qint64 denominator() const { return m_denominator; }

    Fraction negated() const { return {-m_numerator, m_denominator}; }
    /// Of any but 0.
    Fraction inverted() const
    {
        return m_numerator < 0 ? Fraction(-m_denominator, -m_numerator) : Fraction(m_denominator, m_numerator);
    }

    std::optional<Fraction> plus(Fraction other) const
    {
        qint64 left = 0;
        qint64 right = 0;
        qint64 sum = 0;
        const qint64 common = std::gcd(m_denominator, other.m_denominator);
        qint64 denominator = 0;
        const bool overflows = __builtin_mul_overflow(m_numerator, other.m_denominator / common, &left) ||
                               __builtin_mul_overflow(other.m_numerator, m_denominator / common, &right) ||
                               __builtin_add_overflow(left, right, &sum) ||
                               __builtin_mul_overflow(m_denominator, other.m_denominator / common, &denominator);
        return overflows ? std::nullopt : of(sum, denominator);
    }

    std::optional<Fraction> times(Fraction other) const
    {
        const qint64 across = std::gcd(m_numerator, other.m_denominator);
        const qint64 back = std::gcd(other.m_numerator, m_denominator);
        qint64 numerator = 0;
        qint64 denominator = 0;
        const bool overflows = __builtin_mul_overflow(m_numerator / across, other.m_numerator / back, &numerator) ||
                               __builtin_mul_overflow(m_denominator / back, other.m_denominator / across, &denominator);
        return overflows ? std::nullopt : of(numerator, denominator);
    }

private:
    Fraction(qint64 numerator, qint64 denominator) : m_numerator(numerator), m_denominator(denominator) {}

    qint64 m_numerator;
    qint64 m_denominator;
};

/// The sign that a character stands for, in ASCII; itself where it stands for none.
QChar plainSign(QChar c)
{
    switch (c.unicode()) {
    case u'×':
    case u'＊': return u'*';
    case u'÷':
    case u'／': return u'/';
    case u'＋': return u'+';
    case u'－':
    case u'−': return u'-';
    case u'（': return u'(';
    case u'）': return u')';
    default: return c;
    }
}

bool isOfNumber(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９') || QStringView(u".,．，").contains(c);
}

/// Reads a sum from left to right; the first fault ends it.
class ExpressionReader
{
public:
    explicit ExpressionReader(QStringView text) : m_text(text) {}

    std::variant<Fraction, ExpressionFault> read()
    {
        const std::optional<Fraction> value = sum();
        if (value && !m_fault && !next().isNull())
            fail(next() == u')' ? ExpressionFault::Incomplete : ExpressionFault::NotUnderstood);
        if (m_fault)
            return *m_fault;
        return *value;
    }

private:
    std::nullopt_t fail(ExpressionFault fault)
    {
        m_fault = m_fault.value_or(fault);
        return std::nullopt;
    }

    QChar next()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() ? plainSign(m_text[m_at]) : QChar();
    }

    bool take(QChar sign)
    {
        const bool isNext = next() == sign;
        m_at += isNext;
        return isNext;
    }

    std::optional<Fraction> checked(std::optional<Fraction> value)
    {
        return value ? value : fail(ExpressionFault::TooLarge);
    }

    std::optional<Fraction> sum()
    {
        std::optional<Fraction> value = product();
        while (value && (next() == u'+' || next() == u'-')) {
            const bool isMinus = take(u'-');
            if (!isMinus)
                take(u'+');
            const std::optional<Fraction> right = product();
            value = right ? checked(value->plus(isMinus ? right->negated() : *right)) : std::nullopt;
        }
        return value;
    }

    std::optional<Fraction> product()
    {
        std::optional<Fraction> value = factor();
        while (value && (next() == u'*' || next() == u'/')) {
            const bool divides = take(u'/');
            if (!divides)
                take(u'*');
            const std::optional<Fraction> right = factor();
            if (right && divides && right->numerator() == 0)
                return fail(ExpressionFault::DividesByZero);
            value = right ? checked(value->times(divides ? right->inverted() : *right)) : std::nullopt;
        }
        return value;
    }

    std::optional<Fraction> factor()
    {
        if (++m_depth > deepestBrackets)
            return fail(ExpressionFault::TooLong);
        std::optional<Fraction> value;
        if (take(u'-')) {
            value = factor();
            value = value ? std::optional(value->negated()) : std::nullopt;
        } else if (take(u'+')) {
            value = factor();
        } else if (take(u'(')) {
            value = sum();
            if (value && !take(u')'))
                return fail(next().isNull() ? ExpressionFault::Incomplete : ExpressionFault::NotUnderstood);
        } else {
            value = number();
        }
        --m_depth;
        return value;
    }

    // A number is read as one typed alone would be, grouping and full width included.
    std::optional<Fraction> number()
    {
        const QChar first = next();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isOfNumber(m_text[m_at]))
            ++m_at;
        if (m_at == start) {
            const bool isMissing = first.isNull() || QStringView(u"+-*/)").contains(first);
            return fail(isMissing ? ExpressionFault::Incomplete : ExpressionFault::NotUnderstood);
        }
        const ParsedCell parsed = parseCell(m_text.sliced(start, m_at - start), CellKind::Amount);
        if (!parsed.value.amount())
            return fail(ExpressionFault::NotUnderstood);
        return Fraction::of(parsed.value.amount()->toMillionths(), Amount::millionthsPerUnit);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<ExpressionFault> m_fault;
};

using Outcome = std::variant<CellValue, ExpressionFault>;

template<typename Value>
Outcome valueOr(const std::optional<Value> &value, ExpressionFault fault)
{
    return value ? Outcome(CellValue(*value)) : Outcome(fault);
}

Outcome asValue(Fraction result, CellKind kind)
{
    if (result.numerator() < 0 && kind != CellKind::SignedCount)
        return ExpressionFault::Negative;
    if (kind == CellKind::Amount) {
        qint64 millionths = 0;
        if (Amount::millionthsPerUnit % result.denominator() != 0)
            return ExpressionFault::NotExact;
        if (__builtin_mul_overflow(result.numerator(), Amount::millionthsPerUnit / result.denominator(), &millionths))
            return ExpressionFault::TooLarge;
        return valueOr(Amount::fromMillionths(millionths), ExpressionFault::TooLarge);
    }
    if (result.denominator() != 1)
        return ExpressionFault::NotWhole;
    return kind == CellKind::Count ? valueOr(Count::fromInteger(result.numerator()), ExpressionFault::TooLarge)
                                   : valueOr(SignedCount::fromInteger(result.numerator()), ExpressionFault::TooLarge);
}

} // namespace

bool isExpression(QStringView text)
{
    const QStringView token = trimmedOfBlanks(text);
    return token.startsWith(u'=') || token.startsWith(u'＝');
}

std::variant<CellValue, ExpressionFault> evaluateExpression(QStringView text, CellKind kind)
{
    if (!isExpression(text))
        return ExpressionFault::NotUnderstood;
    if (text.size() > longestExpression)
        return ExpressionFault::TooLong;
    const auto result = ExpressionReader(trimmedOfBlanks(text).sliced(1)).read();
    if (const auto *fault = std::get_if<ExpressionFault>(&result))
        return *fault;
    return asValue(std::get<Fraction>(result), kind);
}

} // namespace gouji
