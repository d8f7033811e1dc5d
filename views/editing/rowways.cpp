// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/rowways.h"

#include "model/review/reportstate.h"

namespace gouji {

std::vector<Proposal> rowWays(const Session &session, const Finding &finding)
{
    const bool isRow = !finding.proposals.empty() && finding.proposals.front().kind == ProposalKind::RowCut;
    return isRow && !isReadOnly(session.report().facts.state) ? finding.proposals : std::vector<Proposal>();
}

void takeRowWay(Session &session, const Finding &finding, const Proposal &way)
{
    std::vector<CellEdit> edits;
    for (const CellChange &change : way.changes) {
        const std::optional<CellIndex> index = session.form().find(change.cell);
        if (!index)
            continue;
        Cell cell = session.report().cell(*index);
        cell.value = change.value;
        cell.computed = false;
        edits.push_back({*index, std::move(cell)});
    }
    // The list it stands in changes with the cells.
    const Finding decided = finding; // NOLINT(performance-unnecessary-copy-initialization)
    session.setCells(std::move(edits), Session::tr("Fill in the row as chosen"));
    session.dismiss(decided);
}

} // namespace gouji
