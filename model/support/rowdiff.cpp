// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/rowdiff.h"

#include <QtGlobal>

#include <algorithm>

namespace gouji {
namespace {

using IsSame = std::function<bool(int, int)>;

/// Pairs of rows that are looked at: more would cost seconds and hundreds of megabytes.
constexpr qint64 mostPairs = 4'000'000;

/// The part of both lists in which they differ.
struct Middle
{
    int first;
    int before;
    int after;
};

/// For each pair of rows of the middle, how many rows the lists from there on have in common.
class CommonLengths
{
public:
    CommonLengths(const Middle &middle, const IsSame &isSame)
        : m_width(static_cast<std::size_t>(middle.after) + 1)
        , m_lengths((static_cast<std::size_t>(middle.before) + 1) * m_width)
    {
        for (int before = middle.before - 1; before >= 0; --before) {
            for (int after = middle.after - 1; after >= 0; --after)
                at(before, after) = isSame(middle.first + before, middle.first + after)
                                        ? at(before + 1, after + 1) + 1
                                        : std::max(at(before + 1, after), at(before, after + 1));
        }
    }

    int &at(int before, int after)
    {
        return m_lengths[static_cast<std::size_t>(before) * m_width + static_cast<std::size_t>(after)];
    }

private:
    std::size_t m_width;
    std::vector<int> m_lengths;
};

void appendCommon(std::vector<KeptRow> &kept, const Middle &middle, const IsSame &isSame)
{
    CommonLengths lengths(middle, isSame);
    int before = 0;
    int after = 0;
    while (before < middle.before && after < middle.after) {
        if (isSame(middle.first + before, middle.first + after))
            kept.push_back({middle.first + before++, middle.first + after++});
        else if (lengths.at(before + 1, after) >= lengths.at(before, after + 1))
            ++before;
        else
            ++after;
    }
}

} // namespace

std::vector<KeptRow> keptRows(int before, int after, const std::function<bool(int, int)> &isSame)
{
    std::vector<KeptRow> kept;
    int head = 0;
    for (; head < before && head < after && isSame(head, head); ++head)
        kept.push_back({head, head});
    int tail = 0;
    while (tail < before - head && tail < after - head && isSame(before - tail - 1, after - tail - 1))
        ++tail;
    const Middle middle{head, before - head - tail, after - head - tail};
    if (middle.before > 0 && middle.after > 0 && qint64(middle.before) * middle.after <= mostPairs)
        appendCommon(kept, middle, isSame);
    for (; tail > 0; --tail)
        kept.push_back({before - tail, after - tail});
    return kept;
}

} // namespace gouji
