// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/ruledgrid.h"
#include "model/formats/source/sourceoutline.h"

#include <QStringList>

namespace gouji {

/// What one page shows of a table: its grid and the text of every field.
struct TablePart
{
    int page = 0;
    RuledGrid grid;
    QStringList texts; ///< by cell of the grid
};

/// What joining the parts of a table took away or put together, to be said (IM-12).
struct JoinedTable
{
    SourceTable table;
    int repeatedRows = 0; ///< headers that stood again at the top of a page
};

/// Whether the part below may go on where the one above was broken off by the end of its page: as wide, at the same place.
bool mayGoOn(const TablePart &above, const TablePart &below);

/// The parts of a table, in order, as one: repeated headers are left out, a field that the end of a page cut in two is one
/// again. Columns that only some parts have divide the fields of the others as spans.
JoinedTable joinedTable(const std::vector<TablePart> &parts);

/// A box on a page as SourcePlace holds it: "x y w h" in points.
SourcePlace placeOf(int page, const Box &box);

} // namespace gouji
