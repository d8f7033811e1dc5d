// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/xlsx/foreignbook.h"

#include <map>
#include <optional>
#include <set>

namespace gouji {

/// What a sheet holds where it holds something: texts as shown, by row and column from 0, and which cells are one.
/// Sparse: a sheet of a million rows costs what is in it.
struct SheetGrid
{
    struct Span
    {
        int rows = 1;
        int columns = 1;
    };
    using Row = std::map<int, QString>;

    std::map<int, Row> rows; ///< no empty texts
    std::map<std::pair<int, int>, Span> spans;
    bool hasHiddenRows = false; ///< or columns
    int formulasWithoutResult = 0;

    /// ErrorCode::Damaged; ErrorCode::TooLarge: more than any report's workbook.
    static Result<SheetGrid> read(const QByteArray &part, const ForeignBook &book);

    QString text(int row, int column) const;
};

/// `C5`; rows and columns from 0.
QString cellName(int row, int column);

/// A table or a line of a sheet: a rectangle of it.
struct SheetBlock
{
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

/// The rectangles that blank rows and blank columns cut a sheet into, from above, then from the left. Cells that are one
/// hold together what they cover.
std::vector<SheetBlock> blocksOf(const SheetGrid &grid);

} // namespace gouji
