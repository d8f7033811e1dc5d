// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/tabletemplate.h"

#include <QFont>

#include <vector>

namespace gouji {

/// The sizes of a table on the screen, in pixels, from its template, a font and the zoom: wide enough for its words, high
/// enough for labels that wrap. The relations follow the printed page (labels 8 + 16 + 48 mm, figures 12 mm).
class TableMetrics
{
public:
    TableMetrics() = default;
    /// `room`: the width that table and labels have together; where it is scarce the labels give way and wrap. 0: plenty.
    TableMetrics(const TableTemplate &table, const QFont &font, int room = 0);

    /// Makes every row of figures at least so high.
    void makeRoom(const TableTemplate &table, int height);

    int columnWidth(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    int rowHeight(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int checkWidth() const { return m_checkWidth; }
    int lineHeight() const { return m_lineHeight; }
    /// Sum of the widths of columns [first, first + count).
    int width(int first, int count) const;
    int height(int first, int count) const;

private:
    void narrowLabels(int columns, int room, int em);

    std::vector<int> m_columns;
    std::vector<int> m_rows;
    int m_checkWidth = 0;
    int m_lineHeight = 0;
};

} // namespace gouji
