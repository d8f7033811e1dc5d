// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gouji {

/// How one identity (勾稽关系) of a form stands: the sum of its left side against that of its right. Open while one of
/// its cells holds no number; the sums are then those of the numbers that are there. Exact: an identity adds at most a
/// few dozen counts of twelve digits, far below what qint64 holds, and there is no tolerance.
struct Balance
{
    bool isOpen = true;
    qint64 left = 0;
    qint64 right = 0;

    qint64 difference() const { return left - right; }
    bool isBroken() const { return !isOpen && left != right; }

    friend bool operator==(const Balance &, const Balance &) = default;
};

} // namespace gouji
