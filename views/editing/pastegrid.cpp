// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/pastegrid.h"

#include "model/formats/source/tablelimits.h"
#include "model/text/blanks.h"

#include <algorithm>

namespace gouji {

PasteGrid::PasteGrid(const SourceTable &table)
{
    m_owners.resize(std::min(table.rows.size(), static_cast<std::size_t>(mostRows)));
    for (int row = 0; row < rowCount(); ++row) {
        int column = 0;
        for (const SourceField &field : table.rows[static_cast<std::size_t>(row)].fields)
            place(field, row, column);
    }
}

// As in HTML: a field takes the next free place of its row. What lies beyond the bounds is given up.
void PasteGrid::place(const SourceField &field, int row, int &column)
{
    while (ownerAt(row, column) >= 0)
        ++column;
    if (column >= mostColumns)
        return;
    const int index = fieldCount();
    m_fields.push_back({trimmedOfBlanks(field.text).toString(), row, column});
    const int lastRow = std::min(rowCount(), row + std::max(1, field.rowSpan));
    const int lastColumn = std::min(mostColumns, column + std::max(1, field.columnSpan));
    for (int r = row; r < lastRow; ++r) {
        for (int c = column; c < lastColumn; ++c)
            owner(r, c) = index;
    }
    column = lastColumn;
    m_columns = std::max(m_columns, lastColumn);
}

int &PasteGrid::owner(int row, int column)
{
    std::vector<int> &places = m_owners[static_cast<std::size_t>(row)];
    if (static_cast<std::size_t>(column) >= places.size())
        places.resize(static_cast<std::size_t>(column) + 1, -1);
    return places[static_cast<std::size_t>(column)];
}

int PasteGrid::ownerAt(int row, int column) const
{
    const std::vector<int> &places = m_owners[static_cast<std::size_t>(row)];
    return static_cast<std::size_t>(column) < places.size() ? places[static_cast<std::size_t>(column)] : -1;
}

const QString &PasteGrid::text(int row, int column) const
{
    static const QString noText;
    const int index = ownerAt(row, column);
    return index < 0 ? noText : m_fields[static_cast<std::size_t>(index)].text;
}

bool PasteGrid::hasFieldAt(int row, int column) const
{
    const int index = ownerAt(row, column);
    if (index < 0)
        return false;
    const Field &field = m_fields[static_cast<std::size_t>(index)];
    return field.row == row && field.column == column && !field.text.isEmpty();
}

QString PasteGrid::onlyText() const
{
    return fieldCount() == 1 ? m_fields.front().text : QString();
}

} // namespace gouji
