// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/likeness/minhash.h"

#include <algorithm>
#include <limits>

namespace gouji {

quint64 mixed(quint64 number, quint64 turn)
{
    number += (turn + 1) * 0x9e3779b97f4a7c15;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
    number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
    return number ^ (number >> 31);
}

void fillWithLeast(std::span<quint32> places, const Shingles &shingles)
{
    std::ranges::fill(places, std::numeric_limits<quint32>::max());
    for (const quint64 hash : shingles.hashes()) {
        for (std::size_t turn = 0; turn < places.size(); ++turn)
            places[turn] = std::min(places[turn], static_cast<quint32>(mixed(hash, turn)));
    }
}

int samePlaces(std::span<const quint32> one, std::span<const quint32> other)
{
    std::size_t same = 0;
    for (std::size_t turn = 0; turn < one.size(); ++turn)
        same += one[turn] == other[turn] ? 1 : 0;
    return static_cast<int>(100 * same / one.size());
}

} // namespace gouji
