// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/balancesheet.h"
#include "model/checks/cellrepair.h"

#include <vector>

namespace gouji {

/// All candidates of check T3-04 for the broken identities of a sheet: every single cell whose closed identities are
/// all broken by the same amount, and every pair of neighbours that was exchanged, shifted or run together. A candidate
/// breaks nothing; an identity that stays open neither supports nor forbids it.
class RepairCandidates
{
public:
    explicit RepairCandidates(const BalanceSheet &sheet) : m_sheet(sheet) {}

    std::vector<CellRepair> find();

private:
    void tryCell(CellIndex cell);
    void tryExchange(NeighbourPair pair);
    void trySplit(NeighbourPair pair);
    bool touchesBroken(CellIndex cell) const;
    bool accept(CellRepair &repair) const;
    bool holds(CellIndex cell, int identity) const;
    bool judge(CellRepair &repair, int identity) const;

    const BalanceSheet &m_sheet;
    std::vector<CellRepair> m_found;
};

} // namespace gouji
