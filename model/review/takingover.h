// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/reportdiff.h"
#include "model/review/reportpiece.h"

namespace gouji {

/// What taking a piece from another report does to what stands there.
enum class Taking {
    Everything, ///< a blank there makes a blank here
    WhatIsThere ///< blanks take nothing away; where the other was read, what reading it said comes along
};

/// `into` with what `from` shows in the pieces. What shows the same stays as it is, so that notes, links and totals that
/// follow their parts survive; a total that would come out as another figure than the one taken stands on its own, and a
/// link that would write another figure becomes plain text. Cells and sections of another form are found by their ids.
Report takenOver(const Report &into, const Report &from, const ReportPieces &pieces, Taking taking);

/// In what two reports differ for those who see the page: body and year, prose without its blanks, figures, closing. What is
/// noted beside them does not count.
std::vector<Difference> shownDifferences(const Report &before, const Report &after);

} // namespace gouji
