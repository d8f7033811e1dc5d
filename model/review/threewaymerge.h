// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <set>

namespace gouji {

/// Three versions of one report: what two people began with and what each made of it. Others own them.
struct MergeSides
{
    const Report &base;
    const Report &ours;
    const Report &theirs;
};

/// A place that both sides changed, each differently, as a person reads it.
struct MergeConflict
{
    QString section; ///< id of the section it lies in; may be empty
    QString place;
    QString base;
    QString ours;
    QString theirs;

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

struct MergedReport
{
    Report report;
    std::vector<MergeConflict> conflicts;
};

/// Both sides' changes in one report: facts and cells field by field, prose paragraph by paragraph, questions, accepted
/// findings and sign-offs as sets, from which only what a side took away is missing. Where both changed a place
/// differently it is a conflict and the report holds ours there, or theirs where `theirsFor` has the number of the
/// conflict. The conflicts and their order do not depend on `theirsFor`. A total that both sides compute is no conflict:
/// it is what the merged parts add up to. Two reports of different forms cannot be mixed: that is one conflict.
/// Anchors keep the number of their paragraph, and are found again by their quoted words.
MergedReport mergeThreeWays(const MergeSides &sides, const std::set<std::size_t> &theirsFor = {});

} // namespace gouji
