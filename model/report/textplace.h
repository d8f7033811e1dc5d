// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"

namespace gouji {

/// A range of characters in the prose of a section. Counted in UTF-16 units of the block's text with its links written
/// out; the command line converts to code points.
struct TextPlace
{
    int block = 0; ///< index into the section's blocks
    int start = 0;
    int length = 0; ///< 0: the whole block
    JsonObject unknown{};

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

} // namespace gouji
