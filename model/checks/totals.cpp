// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/totals.h"

#include <algorithm>

namespace gouji {
namespace {

/// Works on a copy of the values, so that a total of totals sees the new ones.
class TotalsWork
{
public:
    TotalsWork(const Report &report, bool onlyComputed)
        : m_report(report)
        , m_onlyComputed(onlyComputed)
        , m_identityOf(report.cells.size(), nullptr)
        , m_isDone(report.cells.size(), false)
    {
        for (const Cell &cell : report.cells)
            m_values.push_back(cell.value);
        for (const Identity &identity : report.form->identities()) {
            if (!identity.computes)
                continue;
            const Identity *&first = m_identityOf[identity.equals.front().toSize()];
            first = first ? first : &identity; // two rules for one total agree where its parts are computed too
        }
    }

    std::vector<Total> changed()
    {
        std::vector<Total> totals;
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const CellIndex cell(i);
            settle(cell);
            if (m_values[i] != m_report.cell(cell).value)
                totals.push_back({cell, m_values[i]});
        }
        return totals;
    }

private:
    bool isWanted(CellIndex cell) const
    {
        return m_identityOf[cell.toSize()] && (!m_onlyComputed || m_report.cell(cell).computed);
    }

    // Parts that are totals themselves come first; the flag also ends a circle that a strange form might hold.
    void settle(CellIndex cell)
    {
        if (m_isDone[cell.toSize()] || !isWanted(cell))
            return;
        m_isDone[cell.toSize()] = true;
        const Identity &identity = *m_identityOf[cell.toSize()];
        for (const CellIndex part : identity.sum)
            settle(part);
        m_values[cell.toSize()] = sum(identity);
    }

    CellValue sum(const Identity &identity) const
    {
        qint64 total = 0;
        bool hasNumber = false;
        for (const CellIndex part : identity.sum) {
            const CellValue &value = m_values[part.toSize()];
            if (value.isMark() || value.isRaw())
                return {};
            hasNumber = hasNumber || value.isNumber();
            total += value.wholeNumber().value_or(0);
        }
        const std::optional<Count> count = hasNumber ? Count::fromInteger(total) : std::nullopt;
        return count ? CellValue(*count) : CellValue();
    }

    const Report &m_report;
    bool m_onlyComputed;
    std::vector<const Identity *> m_identityOf; ///< parallel to the cells: the first rule that computes one
    std::vector<bool> m_isDone;
    std::vector<CellValue> m_values;
};

} // namespace

void markTotalsComputed(Report &report)
{
    for (std::size_t i = 0; i < report.cells.size(); ++i)
        report.cells[i].computed = report.form->cells()[i].isComputed;
}

std::vector<Total> changedTotals(const Report &report, bool onlyComputed)
{
    return TotalsWork(report, onlyComputed).changed();
}

} // namespace gouji
