// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/balance.h"
#include "model/checks/celltopology.h"
#include "model/report/report.h"

#include <optional>
#include <span>
#include <vector>

namespace gouji {

/// The balances of all identities of one report (T3-01, T3-02, T3-03, T4-01), kept up to date cell by cell. Holds the
/// figures it adds, so that the report need not stay alive; allocates only when the form changes.
class BalanceSheet
{
public:
    /// Reads all cells anew.
    void reset(const Report &report);
    /// Reads one cell anew and adds up the identities that contain it.
    void update(const Report &report, CellIndex cell);

    /// Parallel to FormTemplate::identities().
    std::span<const Balance> balances() const { return m_balances; }
    /// The whole number in a cell; empty for a blank, a mark, a raw text and an amount with decimals.
    std::optional<qint64> figure(CellIndex cell) const { return m_figures[cell.toSize()]; }
    /// How many cells of the identity hold no number.
    int gaps(int identity) const { return m_gaps[static_cast<size_t>(identity)]; }
    bool hasBroken() const { return m_broken > 0; }

    const FormTemplate &form() const { return *m_form; }
    const CellTopology &topology() const { return m_topology; }

private:
    void setForm(const FormHandle &form);
    void add(size_t identity);

    FormPtr m_form;
    CellTopology m_topology;
    std::vector<std::optional<qint64>> m_figures; ///< parallel to the form's cells
    std::vector<Balance> m_balances;
    std::vector<int> m_gaps;
    int m_broken = 0;
};

} // namespace gouji
