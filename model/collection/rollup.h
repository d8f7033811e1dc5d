// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/rollupshare.h"

namespace gouji {

/// A figure that stands in no child's report: a joint document counted twice, a unit that reported on paper.
struct Adjustment
{
    CellId cell;
    qint64 millionths = 0; ///< with its sign
    QString reason;

    friend bool operator==(const Adjustment &, const Adjustment &) = default;
};

/// The sum (汇总) of the reports of many units for the body above them: every cell is what its children hold, and each file
/// that was given is accounted for. Of a unit that sent several with other figures none counts until somebody decides. The
/// same files in any order and any shares give the same sum.
class RollUp
{
public:
    RollUp(const RollUpOrder &order, std::vector<RollUpShare> shares);

    const RollUpOrder &order() const { return m_order; }
    /// By file.
    const std::vector<RollUpInput> &inputs() const { return m_inputs; }
    qsizetype counted() const;
    /// Units of the list that are due and sent nothing that was read.
    std::vector<int> missing() const;
    const CellSums &sums() const { return m_sums; }
    const std::vector<Adjustment> &adjustments() const { return m_adjustments; }
    /// Reports of the body itself that were among the files.
    const std::vector<Report> &parents() const { return m_parents; }

    /// Inputs that were added and must not count: each is to be read again and given to takeOut().
    const std::vector<std::size_t> &toTakeOut() const { return m_toTakeOut; }
    void takeOut(const Report &report) { m_sums.takeOut(report); }

    /// False: the form has no such cell.
    bool adjust(Adjustment adjustment);

    /// The body's own report with the sums in it. Totals that are the sum of their parts follow them from then on.
    Report report() const;

private:
    void findRepeated();
    void settle(const std::vector<std::size_t> &ofOneUnit);

    RollUpOrder m_order;
    CellSums m_sums;
    std::vector<RollUpInput> m_inputs;
    std::vector<std::size_t> m_toTakeOut;
    std::vector<Adjustment> m_adjustments;
    std::vector<Report> m_parents;
};

} // namespace gouji
