// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/totals.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace gouji {
namespace {

/// The cells as they will be once the edits are made, and the totals that follow from them.
class TotalsWork
{
public:
    TotalsWork(const Report &report, const std::vector<CellEdit> &edits)
        : m_ruleOf(report.cells.size(), nullptr)
        , m_totals(report.cells.size())
    {
        m_cells.reserve(report.cells.size());
        for (const Cell &cell : report.cells)
            m_cells.push_back(&cell);
        for (const CellEdit &edit : edits)
            m_cells[edit.index.toSize()] = &edit.cell;
        for (const Identity &identity : report.form->identities())
            addRule(identity);
    }

    /// The edits that turn the totals into what they must be.
    std::vector<CellEdit> totalsThatDiffer()
    {
        std::vector<CellEdit> edits;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            settle(CellIndex(i));
            if (!m_totals[i] || *m_totals[i] == m_cells[i]->value)
                continue;
            edits.push_back({CellIndex(i), *m_cells[i]});
            edits.back().cell.value = *m_totals[i];
        }
        return edits;
    }

private:
    // Two rules may give one total (of its row and of its column); they agree where its parts are computed too.
    void addRule(const Identity &identity)
    {
        if (!identity.computes || !m_cells[identity.equals.front().toSize()]->computed)
            return;
        const Identity *&rule = m_ruleOf[identity.equals.front().toSize()];
        rule = rule ? rule : &identity;
    }

    // Parts that are totals themselves come first. A rule is used up, which also ends a circle in a strange form.
    void settle(CellIndex cell)
    {
        const Identity *rule = std::exchange(m_ruleOf[cell.toSize()], nullptr);
        if (!rule)
            return;
        for (const CellIndex part : rule->sum)
            settle(part);
        m_totals[cell.toSize()] = sum(rule->sum);
    }

    CellValue sum(const std::vector<CellIndex> &parts) const
    {
        qint64 total = 0;
        bool hasNumber = false;
        for (const CellIndex part : parts) {
            const CellValue &figure = value(part);
            if (figure.isBlank())
                continue;
            const std::optional<qint64> number = figure.wholeNumber();
            if (!number)
                return {};
            hasNumber = true;
            total += *number;
        }
        const std::optional<Count> count = hasNumber ? Count::fromInteger(total) : std::nullopt;
        return count ? CellValue(*count) : CellValue();
    }

    const CellValue &value(CellIndex cell) const
    {
        const std::optional<CellValue> &total = m_totals[cell.toSize()];
        return total ? *total : m_cells[cell.toSize()]->value;
    }

    std::vector<const Cell *> m_cells;      ///< parallel to the form's cells, like those below
    std::vector<const Identity *> m_ruleOf; ///< what computes a cell, until it is settled
    std::vector<std::optional<CellValue>> m_totals;
};

} // namespace

void markTotalsComputed(Report &report)
{
    for (std::size_t i = 0; i < report.cells.size(); ++i)
        report.cells[i].computed = report.form->cells()[i].isComputed;
}

CellEdit followingTotal(CellIndex index, Cell cell)
{
    cell.computed = true;
    cell.expression.clear();
    return {index, std::move(cell)};
}

void addTotals(const Report &report, std::vector<CellEdit> &edits)
{
    for (CellEdit &total : TotalsWork(report, edits).totalsThatDiffer()) {
        const auto isSame = [&](const CellEdit &edit) { return edit.index == total.index; };
        const auto edited = std::ranges::find_if(edits, isSame);
        if (edited != edits.end())
            *edited = std::move(total);
        else
            edits.push_back(std::move(total));
    }
}

} // namespace gouji
