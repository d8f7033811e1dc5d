// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace gouji {

/// A row that two versions of a list have in common.
struct KeptRow
{
    int before;
    int after;

    friend bool operator==(const KeptRow &, const KeptRow &) = default;
};

/// The longest run of rows, not necessarily neighbours, that both versions have in the same order. What is not among them
/// was removed or inserted. Quadratic in the rows between the first and the last difference; where these are thousands on both
/// sides, none of them counts as kept.
std::vector<KeptRow> keptRows(int before, int after, const std::function<bool(int before, int after)> &isSame);

} // namespace gouji
