// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gouji {

/// A rectangle of cells; rows and columns from 0, both ends within.
struct SheetArea
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    /// Of `B2`, `B2:D9` or `'sheet'!$B$2:$D$9`; none where that is no area, or one larger than any table of a report.
    static std::optional<SheetArea> fromReference(QStringView reference);

    bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    int rows() const { return lastRow - firstRow + 1; }
    int columns() const { return lastColumn - firstColumn + 1; }

    friend bool operator==(const SheetArea &, const SheetArea &) = default;
};

} // namespace gouji
