// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textspan.h"
#include "views/editing/session.h"

#include <optional>
#include <vector>

namespace gouji {

/// What is looked for in a report, and how exactly. By default a and A, １ and 1, （ and ( are the same.
struct TextQuery
{
    QString text;
    bool matchesCase = false;
    bool matchesWidth = false;
};

/// A place of the report that a query matches: words of a paragraph, a line of the closing or a figure.
struct TextMatch
{
    QString section;               ///< of the form, `opening` or `closing`
    std::optional<CellIndex> cell; ///< a figure
    int block = 0;                 ///< paragraph; in the closing 0: body, 1: date
    TextSpan span;                 ///< in the text with its links written out
    bool touchesLink = false;

    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

/// All matches in the order of the report. Figures are found where they stand, as text.
std::vector<TextMatch> findText(const Report &report, const TextQuery &query);

/// What replacing did.
struct Replaced
{
    int count = 0;
    int inLinks = 0;   ///< left as they are, because a link would have become text
    int inFigures = 0; ///< left as they are: a figure is changed in its table

    friend bool operator==(const Replaced &, const Replaced &) = default;
};

/// Replaces matches in one step of undo. Links are kept unless they may be broken, figures always.
Replaced replaceText(Session &session, const std::vector<TextMatch> &matches, const QString &by, bool breaksLinks);

/// The paragraph, line or figure in which a match stands, as one reads it.
QString lineOf(const Report &report, const TextMatch &match);

} // namespace gouji
