// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outline/plaintable.h"

#include "model/outline/onelinetext.h"

#include <algorithm>

namespace gouji {

OutlineTable plainTable(const std::vector<QStringList> &rows, const PlainTable &look)
{
    OutlineTable table{look.section, false, look.block, 0, look.hasHeader ? 1 : 0, {}};
    for (const QStringList &fields : rows)
        table.columns = std::max(table.columns, static_cast<int>(fields.size()));
    for (const QStringList &fields : rows) {
        const bool isHeader = look.hasHeader && table.rows.empty();
        OutlineRow row;
        row.kind = isHeader ? RowKind::Header : RowKind::Values;
        row.leastLines = look.linesARow;
        for (int column = 0; column < table.columns; ++column) {
            OutlineCell cell;
            cell.row = static_cast<int>(table.rows.size());
            cell.column = column;
            cell.role = isHeader ? GridRole::Header : column == 0 ? GridRole::Label : GridRole::Value;
            cell.text = oneLineText(fields.value(column));
            row.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace gouji
