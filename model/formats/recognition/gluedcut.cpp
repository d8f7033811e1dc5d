// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/gluedcut.h"

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

constexpr size_t mostWays = 4000;
constexpr qsizetype mostDigits = 12; ///< of a count
constexpr qsizetype mostCharacters = 60;

qint64 powerOfTen(qsizetype exponent)
{
    qint64 power = 1;
    for (qsizetype i = 0; i < std::min(exponent, mostDigits + 1); ++i)
        power *= 10;
    return power;
}

/// Goes through the digits from left to right, one figure after the other. Where the last figure is the sum of those
/// before it, it is cut off first, so that the others need not be tried beyond it.
class Cutter
{
public:
    Cutter(const QStringList &digits, int count, std::span<const RowRule> rules, WorkLimit &limit);

    std::optional<std::vector<Figures>> cut()
    {
        const bool isTooLong = m_digits.size() > mostCharacters;
        return !isTooLong && next(0, 0) ? std::optional(std::move(m_ways)) : std::nullopt;
    }

private:
    bool next(qsizetype start, size_t part);
    bool nextTotal(qsizetype start, size_t part);
    bool finish(qsizetype start);
    bool rulesHold() const;
    bool isOutOfReach(qsizetype start) const;
    qint64 sumOf(const RowRule &rule) const;

    size_t m_count;
    std::span<const RowRule> m_rules;
    WorkLimit &m_limit;
    QString m_digits;
    std::vector<qsizetype> m_ends;   ///< of the texts
    const RowRule *m_last = nullptr; ///< the rule that makes the last figure
    std::optional<qint64> m_total;   ///< the last figure, once it is cut off
    qsizetype m_end = 0;             ///< of the digits before it
    Figures m_figures;
    std::vector<Figures> m_ways;
};

Cutter::Cutter(const QStringList &digits, int count, std::span<const RowRule> rules, WorkLimit &limit)
    : m_count(size_t(count))
    , m_rules(rules)
    , m_limit(limit)
    , m_digits(digits.join(QString()))
    , m_end(m_digits.size())
{
    qsizetype end = 0;
    for (const QString &part : digits)
        m_ends.push_back(end += part.size());
    for (const RowRule &rule : rules) {
        if (rule.equals + 1 == count && int(rule.sum.size()) == rule.equals - *std::ranges::min_element(rule.sum))
            m_last = &rule;
    }
}

qint64 Cutter::sumOf(const RowRule &rule) const
{
    return std::accumulate(rule.sum.begin(), rule.sum.end(), qint64(0), [this](qint64 sum, int place) {
        return size_t(place) < m_figures.size() ? sum + m_figures[size_t(place)] : sum;
    });
}

/// Of the rules whose last figure was just found.
bool Cutter::rulesHold() const
{
    return std::ranges::all_of(m_rules, [this](const RowRule &rule) {
        return size_t(rule.equals) + 1 != m_figures.size() || sumOf(rule) == m_figures.back();
    });
}

/// Whether the figures up to here are more than the total, or cannot reach it with the digits that are left.
bool Cutter::isOutOfReach(qsizetype start) const
{
    if (!m_total)
        return false;
    const qint64 sum = sumOf(*m_last);
    const auto figures = qsizetype(m_count - 1 - m_figures.size());
    const qsizetype longest = m_end - start - figures + 1;
    return sum > *m_total || (figures > 0 && sum + figures * powerOfTen(longest) < *m_total);
}

bool Cutter::finish(qsizetype start)
{
    if (start != m_end)
        return true;
    Figures way = m_figures;
    if (m_total) {
        if (sumOf(*m_last) != *m_total)
            return true;
        way.push_back(*m_total);
    }
    m_ways.push_back(std::move(way));
    return m_ways.size() <= mostWays;
}

/// All that the total may be.
bool Cutter::nextTotal(qsizetype start, size_t part)
{
    const qsizetype lastPart = m_ends.size() > 1 ? m_ends[m_ends.size() - 2] : 0;
    const qsizetype addends = qsizetype(m_count - 1 - m_figures.size());
    for (qsizetype begin = m_digits.size() - 1; begin >= std::max(lastPart, start + addends); --begin) {
        const qsizetype length = m_digits.size() - begin;
        if (length > mostDigits || (length > 1 && m_digits[begin] == u'0'))
            continue;
        m_total = m_digits.sliced(begin).toLongLong();
        m_end = begin;
        const bool goesOn = next(start, part);
        m_total.reset();
        m_end = m_digits.size();
        if (!goesOn)
            return false;
    }
    return true;
}

/// False: more ways than can be looked at.
bool Cutter::next(qsizetype start, size_t part)
{
    if (m_last && !m_total && m_figures.size() == m_count - 1 - m_last->sum.size())
        return nextTotal(start, part);
    if (m_figures.size() == m_count - (m_total ? 1 : 0))
        return finish(start);
    if (m_end - start < qsizetype(m_count - m_figures.size()) - (m_total ? 1 : 0))
        return true;
    const qsizetype longest = m_digits[start] == u'0' ? 1 : mostDigits;
    const qsizetype last = std::min({m_ends[part], start + longest, m_end});
    qint64 figure = 0;
    for (qsizetype end = start + 1; end <= last; ++end) {
        if (!m_limit.spend())
            return false;
        figure = 10 * figure + m_digits[end - 1].digitValue();
        m_figures.push_back(figure);
        const bool isPossible = rulesHold() && !isOutOfReach(end);
        const bool goesOn = !isPossible || next(end, end == m_ends[part] ? part + 1 : part);
        m_figures.pop_back();
        if (!goesOn)
            return false;
    }
    return true;
}

} // namespace

std::optional<std::vector<Figures>> waysToCut(const QStringList &digits, int count, std::span<const RowRule> rules,
                                              WorkLimit &limit)
{
    const auto isMadeOfDigits = [](const QString &text) {
        return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (digits.isEmpty() || !std::ranges::all_of(digits, isMadeOfDigits))
        return std::vector<Figures>();
    return Cutter(digits, count, rules, limit).cut();
}

} // namespace gouji
