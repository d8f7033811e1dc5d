// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"
#include "views/editing/pastegrid.h"

namespace gouji {

/// What becomes of a text that is pasted.
enum class PasteFate {
    Lands,
    LandsAsText,  ///< it is no number, and will stand in the cell as raw text
    TotalAgrees,  ///< the total comes out as this by itself
    TotalDiffers, ///< the total comes out as something else; lands only if the person wants it
    NoRow,        ///< no row of the table has its label
    NoColumn,     ///< no column of the table has its header
    Outside,      ///< beyond the table
    OverLabel,    ///< on a place without a figure
    Twice         ///< another text lands in the same cell
};

/// A text of the clipboard and where it belongs.
struct PastePlace
{
    QString text;
    std::optional<CellIndex> cell;
    PasteFate fate = PasteFate::Lands; ///< what is wrong where there is no cell
};

/// The places of a whole grid.
struct PastePlaces
{
    std::vector<PastePlace> places;
    bool hasLabels = false; ///< rows or columns were recognised
    bool isUnsure = false;  ///< something was guessed; better looked at by the person
};

/// Finds the rows and columns that the labels of a grid name in a table of the form. Where it has figures without a
/// header, or headers without labels, the missing direction counts from the cell that has the cursor, if any.
PastePlaces placesByLabels(const PasteGrid &grid, const FormTemplate &form, int table, std::optional<CellIndex> cursor);

} // namespace gouji
