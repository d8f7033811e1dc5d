// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"
#include "model/values/cellid.h"

#include <optional>

namespace gouji {

/// Where in the report a thread, an accepted finding or a copied sentence belongs: the whole report (all empty), a
/// section, a cell, or words of a block. The quoted words let it be found again after edits around it.
struct Anchor
{
    QString section;
    std::optional<CellId> cell;
    std::optional<int> block; ///< index into the section's blocks
    int start = 0;            ///< UTF-16 units
    int length = 0;
    QString quoted;
    JsonObject unknown;

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

} // namespace gouji
