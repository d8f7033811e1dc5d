// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/reportchanges.h"

namespace gouji {

/// The blocks that really change, and by how much those behind them move.
struct ChangedBlocks
{
    int first = 0;
    int end = 0;
    int shift = 0;
};

/// What an edit really changes: a block that stays as it is at its edges does not belong to it.
ChangedBlocks changedBy(const Blocks &blocks, const BlocksEdit &edit);

/// The marks of copied sentences as they stand once an edit of blocks is made: a mark in a block that the edit changes is
/// gone, one in a later block of the section moves with it. `report` is as before the edit.
std::vector<CopiedSentence> marksAfter(const Report &report, const BlocksEdit &edit);

} // namespace gouji
