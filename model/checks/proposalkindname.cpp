// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/proposalkindname.h"

namespace gouji {

QString proposalKindName(ProposalKind kind)
{
    switch (kind) {
    case ProposalKind::OneCell: return QStringLiteral("one cell");
    case ProposalKind::DigitsSwapped: return QStringLiteral("digits swapped");
    case ProposalKind::DigitLost: return QStringLiteral("digit lost");
    case ProposalKind::DigitDoubled: return QStringLiteral("digit doubled");
    case ProposalKind::CellsSwapped: return QStringLiteral("cells swapped");
    case ProposalKind::NeighbourCell: return QStringLiteral("neighbour cell");
    case ProposalKind::RunTogether: return QStringLiteral("run together");
    case ProposalKind::RowCut: return QStringLiteral("row cut");
    }
    return {};
}

} // namespace gouji
