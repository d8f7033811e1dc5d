// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gouji {

/// What there is of last year for a draft.
enum class LastYearKind {
    NotAsked,   ///< the desk has no last year
    None,       ///< no report of the unit
    Own,        ///< the one report of the unit
    Merged,     ///< the reports of all bodies that are one unit now
    Incomplete, ///< of some of the bodies that are one unit now there is none, or they are in different forms
    Several     ///< several with other content, and nobody said which counts
};

/// What a draft was compared with, and what became of it.
struct ComparedLastYear
{
    LastYearKind kind = LastYearKind::NotAsked;
    QStringList files; ///< relative to last year's folder
    int likeness = -1; ///< of section one or five to last year's, the greater, in percent; -1: nothing was compared
    int doubts = 0;    ///< findings against the sum of bodies that were merged; counted nowhere else

    friend bool operator==(const ComparedLastYear &, const ComparedLastYear &) = default;
};

} // namespace gouji
