// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/gluedsolver.h"

#include <algorithm>
#include <set>

namespace gouji {
namespace {

/// A row of a rule: for each of its ways the figures at the rule's places, with the sign of its side.
struct Term
{
    int row = 0;
    std::vector<Figures> ways;
};

Term termOf(const TableRule &rule, int row, const std::vector<Figures> &ways, int sign)
{
    Term term{row, {}};
    for (const Figures &way : ways) {
        Figures signedWay;
        for (const int place : rule.places)
            signedWay.push_back(sign * way[size_t(place)]);
        term.ways.push_back(std::move(signedWay));
    }
    return term;
}

/// The least and the greatest that terms can add at each place.
struct Reach
{
    Figures least;
    Figures greatest;
};

Reach reachOf(const Term &term)
{
    Reach reach{term.ways.front(), term.ways.front()};
    for (const Figures &way : term.ways) {
        for (size_t i = 0; i < way.size(); ++i) {
            reach.least[i] = std::min(reach.least[i], way[i]);
            reach.greatest[i] = std::max(reach.greatest[i], way[i]);
        }
    }
    return reach;
}

Figures added(const Figures &a, const Figures &b)
{
    Figures sum = a;
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += b[i];
    return sum;
}

/// Looks for all choices that add up to nothing, sum by sum, and marks the ways that take part in one.
class ZeroSum
{
public:
    ZeroSum(std::vector<Term> terms, WorkLimit &limit) : m_terms(std::move(terms)), m_limit(limit) {}

    /// By term and way; nothing where it would be too much work or where no choice adds up to nothing.
    std::optional<std::vector<std::vector<bool>>> supportedWays();

private:
    using Sums = std::set<Figures>;

    void measureRest();
    bool goForward();
    bool goBack(std::vector<std::vector<bool>> &supported);
    bool mayEnd(const Figures &sum, size_t next) const;

    static constexpr size_t mostSums = 20'000;

    std::vector<Term> m_terms;
    WorkLimit &m_limit;
    std::vector<Reach> m_rest; ///< of the terms from each one on
    std::vector<Sums> m_sums;  ///< of the terms before each one
};

void ZeroSum::measureRest()
{
    const Figures nothing(m_terms.front().ways.front().size());
    m_rest.assign(m_terms.size() + 1, Reach{nothing, nothing});
    for (size_t i = m_terms.size(); i > 0; --i) {
        const Reach own = reachOf(m_terms[i - 1]);
        m_rest[i - 1] = {added(m_rest[i].least, own.least), added(m_rest[i].greatest, own.greatest)};
    }
}

bool ZeroSum::mayEnd(const Figures &sum, size_t next) const
{
    for (size_t i = 0; i < sum.size(); ++i) {
        if (sum[i] + m_rest[next].least[i] > 0 || sum[i] + m_rest[next].greatest[i] < 0)
            return false;
    }
    return true;
}

bool ZeroSum::goForward()
{
    m_sums.assign(m_terms.size() + 1, {});
    m_sums[0].insert(Figures(m_terms.front().ways.front().size()));
    for (size_t i = 0; i < m_terms.size(); ++i) {
        for (const Figures &sum : m_sums[i]) {
            for (const Figures &way : m_terms[i].ways) {
                if (!m_limit.spend())
                    return false;
                Figures next = added(sum, way);
                if (mayEnd(next, i + 1))
                    m_sums[i + 1].insert(std::move(next));
            }
        }
        if (m_sums[i + 1].empty() || m_sums[i + 1].size() > mostSums)
            return false;
    }
    return true;
}

bool ZeroSum::goBack(std::vector<std::vector<bool>> &supported)
{
    Sums alive = m_sums.back(); // nothing but zero may end
    for (size_t i = m_terms.size(); i > 0; --i) {
        Sums before;
        for (const Figures &sum : m_sums[i - 1]) {
            for (size_t way = 0; way < m_terms[i - 1].ways.size(); ++way) {
                if (!m_limit.spend())
                    return false;
                if (!alive.contains(added(sum, m_terms[i - 1].ways[way])))
                    continue;
                supported[i - 1][way] = true;
                before.insert(sum);
            }
        }
        alive = std::move(before);
    }
    return true;
}

std::optional<std::vector<std::vector<bool>>> ZeroSum::supportedWays()
{
    std::ranges::stable_sort(m_terms, {}, [](const Term &term) { return term.ways.size(); });
    measureRest();
    std::vector<std::vector<bool>> supported;
    for (const Term &term : m_terms)
        supported.emplace_back(term.ways.size());
    if (!goForward() || !goBack(supported))
        return std::nullopt;
    return supported;
}

} // namespace

bool GluedSolver::isUsable(const TableRule &rule) const
{
    const auto isKnown = [this](int row) {
        const auto found = m_ways.find(row);
        return found != m_ways.end() && !found->second.empty();
    };
    const auto isOpen = [this](int row) { return m_ways.at(row).size() > 1; };
    return std::ranges::all_of(rule.sum, isKnown) && std::ranges::all_of(rule.equals, isKnown) &&
           (std::ranges::any_of(rule.sum, isOpen) || std::ranges::any_of(rule.equals, isOpen));
}

/// Whether a way was taken out.
bool GluedSolver::apply(const TableRule &rule)
{
    if (!isUsable(rule))
        return false;
    std::vector<Term> terms;
    for (const int row : rule.sum)
        terms.push_back(termOf(rule, row, m_ways[row], 1));
    for (const int row : rule.equals)
        terms.push_back(termOf(rule, row, m_ways[row], -1));
    std::ranges::stable_sort(terms, {}, [](const Term &term) { return term.ways.size(); });
    const auto supported = ZeroSum(terms, m_limit).supportedWays();
    if (!supported)
        return false;
    bool hasChanged = false;
    for (size_t i = 0; i < terms.size(); ++i) {
        std::vector<Figures> &ways = m_ways[terms[i].row];
        std::vector<Figures> kept;
        for (size_t way = 0; way < ways.size(); ++way) {
            if ((*supported)[i][way])
                kept.push_back(ways[way]);
        }
        hasChanged = hasChanged || kept.size() < ways.size();
        ways = std::move(kept);
    }
    return hasChanged;
}

void GluedSolver::narrow()
{
    bool hasChanged = true;
    while (hasChanged) {
        hasChanged = false;
        for (const TableRule &rule : m_rules)
            hasChanged = apply(rule) || hasChanged;
    }
}

} // namespace gouji
