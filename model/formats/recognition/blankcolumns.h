// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/rowsegment.h"

#include <map>

namespace gouji {

/// A row of a source table and how many figures the form has in it.
struct CountedSegment
{
    RowSegment *segment = nullptr;
    int figureCount = 0;
};

/// Takes fields out of the rows of a source table that stand between figures and are empty in every row, where then every
/// row that was too wide has exactly its figures: columns that only keep distance.
void dropBlankColumns(std::vector<CountedSegment> rows);

} // namespace gouji
