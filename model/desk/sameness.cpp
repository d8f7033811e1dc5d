// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/sameness.h"

#include "model/likeness/minhash.h"

#include <algorithm>
#include <map>

namespace gouji {
namespace {

/// An estimate may fall short by one place of a signature.
constexpr int tolerance = 100 / static_cast<int>(ParagraphSignature::size);

/// Paragraphs that are like the first of them.
struct Cluster
{
    const ParagraphSignature *first = nullptr;
    std::vector<int> units{};
    int likeness = 100;
};

/// Puts each paragraph to the first cluster that it is like; only those with which it shares a band are looked at.
class Clusters
{
public:
    explicit Clusters(int least) : m_least(least - tolerance) {}

    /// Units in ascending order. Paragraphs of different scopes never meet.
    void add(int unit, quint64 scope, const ParagraphSignature &paragraph);
    const std::vector<Cluster> &all() const { return m_clusters; }

private:
    Cluster *clusterOf(quint64 scope, const ParagraphSignature &paragraph);

    int m_least;
    std::vector<Cluster> m_clusters;
    QHash<quint64, std::vector<std::size_t>> m_withBand; ///< clusters whose first paragraph has it
};

Cluster *Clusters::clusterOf(quint64 scope, const ParagraphSignature &paragraph)
{
    for (const quint64 band : paragraph.bands()) {
        const auto found = m_withBand.constFind(mixed(band, scope));
        for (std::size_t i = 0; found != m_withBand.cend() && i < found->size(); ++i) {
            Cluster &cluster = m_clusters[(*found)[i]];
            if (cluster.first->likeness(paragraph) >= m_least)
                return &cluster;
        }
    }
    return nullptr;
}

void Clusters::add(int unit, quint64 scope, const ParagraphSignature &paragraph)
{
    if (Cluster *cluster = clusterOf(scope, paragraph)) {
        cluster->likeness = std::min(cluster->likeness, cluster->first->likeness(paragraph));
        if (cluster->units.back() != unit)
            cluster->units.push_back(unit);
        return;
    }
    m_clusters.push_back({&paragraph, {unit}});
    for (const quint64 band : paragraph.bands())
        m_withBand[mixed(band, scope)].push_back(m_clusters.size() - 1);
}

std::vector<SameGroup> groupsOf(const std::vector<Cluster> &clusters)
{
    std::map<std::vector<int>, SameGroup> byUnits;
    for (const Cluster &cluster : clusters) {
        if (cluster.units.size() < 2)
            continue;
        SameGroup &group = byUnits[cluster.units];
        group.likeness = std::min(group.likeness, cluster.likeness);
        (cluster.first->section == ComparedSection::Overview ? group.inOverview : group.inProblems) += 1;
    }
    std::vector<SameGroup> groups;
    for (auto &[units, group] : byUnits) {
        groups.push_back(group);
        groups.back().units = units;
    }
    return groups;
}

} // namespace

std::vector<SameGroup> sameGroups(const DeskState &state, const SamenessOrder &order)
{
    Clusters clusters(order.least);
    for (int unit = 0; unit < state.units().size(); ++unit) {
        const Draft *draft = state.draftOf(unit);
        const quint64 scope = order.isAmongSiblings ? static_cast<quint64>(state.units().parent(unit) + 1) : 0;
        for (qsizetype i = 0; draft && i < draft->paragraphs.size(); ++i) {
            const ParagraphSignature &paragraph = draft->paragraphs[i];
            if (!order.section || *order.section == paragraph.section)
                clusters.add(unit, scope, paragraph);
        }
    }
    std::vector<SameGroup> groups = groupsOf(clusters.all());
    std::ranges::stable_sort(groups, [](const SameGroup &a, const SameGroup &b) {
        return std::pair(a.paragraphs(), a.units.size()) > std::pair(b.paragraphs(), b.units.size());
    });
    return groups;
}

} // namespace gouji
