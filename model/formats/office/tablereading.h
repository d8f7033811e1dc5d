// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/visiblecontent.h"

#include <vector>

namespace gouji {

// What a document's tables may have at most, so that a hostile one is refused before it fills the memory.
inline constexpr int mostDocumentColumns = 1'000;
inline constexpr int mostDocumentCells = 200'000;
inline constexpr int deepestDocument = 64; ///< elements that hold one another

/// The text of blocks that stand in a cell, one a line; of a table inside, cell after cell.
QString plainText(const std::vector<VisibleContent::Block> &blocks);

/// Puts the cells of a table into their places while its rows are read: every place of a row is either the first of a cell
/// or covered by one before or above it. Markup that says otherwise is ErrorCode::Damaged, a table beyond the bounds
/// ErrorCode::TooLarge.
class TableReading
{
public:
    void startRow();
    /// A cell that begins at the next place.
    void add(int rowSpan, int columnSpan, const QString &text);
    /// The next places are covered.
    void covered(int columns);
    /// Makes the cell above, which begins in the same column and is as wide, reach down to the next place; false: there is none.
    bool mergeWithAbove(int columnSpan);

    Result<VisibleTable> finished() &&;

private:
    struct Column
    {
        int coveredThrough = -1; ///< the last row that a cell begun so far reaches here
        int cell = -1;           ///< the last cell that began here
    };

    void endRow();
    void cover(int rowSpan, int columnSpan);
    bool isWithinBounds(int rowSpan, int columnSpan);

    VisibleTable m_table;
    std::vector<Column> m_columns;
    int m_row = -1;
    int m_column = 0; ///< the next place
    bool m_isTooLarge = false;
    bool m_isContradicting = false;
};

} // namespace gouji
