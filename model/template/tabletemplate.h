// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/cellindex.h"

#include <QString>

#include <optional>
#include <vector>

namespace gouji {

/// What a place of a printed table is for.
enum class GridRole {
    Note,   ///< the corner's remark on the balance
    Header, ///< names columns
    Band,   ///< spans the width and names the rows below (第二十条第（一）项)
    Label,  ///< names the row beside it
    Group,  ///< a label over several rows, without figures of its own
    Value   ///< holds a cell of the report
};

enum class RowKind { Header, Band, Values };

/// A place of the printed table: where it begins, how far it reaches, what stands in it.
struct GridCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    GridRole role = GridRole::Label;
    QString text;                  ///< official text; empty for a value
    bool isVertical = false;       ///< written top to bottom
    std::optional<CellIndex> cell; ///< set for a value
};

/// A table of the form as it is printed: a grid without holes, its places in reading order.
class TableTemplate
{
public:
    /// The grid must be complete: every position covered once.
    TableTemplate(QString id, QString name, int columns, std::vector<RowKind> rows, std::vector<GridCell> cells);

    const QString &id() const { return m_id; }
    /// What people call it: 申请情况表.
    const QString &name() const { return m_name; }
    int columnCount() const { return m_columns; }
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    RowKind rowKind(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const std::vector<GridCell> &cells() const { return m_cells; }
    /// The place that covers a position.
    const GridCell &at(int row, int column) const;

    /// Header rows at the top that stay in view while the rest scrolls; 0 where the table begins with a band.
    int frozenRows() const { return m_frozenRows; }
    /// Label columns at the left that stay in view; 0 where a place reaches over labels and values alike.
    int frozenColumns() const { return m_frozenColumns; }

    /// The labels that name a row, outermost first, bands included.
    QStringList rowPath(int row, int column) const;
    /// The headers that name a column at a row, outermost first.
    QStringList columnPath(int row, int column) const;

private:
    std::size_t position(int row, int column) const;
    int firstHeaderAbove(int row) const;

    QString m_id;
    QString m_name;
    int m_columns;
    std::vector<RowKind> m_rows;
    std::vector<GridCell> m_cells;
    std::vector<std::size_t> m_covering; ///< for each position, which of m_cells covers it
    int m_frozenRows = 0;
    int m_frozenColumns = 0;
};

} // namespace gouji
