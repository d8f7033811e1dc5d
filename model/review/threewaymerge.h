// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <map>

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
    bool canHoldBoth = false; ///< paragraphs of both sides, which can stand one after the other

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

/// What a person wants in the place of a conflict; where both cannot stand, that is ours.
enum class MergeChoice { Ours, Theirs, Both };

/// By the number of the conflict; ours where there is none.
using MergeChoices = std::map<std::size_t, MergeChoice>;

struct MergedReport
{
    Report report;
    std::vector<MergeConflict> conflicts;
};

/// Both sides' changes in one report: facts and cells field by field, prose paragraph by paragraph, questions, accepted
/// findings and sign-offs as sets, from which only what a side took away is missing. Where both changed a place
/// differently it is a conflict and the report holds ours there, or what `choices` says: theirs, or our paragraphs and then
/// theirs. The conflicts and their order do not depend on `choices`. A total that both sides compute is no conflict:
/// it is what the merged parts add up to. Two reports of different forms cannot be mixed: that is one conflict.
/// Anchors keep the number of their paragraph, and are found again by their quoted words.
MergedReport mergeThreeWays(const MergeSides &sides, const MergeChoices &choices = {});

} // namespace gouji
