// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/cell.h"
#include "model/template/cellindex.h"

namespace gouji {

/// A cell of a report and what will stand in it, or stood.
struct CellEdit
{
    CellIndex index;
    Cell cell;

    friend bool operator==(const CellEdit &, const CellEdit &) = default;
};

} // namespace gouji
