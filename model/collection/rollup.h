// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/rollupshare.h"
#include "model/desk/adjustment.h"

namespace gouji {

/// The sum (汇总) of the reports of many units for the body above them: every cell is what its children hold, and each file
/// that was given is accounted for. Of a unit that sent several with other figures none counts until somebody decides. The
/// same files in any order and any shares give the same sum.
class RollUp
{
public:
    RollUp(const RollUpOrder &order, std::vector<RollUpShare> shares);

    const RollUpOrder &order() const { return m_order; }
    /// By file.
    const InputLedger &inputs() const { return m_inputs; }
    qsizetype counted() const;
    /// Units of the list that are due and sent nothing that was read; not the body itself, nor those whose own units are summed.
    std::vector<int> missing() const;
    const CellSums &sums() const { return m_sums; }
    /// Why not all of what explains the sum could be read again; else nothing. To be asked when all of it was gone through.
    std::optional<Error> fault() const;
    const std::vector<Adjustment> &adjustments() const { return m_adjustments; }
    /// Reports of the body itself that were among the files.
    const std::vector<Draft> &parents() const { return m_parents; }

    /// Inputs that were added and must not count: each is to be read again and given to takeOut().
    const std::vector<std::size_t> &toTakeOut() const { return m_toTakeOut; }
    void takeOut(const QList<CellValue> &values) { m_sums.takeOut(values); }

    /// False: the form has no such cell, or the cell takes no such figure.
    bool adjust(Adjustment adjustment);

    /// The body's own report with the sums in it. Totals that are the sum of their parts follow them from then on.
    Report report() const;

private:
    void findRepeated();
    bool isDue(int unit) const;
    QString keyOf(std::size_t input) const;
    quint64 hashOf(std::size_t input) const;
    void settleUnits(const std::vector<std::size_t> &ofOneHash);
    void settle(const std::vector<std::size_t> &ofOneUnit);

    RollUpOrder m_order;
    CellSums m_sums;
    InputLedger m_inputs;
    std::vector<std::size_t> m_toTakeOut;
    std::vector<Adjustment> m_adjustments;
    std::vector<Draft> m_parents;
};

} // namespace gouji
