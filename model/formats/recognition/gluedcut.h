// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace gouji {

/// The figures of one row.
using Figures = std::vector<qint64>;

/// A balance rule within one row: the figures at these places add up to the one at another place, which stands behind.
struct RowRule
{
    std::vector<int> sum;
    int equals = 0;
};

/// How much work looking for ways may take, so that no source can keep the program busy.
struct WorkLimit
{
    qint64 stepsLeft = 0;
    bool spend(qint64 steps = 1) { return (stepsLeft -= steps) >= 0; }
};

/// All ways to cut texts of digits, none of which may be joined with the next, into so many figures without leading zeros
/// that every rule holds. Nothing where there are more than can be looked at.
std::optional<std::vector<Figures>> waysToCut(const QStringList &digits, int count, std::span<const RowRule> rules,
                                              WorkLimit &limit);

} // namespace gouji
