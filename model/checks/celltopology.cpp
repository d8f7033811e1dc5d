// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/celltopology.h"

#include <map>
#include <tuple>

namespace gouji {

CellTopology::CellTopology(const FormTemplate &form)
{
    collectTerms(form);
    collectNeighbours(form);
}

std::span<const IdentityTerm> CellTopology::terms(CellIndex cell) const
{
    const size_t first = m_firstTerm[cell.toSize()];
    return std::span(m_terms).subspan(first, m_firstTerm[cell.toSize() + 1] - first);
}

void CellTopology::collectTerms(const FormTemplate &form)
{
    std::vector<std::vector<IdentityTerm>> termsOfCell(form.cells().size());
    int identity = 0;
    for (const Identity &equation : form.identities()) {
        for (const CellIndex cell : equation.sum)
            termsOfCell[cell.toSize()].push_back({identity, 1});
        for (const CellIndex cell : equation.equals)
            termsOfCell[cell.toSize()].push_back({identity, -1});
        ++identity;
    }
    for (const std::vector<IdentityTerm> &terms : termsOfCell) {
        m_firstTerm.push_back(m_terms.size());
        m_terms.insert(m_terms.end(), terms.begin(), terms.end());
    }
    m_firstTerm.push_back(m_terms.size());
}

void CellTopology::collectNeighbours(const FormTemplate &form)
{
    using Position = std::tuple<int, int, int>; // table, row, column
    std::map<Position, CellIndex> cellAt;
    for (size_t i = 0; i < form.cells().size(); ++i) {
        const CellIndex cell(i);
        const CellTemplate &place = form.cells()[i];
        if (!terms(cell).empty())
            cellAt.emplace(Position(place.table, place.row, place.column), cell);
    }
    for (const auto &[position, cell] : cellAt) {
        const auto &[table, row, column] = position;
        for (const Position &beside : {Position(table, row, column + 1), Position(table, row + 1, column)}) {
            if (const auto found = cellAt.find(beside); found != cellAt.end())
                m_neighbours.push_back({cell, found->second});
        }
    }
}

} // namespace gouji
