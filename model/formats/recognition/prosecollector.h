// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/readingtext.h"

#include <span>

namespace gouji {

/// Blocks, and for each line which of them it became; -1: none.
struct CollectedProse
{
    Blocks blocks;
    std::vector<int> blockOf;
};

/// The blocks that lines of prose make: paragraphs as written, pictures, and rows as further tables. A single row and
/// rows of one field each are paragraphs.
CollectedProse collectProse(std::span<const ReadingLine *const> lines);

} // namespace gouji
