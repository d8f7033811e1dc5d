// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/reportchanges.h"

namespace gouji {

/// The marks of copied sentences as they stand once an edit of blocks is made: a mark in a block that the edit changes is
/// gone, one in a later block of the section moves with it. `report` is as before the edit.
std::vector<CopiedSentence> marksAfter(const Report &report, const BlocksEdit &edit);

} // namespace gouji
