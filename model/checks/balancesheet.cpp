// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/balancesheet.h"

namespace gouji {
namespace {

struct Side
{
    qint64 sum = 0;
    int gaps = 0;
};

Side addUp(const std::vector<CellIndex> &cells, const std::vector<std::optional<qint64>> &figures)
{
    Side side;
    for (const CellIndex cell : cells) {
        const std::optional<qint64> &figure = figures[cell.toSize()];
        side.sum += figure.value_or(0);
        side.gaps += figure ? 0 : 1;
    }
    return side;
}

} // namespace

void BalanceSheet::reset(const Report &report)
{
    if (m_form != report.form.pointer())
        setForm(report.form);
    for (size_t i = 0; i < report.cells.size(); ++i)
        m_figures[i] = report.cells[i].value.wholeNumber();
    for (size_t identity = 0; identity < m_balances.size(); ++identity)
        add(identity);
}

void BalanceSheet::update(const Report &report, CellIndex cell)
{
    m_figures[cell.toSize()] = report.cell(cell).value.wholeNumber();
    for (const IdentityTerm &term : m_topology.terms(cell))
        add(static_cast<size_t>(term.identity));
}

void BalanceSheet::setForm(const FormHandle &form)
{
    m_form = form.pointer();
    m_topology = CellTopology(*m_form);
    m_figures.assign(m_form->cells().size(), std::nullopt);
    m_balances.assign(m_form->identities().size(), Balance());
    m_gaps.assign(m_form->identities().size(), 0);
    m_broken = 0;
}

void BalanceSheet::add(size_t identity)
{
    const Identity &equation = m_form->identities()[identity];
    const Side left = addUp(equation.sum, m_figures);
    const Side right = addUp(equation.equals, m_figures);
    Balance &balance = m_balances[identity];
    m_broken -= balance.isBroken() ? 1 : 0;
    m_gaps[identity] = left.gaps + right.gaps;
    balance = {m_gaps[identity] > 0, left.sum, right.sum};
    m_broken += balance.isBroken() ? 1 : 0;
}

} // namespace gouji
