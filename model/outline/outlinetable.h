// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/tabletemplate.h"

#include <QString>

#include <optional>
#include <vector>

namespace gouji {

/// A place of a table on the page: where it begins, how far it reaches, what is printed in it.
struct OutlineCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    GridRole role = GridRole::Value;
    QString text;
    bool isVertical = false;
    std::optional<CellIndex> cell; ///< of the report; none for labels and in further tables
};

/// A row with the places that begin in it, from left to right.
struct OutlineRow
{
    RowKind kind = RowKind::Values;
    std::vector<OutlineCell> cells;
    int leastLines = 1; ///< how high it is at least on a page, where it is to be written on by hand
};

/// A table on the page: one of the form's with its figures, or a further table of the prose. Complete: every position of
/// `columns` × `rows` is covered once.
struct OutlineTable
{
    QString section;
    bool isFormTable = false;
    int index = 0; ///< into FormTemplate::tables(), or of the block in its section
    int columns = 0;
    int frozenRows = 0; ///< header rows at the top, to be repeated where the table breaks
    std::vector<OutlineRow> rows;
};

} // namespace gouji
