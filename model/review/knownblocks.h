// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// Prose of a report, whose figures its links show.
struct ProseOf
{
    const Blocks &blocks;
    const Report &report;
};

/// The prose that a file showed, with what a file cannot show put back from the prose that is known: a block that shows the
/// same, blanks left aside, is the known one; in a paragraph that was changed, a sentence that is otherwise equal has its
/// links again where their number still stands. A number that somebody wrote over stays as written.
Blocks withKnownBlocks(const ProseOf &shown, const ProseOf &known);

} // namespace gouji
