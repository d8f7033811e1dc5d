// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/balancesheet.h"
#include "model/checks/checkrun.h"
#include "model/checks/checktables.h"
#include "model/checks/findinglist.h"
#include "model/checks/identitychecks.h"

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

    const CheckOptions &options() const { return m_options; }
    /// Other options; they take effect with the next reset().
    void setOptions(CheckOptions options) { m_options = std::move(options); }

    void reset(const Report &report);
    void cellsChanged(const Report &report, std::span<const CellIndex> cells);
    /// A section's text, `opening` or `closing` changed.
    void proseChanged(const Report &report, QStringView section);
    void factsChanged(const Report &report);
    /// A stored finding of reading was dismissed or came back.
    void originChanged(const Report &report);

    /// By section as the form has them (the whole report first), then by severity.
    const std::vector<Finding> &findings() const { return m_list.findings(); }
    /// Parallel to FormTemplate::identities().
    std::span<const Balance> balances() const { return m_sheet.balances(); }
    const BalanceSheet &sheet() const { return m_sheet; }

private:
    /// A check and where it looks; its findings stand in the list under its position here.
    struct Slot
    {
        const TableCheck *ofTable = nullptr;
        int table = 0;
        const ReportCheck *ofReport = nullptr;
    };

    void makeSlots(const FormTemplate &form);
    void runSlot(const Report &report, size_t slot);
    void runReaders(const Report &report, ReadsFlags changed);
    void runIdentities(std::span<const CellIndex> changed);
    void readOrigin(const Report &report);

    CheckOptions m_options;
    const Report *m_lastYear = nullptr;
    BalanceSheet m_sheet;
    IdentityChecks m_identities;
    std::vector<Slot> m_slots;
    ProseReading m_prose;
    bool m_proseHasLinks = false; ///< then a cell is also a piece of prose
    FindingList m_list;
};

} // namespace gouji
