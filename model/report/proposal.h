// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"
#include "model/values/cellid.h"
#include "model/values/cellvalue.h"

#include <vector>

namespace gouji {

/// What a person may have done wrong when a figure does not fit (check T3-04).
enum class ProposalKind {
    OneCell,       ///< one value differs, no typing slip recognised
    DigitsSwapped, ///< 92 typed as 29
    DigitLost,     ///< 171 typed as 17
    DigitDoubled,  ///< 171 typed as 1171
    CellsSwapped,  ///< two neighbours exchanged
    NeighbourCell, ///< the value stands in the neighbouring cell
    RunTogether,   ///< two neighbours typed into one cell
    RowCut         ///< one way to read a row of a source (IM-11)
};

/// One cell and the value that would make the broken identities true.
struct CellChange
{
    CellId cell;
    CellValue value;
    JsonObject unknown{};

    friend bool operator==(const CellChange &, const CellChange &) = default;
};

/// The smallest change that repairs all broken identities of a finding at once, or one way to read a row that a source leaves
/// open. Proposed to a person, never applied by itself. One change, two for the kinds that touch two neighbours, or a row.
struct Proposal
{
    std::vector<CellChange> changes;
    ProposalKind kind = ProposalKind::OneCell;
    JsonObject unknown{};

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

} // namespace gouji
