// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/fixes/fix.h"
#include "model/report/celledit.h"

namespace gouji {

/// The paragraphs of a section as a fix leaves them.
struct FixedBlocks
{
    QString section;
    int first = 0; ///< where the first of the blocks stands
    Blocks blocks; ///< from there to the last that changes, those between unchanged
};
std::vector<FixedBlocks> fixedBlocks(const Fix &fix, const Report &report);

/// The totals as a fix leaves them, with others that follow.
std::vector<CellEdit> fixedTotals(const Fix &fix, const Report &report);

/// One change of a fix as a person reads it.
struct FixChange
{
    QString before; ///< the words with a little of what stands around them; a figure with its name
    QString after;

    friend bool operator==(const FixChange &, const FixChange &) = default;
};
std::vector<FixChange> changesOf(const Fix &fix, const Report &report);

} // namespace gouji
