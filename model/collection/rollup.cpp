// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rollup.h"

#include "model/checks/plaintext.h"
#include "model/checks/totals.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace gouji {
namespace {

/// What two files of one unit have in common.
QString unitKey(const RollUpInput &input)
{
    if (input.unit >= 0)
        return QString::number(input.unit);
    if (!input.code.isEmpty())
        return u'c' + withoutBlanks(input.code).toUpper();
    return input.body.isEmpty() ? u'f' + input.file : u'n' + withoutBlanks(input.body);
}

} // namespace

RollUp::RollUp(const RollUpOrder &order, std::vector<RollUpShare> shares) : m_order(order), m_sums(order.form)
{
    for (RollUpShare &share : shares) {
        m_sums.add(share.sums());
        m_parents.insert(m_parents.end(), share.parents().begin(), share.parents().end());
        std::vector<RollUpInput> inputs = share.takeInputs();
        m_inputs.reserve(m_inputs.size() + inputs.size()); // of a hundred thousand no more than needed
        std::ranges::move(inputs, std::back_inserter(m_inputs));
    }
    std::ranges::sort(m_inputs, {}, &RollUpInput::file);
    findRepeated();
}

void RollUp::findRepeated()
{
    QHash<QString, std::vector<std::size_t>> ofUnit;
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        if (m_inputs[i].isCounted())
            ofUnit[unitKey(m_inputs[i])].push_back(i);
    }
    for (const std::vector<std::size_t> &inputs : std::as_const(ofUnit)) {
        if (inputs.size() > 1)
            settle(inputs);
    }
    std::ranges::sort(m_toTakeOut);
}

void RollUp::settle(const std::vector<std::size_t> &ofOneUnit)
{
    const quint64 figures = m_inputs[ofOneUnit.front()].figures;
    const bool areSame = std::ranges::all_of(ofOneUnit, [&](std::size_t i) { return m_inputs[i].figures == figures; });
    for (const std::size_t i : ofOneUnit) {
        if (areSame && i == ofOneUnit.front())
            continue;
        m_inputs[i].use = areSame ? InputUse::SameAgain : InputUse::Contested;
        m_toTakeOut.push_back(i);
    }
}

qsizetype RollUp::counted() const
{
    return std::ranges::count_if(m_inputs, &RollUpInput::isCounted);
}

bool RollUp::isDue(int unit) const
{
    const UnitList &units = m_order.units->units();
    const bool isBodyItself = withoutBlanks(units[unit].name) == withoutBlanks(m_order.body);
    return !units[unit].isLeftOut && !isBodyItself && units.children(unit).empty();
}

std::vector<int> RollUp::missing() const
{
    std::vector<int> missing;
    if (!m_order.units)
        return missing;
    const int size = m_order.units->units().size();
    std::vector<bool> hasSent(static_cast<std::size_t>(size), false);
    for (const RollUpInput &input : m_inputs) {
        if (input.unit >= 0 && input.use != InputUse::OtherYear)
            hasSent[static_cast<std::size_t>(input.unit)] = true;
    }
    std::vector<int> due = m_order.due;
    if (due.empty()) {
        due.resize(static_cast<std::size_t>(size));
        std::iota(due.begin(), due.end(), 0);
    }
    std::ranges::copy_if(due, std::back_inserter(missing),
                         [&](int unit) { return !hasSent[static_cast<std::size_t>(unit)] && isDue(unit); });
    return missing;
}

bool RollUp::adjust(Adjustment adjustment)
{
    const std::optional<CellIndex> cell = m_order.form->find(adjustment.cell);
    if (!cell || !adjustment.fits(*m_order.form))
        return false;
    m_sums.adjust(*cell, adjustment.millionths);
    m_adjustments.push_back(std::move(adjustment));
    return true;
}

Report RollUp::report() const
{
    Report report = Report::forForm(m_order.form);
    report.facts.body = m_order.body;
    report.facts.year = m_order.year;
    if (const std::optional<int> unit = m_order.units ? m_order.units->units().find(m_order.body) : std::nullopt) {
        const Unit &body = m_order.units->units()[*unit];
        report.facts.identityCode = body.identityCode;
        report.facts.kind.value = body.kind;
        report.facts.level.value = body.level;
    }
    for (std::size_t i = 0; i < report.cells.size(); ++i)
        report.cells[i].value = m_sums.value(CellIndex(i));
    markTotalsComputed(report);
    std::vector<CellEdit> totals;
    addTotals(report, totals);
    for (const CellEdit &total : totals) {
        if (total.cell.value != report.cell(total.index).value)
            report.cell(total.index).computed = false; // what the children wrote stands
    }
    return report;
}

} // namespace gouji
