// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/balancesheet.h"
#include "model/checks/checkrun.h"
#include "model/checks/checktables.h"

#include <span>
#include <vector>

namespace gouji {

/// The findings of a report that is being edited: after a change only the checks that read what changed run again.
/// Owns its findings and its figures, not the report: each call is given the report as it is now, always the same one
/// until reset(). Everything stays as it was until one of the calls is made.
class LiveChecks
{
public:
    explicit LiveChecks(CheckOptions options = {});

    /// Last year's report for the checks that compare; not owned, outlives this or is replaced by null. Takes effect
    /// with the next reset().
    void setLastYear(const Report *lastYear) { m_lastYear = lastYear; }

    void reset(const Report &report);
    void cellsChanged(const Report &report, std::span<const CellIndex> cells);
    /// A section's text, `opening` or `closing` changed.
    void proseChanged(const Report &report, QStringView section);
    void factsChanged(const Report &report);
    /// A stored finding of reading was dismissed or came back.
    void originChanged(const Report &report);

    /// By section as the form has them (the whole report first), then by severity.
    const std::vector<Finding> &findings() const { return m_findings; }
    /// Parallel to FormTemplate::identities().
    std::span<const Balance> balances() const { return m_sheet.balances(); }
    const BalanceSheet &sheet() const { return m_sheet; }

private:
    struct TableSlot
    {
        const TableCheck *check;
        int table;
        std::vector<Finding> findings;
    };
    struct ReportSlot
    {
        const ReportCheck *check;
        std::vector<Finding> findings;
    };

    void makeSlots(const Report &report);
    void run(const Report &report, TableSlot &slot);
    void run(const Report &report, ReportSlot &slot);
    void runAll(const Report &report, ReadsFlags changed);
    void readOrigin(const Report &report);
    void gather(const Report &report);

    CheckOptions m_options;
    const Report *m_lastYear = nullptr;
    BalanceSheet m_sheet;
    std::vector<TableSlot> m_tableSlots;
    std::vector<ReportSlot> m_reportSlots;
    std::vector<Finding> m_identityFindings;
    std::vector<Finding> m_readingFindings;
    bool m_proseHasLinks = false; ///< then a cell is also a piece of prose
    std::vector<Finding> m_findings;
};

} // namespace gouji
