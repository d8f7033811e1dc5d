// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/likeness/shingles.h"

#include <span>

namespace gouji {

/// Another order of all numbers for each `turn` (splitmix64).
quint64 mixed(quint64 number, quint64 turn);

/// The least of a text's shingles under each of as many orders as there are places (MinHash): two texts are alike in about as
/// many places as they share shingles.
void fillWithLeast(std::span<quint32> places, const Shingles &shingles);

/// In how many places two are the same, in percent.
int samePlaces(std::span<const quint32> one, std::span<const quint32> other);

} // namespace gouji
