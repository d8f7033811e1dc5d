// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// The section of the form that an anchor lies in, a cell's too; empty: the whole report.
QString sectionOf(const Anchor &anchor, const FormTemplate &form);

/// The text of the paragraph that an anchor counts in; empty where it is set on none.
QString anchoredText(const Anchor &anchor, const Report &report);

/// Whether what an anchor was set on is no longer there: a cell or section that the form does not have, words that stand
/// elsewhere or nowhere. The anchor keeps its quoted words all the same.
bool isGone(const Anchor &anchor, const Report &report);

/// The anchor at the words that it quotes, where these are no longer at its place: in the same block the nearest ones, else
/// the only ones in its section, else the only ones in the report. As it was where none are to be had.
Anchor foundAgain(const Anchor &anchor, const Report &report);

/// The same for every thread of a report that was changed without them: by another program, by a merge.
void findThreadsAgain(Report &report);

/// Where it is, as a person reads it: by the labels of the form, never by an id.
QString anchorName(const Anchor &anchor, const FormTemplate &form);

/// A piece of text that took the place of another: both without what they have in common before and behind.
struct TextEdit
{
    int start = 0;
    int endBefore = 0;
    int endNow = 0;

    static TextEdit between(QStringView before, QStringView now);
};

/// A stretch of text where it stands after an edit. What the edit took away of it is gone; words put in at its edges do not
/// belong to it.
struct TextStretch
{
    int start = 0;
    int length = 0;

    TextStretch after(const TextEdit &edit) const;
};

} // namespace gouji
