// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/balancelayout.h"

#include <algorithm>

namespace gouji {
namespace {

std::vector<CellIndex> cellsOf(const Identity &identity)
{
    std::vector<CellIndex> cells = identity.sum;
    cells.insert(cells.end(), identity.equals.begin(), identity.equals.end());
    return cells;
}

bool isAlongRow(const FormTemplate &form, const Identity &identity)
{
    const int row = form.cell(identity.equals.front()).row;
    return std::ranges::all_of(cellsOf(identity), [&](CellIndex cell) { return form.cell(cell).row == row; });
}

} // namespace

BalanceLayout::BalanceLayout(const FormTemplate &form, int table)
    : m_checkColumn(static_cast<std::size_t>(form.tables()[static_cast<std::size_t>(table)].rowCount()))
{
    for (std::size_t i = 0; i < form.identities().size(); ++i) {
        const Identity &identity = form.identities()[i];
        const CellTemplate &total = form.cell(identity.equals.front());
        if (total.table != table)
            continue;
        if (isAlongRow(form, identity))
            m_checkColumn[static_cast<std::size_t>(total.row)].push_back(static_cast<int>(i));
        else
            placeUnderColumns(form, static_cast<int>(i));
    }
    for (std::vector<int> &identities : m_checkColumn) {
        if (identities.size() > 1) {
            for (const int identity : identities)
                placeUnderColumns(form, identity);
            identities.clear();
        }
        m_hasCheckColumn = m_hasCheckColumn || !identities.empty();
    }
}

void BalanceLayout::placeUnderColumns(const FormTemplate &form, int identity)
{
    int first = form.cell(form.identities()[static_cast<std::size_t>(identity)].equals.front()).column;
    int last = first;
    for (const CellIndex cell : cellsOf(form.identities()[static_cast<std::size_t>(identity)])) {
        first = std::min(first, form.cell(cell).column);
        last = std::max(last, form.cell(cell).column);
    }
    const auto same =
        std::ranges::find_if(m_checkRow, [&](const BalancePlace &place) { return place.column == first; });
    if (same != m_checkRow.end())
        same->identities.push_back(identity);
    else
        m_checkRow.push_back({first, last - first + 1, {identity}});
}

const BalancePlace *BalanceLayout::checkRowAt(int column) const
{
    const auto found = std::ranges::find_if(m_checkRow, [column](const BalancePlace &place) {
        return column >= place.column && column < place.column + place.columnSpan;
    });
    return found == m_checkRow.end() ? nullptr : &*found;
}

} // namespace gouji
