// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/likeness/nearesttexts.h"

#include <QHash>

#include <algorithm>

namespace gouji {
namespace {

/// Of texts that all share a band, as where a thousand were copied from one, this many are looked at for each.
constexpr std::size_t mostCompared = 24;

void improve(NearestText &nearest, int other, int likeness)
{
    if (likeness > nearest.likeness)
        nearest = {other, likeness};
}

} // namespace

std::vector<NearestText> nearestTexts(const std::vector<const TextSignature *> &texts)
{
    std::vector<NearestText> nearest(texts.size());
    QHash<quint64, std::vector<int>> withBand;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i] || texts[i]->isEmpty())
            continue;
        for (const quint64 band : texts[i]->bands()) {
            std::vector<int> &others = withBand[band];
            for (const int other : others) {
                const int likeness = texts[i]->likeness(*texts[static_cast<std::size_t>(other)]);
                improve(nearest[i], other, likeness);
                improve(nearest[static_cast<std::size_t>(other)], static_cast<int>(i), likeness);
            }
            if (others.size() < mostCompared)
                others.push_back(static_cast<int>(i));
        }
    }
    return nearest;
}

} // namespace gouji
