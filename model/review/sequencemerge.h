// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace gouji {

/// Rows of a list from `first` on.
struct RowRange
{
    std::size_t first = 0;
    std::size_t count = 0;

    friend bool operator==(const RowRange &, const RowRange &) = default;
};

/// A stretch of three versions of a list; together the stretches cover all three in order.
struct MergeStretch
{
    RowRange base;
    RowRange ours;
    RowRange theirs;
};

struct MergeLengths
{
    std::size_t base = 0;
    std::size_t ours = 0;
    std::size_t theirs = 0;
};

using IsSameRow = std::function<bool(int base, int other)>;

/// Cuts three versions of a list where all three agree (the way of diff3). Rows that were only changed, not moved, form
/// stretches of their own, so that neighbours changed by different people do not fall into one.
std::vector<MergeStretch> mergeStretches(const MergeLengths &lengths, const IsSameRow &isOurs,
                                         const IsSameRow &isTheirs);

/// What one side changed is taken from it; where both changed a stretch differently, `combine(base, ours, theirs)` says
/// what stands there.
template<typename T, typename Combine>
std::vector<T> mergeSequences(const std::vector<T> &base, const std::vector<T> &ours, const std::vector<T> &theirs,
                              Combine combine)
{
    const auto isSameAs = [&base](const std::vector<T> &other) {
        return [&](int a, int b) { return base[static_cast<std::size_t>(a)] == other[static_cast<std::size_t>(b)]; };
    };
    const auto part = [](const std::vector<T> &rows, const RowRange &range) {
        return std::span<const T>(rows).subspan(range.first, range.count);
    };
    std::vector<T> merged;
    const MergeLengths lengths{base.size(), ours.size(), theirs.size()};
    for (const MergeStretch &stretch : mergeStretches(lengths, isSameAs(ours), isSameAs(theirs))) {
        const std::span<const T> b = part(base, stretch.base);
        const std::span<const T> o = part(ours, stretch.ours);
        const std::span<const T> t = part(theirs, stretch.theirs);
        if (std::ranges::equal(o, t) || std::ranges::equal(b, t)) {
            merged.insert(merged.end(), o.begin(), o.end());
        } else if (std::ranges::equal(b, o)) {
            merged.insert(merged.end(), t.begin(), t.end());
        } else {
            const std::vector<T> both = combine(b, o, t);
            merged.insert(merged.end(), both.begin(), both.end());
        }
    }
    return merged;
}

/// What `combine` may be: two versions of a list as a set: ours without what they took away, then what they added.
template<typename T>
std::vector<T> united(std::span<const T> base, std::span<const T> ours, std::span<const T> theirs)
{
    const auto contains = [](std::span<const T> rows, const T &row) {
        return std::ranges::find(rows, row) != rows.end();
    };
    std::vector<T> both;
    std::ranges::copy_if(ours, std::back_inserter(both),
                         [&](const T &row) { return !contains(base, row) || contains(theirs, row); });
    std::ranges::copy_if(theirs, std::back_inserter(both),
                         [&](const T &row) { return !contains(base, row) && !contains(ours, row); });
    return both;
}

/// Lists whose order says nothing.
template<typename T>
std::vector<T> mergedSet(const std::vector<T> &base, const std::vector<T> &ours, const std::vector<T> &theirs)
{
    return mergeSequences(base, ours, theirs, united<T>);
}

} // namespace gouji
