// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/linesetter.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace gouji {
namespace {

/// How much a break there hurts, and a line more; a line that is two ems away from even costs one.
constexpr double lineCost = 8;
constexpr double betweenWordsCost = 8;
constexpr double insideWordCost = 40;
constexpr double anywhereCost = 400;

/// A place where a line may begin.
struct Candidate
{
    int at = 0; ///< position in the text
    double cost = 0;
    PageLength before; ///< width of all that stands before it
};

/// Looks for the lines that hurt least, of all ways to cut a short text into lines.
class SenseSetter
{
public:
    SenseSetter(const ShapedText &text, LineBreaks &breaks, PageLength width, std::span<const int> preferred);

    std::vector<SetLine> lines() const;

private:
    struct Step
    {
        double cost = 0;
        std::size_t previous = 0;
    };

    std::vector<Step> steps() const;
    double roughness(PageLength lineWidth) const;
    SetLine lineBetween(const Candidate &from, const Candidate &to) const;

    const ShapedText &m_text;
    PageLength m_width;
    PageLength m_even; ///< the width of each line if all were alike
    std::vector<Candidate> m_candidates;
};

SenseSetter::SenseSetter(const ShapedText &text, LineBreaks &breaks, PageLength width, std::span<const int> preferred)
    : m_text(text)
    , m_width(width)
{
    std::vector<double> costs(static_cast<std::size_t>(text.text.size()) + 1, -1);
    const auto set = [&costs](int at, double cost) { costs[static_cast<std::size_t>(at)] = cost; };
    for (const int at : breaks.betweenCharacters(text.text))
        set(at, anywhereCost);
    for (const int at : breaks.between(text.text))
        set(at, insideWordCost);
    for (const int at : breaks.betweenWords(text.text))
        set(at, betweenWordsCost);
    for (const int at : preferred)
        set(at, 0);
    PageLength before;
    for (const ShapedCluster &cluster : text.clusters) {
        const double cost = cluster.start == 0 ? 0 : costs[static_cast<std::size_t>(cluster.start)];
        if (cost >= 0)
            m_candidates.push_back({cluster.start, cost, before});
        before += cluster.advance;
    }
    m_candidates.push_back({static_cast<int>(text.text.size()), 0, before});
    const qint64 least = std::max<qint64>(1, (before.centipoints() + width.centipoints() - 1) / width.centipoints());
    m_even = before / least;
}

std::vector<SenseSetter::Step> SenseSetter::steps() const
{
    std::vector<Step> best(m_candidates.size(), {std::numeric_limits<double>::infinity(), 0});
    best.front() = {};
    for (std::size_t to = 1; to < m_candidates.size(); ++to) {
        for (std::size_t from = to; from-- > 0;) {
            const PageLength lineWidth = m_candidates[to].before - m_candidates[from].before;
            if (lineWidth > m_width && from + 1 < to)
                break;
            const double cost = best[from].cost + lineCost + m_candidates[to].cost + roughness(lineWidth);
            if (cost < best[to].cost)
                best[to] = {cost, from};
        }
    }
    return best;
}

double SenseSetter::roughness(PageLength lineWidth) const
{
    const double ems =
        static_cast<double>((lineWidth - m_even).centipoints()) / static_cast<double>(m_text.size.centipoints());
    return ems * ems / 4;
}

std::vector<SetLine> SenseSetter::lines() const
{
    std::vector<SetLine> lines;
    const std::vector<Step> best = steps();
    for (std::size_t to = m_candidates.size() - 1; to > 0; to = best[to].previous)
        lines.push_back(lineBetween(m_candidates[best[to].previous], m_candidates[to]));
    if (lines.empty())
        lines.push_back({});
    std::reverse(lines.begin(), lines.end());
    lines.back().isLast = true;
    return lines;
}

SetLine SenseSetter::lineBetween(const Candidate &from, const Candidate &to) const
{
    const auto index = [this](int at) {
        const auto found =
            std::lower_bound(m_text.clusters.begin(), m_text.clusters.end(), at,
                             [](const ShapedCluster &cluster, int start) { return cluster.start < start; });
        return static_cast<int>(found - m_text.clusters.begin());
    };
    return {index(from.at), index(to.at), {}, to.before - from.before, false};
}

} // namespace

std::vector<SetLine> setLinesBySense(const ShapedText &text, LineBreaks &breaks, PageLength width,
                                     std::span<const int> preferred)
{
    return SenseSetter(text, breaks, width, preferred).lines();
}

} // namespace gouji
