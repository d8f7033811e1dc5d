// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/cellrepair.h"

#include <tuple>

namespace gouji {
namespace {

/// Most cells of a report are 0: a change back to 0 is common, a change of a 0 into a figure is not.
int surprise(const CellRepair &repair)
{
    int surprise = 0;
    for (const CellRepair::Change &change : repair.changes)
        surprise += (change.from == 0 ? 1 : 0) - (change.to == 0 ? 1 : 0);
    return surprise;
}

int slipRank(ProposalKind kind)
{
    return kind == ProposalKind::OneCell || kind == ProposalKind::CellsSwapped ? 1 : 0;
}

auto rank(const CellRepair &repair)
{
    return std::tuple(-repair.closed, repair.changes.size(), slipRank(repair.kind), surprise(repair));
}

} // namespace

bool isLikelier(const CellRepair &a, const CellRepair &b)
{
    return rank(a) < rank(b);
}

} // namespace gouji
