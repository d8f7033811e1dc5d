// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

#include <span>
#include <vector>

namespace gouji {

/// One cell's part in one identity: +1 on the side that is summed, -1 on the side it must equal.
struct IdentityTerm
{
    int identity;
    int sign;
};

/// Two cells that stand beside or below one another in the printed table.
struct NeighbourPair
{
    CellIndex first;
    CellIndex second;
};

/// What the arithmetic checks need to know of a form, laid out for speed: the identities of each cell with their
/// sign, and the neighbours among the cells that stand in identities. Built once per form; holds no figures.
class CellTopology
{
public:
    CellTopology() = default;
    explicit CellTopology(const FormTemplate &form);

    std::span<const IdentityTerm> terms(CellIndex cell) const;
    std::span<const NeighbourPair> neighbours() const { return m_neighbours; }

private:
    void collectTerms(const FormTemplate &form);
    void collectNeighbours(const FormTemplate &form);

    std::vector<IdentityTerm> m_terms;
    std::vector<size_t> m_firstTerm; ///< one more than there are cells
    std::vector<NeighbourPair> m_neighbours;
};

} // namespace gouji
