// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/sequencemerge.h"

#include "model/support/rowdiff.h"

#include <optional>

namespace gouji {
namespace {

/// Where each row of the base stands in the other version, if it is there.
using Places = std::vector<std::optional<std::size_t>>;

Places placesIn(std::size_t base, std::size_t other, const IsSameRow &isSame)
{
    Places places(base);
    for (const KeptRow &row : keptRows(static_cast<int>(base), static_cast<int>(other), isSame))
        places[static_cast<std::size_t>(row.before)] = static_cast<std::size_t>(row.after);
    return places;
}

/// No row of the base that is still there has moved within the stretch.
bool stayInPlace(const Places &places, const RowRange &base, const RowRange &other)
{
    for (std::size_t i = 0; i < base.count; ++i) {
        const std::optional<std::size_t> &place = places[base.first + i];
        if (place && *place != other.first + i)
            return false;
    }
    return true;
}

class Cutter
{
public:
    Cutter(Places ours, Places theirs) : m_ours(std::move(ours)), m_theirs(std::move(theirs)) {}

    std::vector<MergeStretch> run(const MergeLengths &lengths)
    {
        for (std::size_t i = 0; i < lengths.base; ++i) {
            if (!m_ours[i] || !m_theirs[i])
                continue;
            cutTo({i, *m_ours[i], *m_theirs[i]});
            m_stretches.push_back({{i, 1}, {*m_ours[i], 1}, {*m_theirs[i], 1}});
            m_next = {i + 1, *m_ours[i] + 1, *m_theirs[i] + 1};
        }
        cutTo(lengths);
        return std::move(m_stretches);
    }

private:
    void cutTo(const MergeLengths &end)
    {
        const MergeStretch stretch{{m_next.base, end.base - m_next.base},
                                   {m_next.ours, end.ours - m_next.ours},
                                   {m_next.theirs, end.theirs - m_next.theirs}};
        if (stretch.base.count + stretch.ours.count + stretch.theirs.count == 0)
            return;
        if (!isRowByRow(stretch)) {
            m_stretches.push_back(stretch);
            return;
        }
        for (std::size_t i = 0; i < stretch.base.count; ++i)
            m_stretches.push_back(
                {{stretch.base.first + i, 1}, {stretch.ours.first + i, 1}, {stretch.theirs.first + i, 1}});
    }

    bool isRowByRow(const MergeStretch &stretch) const
    {
        const bool isEquallyLong =
            stretch.base.count == stretch.ours.count && stretch.base.count == stretch.theirs.count;
        return isEquallyLong && stayInPlace(m_ours, stretch.base, stretch.ours) &&
               stayInPlace(m_theirs, stretch.base, stretch.theirs);
    }

    Places m_ours;
    Places m_theirs;
    MergeLengths m_next;
    std::vector<MergeStretch> m_stretches;
};

} // namespace

std::vector<MergeStretch> mergeStretches(const MergeLengths &lengths, const IsSameRow &isOurs,
                                         const IsSameRow &isTheirs)
{
    return Cutter(placesIn(lengths.base, lengths.ours, isOurs), placesIn(lengths.base, lengths.theirs, isTheirs))
        .run(lengths);
}

} // namespace gouji
