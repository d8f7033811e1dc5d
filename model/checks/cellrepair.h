// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/proposal.h"
#include "model/template/cellindex.h"

#include <QVarLengthArray>

namespace gouji {

/// A candidate of check T3-04: new values for one cell or for two neighbours that make every identity they take part in
/// true. Small and without pointers, since a search weighs hundreds for one edit.
struct CellRepair
{
    struct Change
    {
        CellIndex cell{0};
        qint64 from = 0; ///< a blank counts as 0 here
        qint64 to = 0;

        friend bool operator==(const Change &, const Change &) = default;
    };

    QVarLengthArray<Change, 2> changes;
    QVarLengthArray<int, 6> repaired; ///< broken identities that become true, ascending
    int closed = 0;                   ///< open identities that become true because a blank is filled
    ProposalKind kind = ProposalKind::OneCell;

    friend bool operator==(const CellRepair &, const CellRepair &) = default;
};

/// Whether a person should see `a` before `b` where both repair the same identities: what more identities confirm, the
/// smaller change, a recognised slip, the figure that a slip has added rather than one that it would have to invent.
bool isLikelier(const CellRepair &a, const CellRepair &b);

} // namespace gouji
