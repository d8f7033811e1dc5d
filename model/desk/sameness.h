// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskstate.h"

namespace gouji {

/// Among whom and where paragraphs are looked for that stand in several drafts.
struct SamenessOrder
{
    bool isAmongSiblings = true;                 ///< units of one parent only; else all of the desk
    std::optional<ComparedSection> section = {}; ///< none: both
    int least = 80;                              ///< how much of two paragraphs stands in both, in percent

    friend bool operator==(const SamenessOrder &, const SamenessOrder &) = default;
};

/// Units in whose drafts the same paragraphs stand.
struct SameGroup
{
    std::vector<int> units; ///< in the order of the list; two and more
    int inOverview = 0;     ///< how many such paragraphs
    int inProblems = 0;
    int likeness = 100; ///< about how much the least alike of them have in common, in percent

    int paragraphs() const { return inOverview + inProblems; }
    friend bool operator==(const SameGroup &, const SameGroup &) = default;
};

/// Whose drafts share paragraphs: those with most paragraphs in common first, then the largest groups. Estimated from the
/// signatures of the drafts, give or take a tenth; what is the same word for word is always found. No file is read.
std::vector<SameGroup> sameGroups(const DeskState &state, const SamenessOrder &order);

} // namespace gouji
