// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rollup.h"

#include "model/checks/plaintext.h"
#include "model/checks/totals.h"

#include <algorithm>
#include <iterator>

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

std::vector<int> RollUp::missing() const
{
    std::vector<int> missing;
    if (!m_order.units)
        return missing;
    const UnitList &units = m_order.units->units();
    std::vector<bool> hasSent(static_cast<std::size_t>(units.size()), false);
    for (const RollUpInput &input : m_inputs) {
        if (input.unit >= 0 && input.use != InputUse::OtherYear)
            hasSent[static_cast<std::size_t>(input.unit)] = true;
    }
    for (int i = 0; i < units.size(); ++i) {
        const bool isBodyItself = withoutBlanks(units[i].name) == withoutBlanks(m_order.body);
        if (!hasSent[static_cast<std::size_t>(i)] && !units[i].isLeftOut && !isBodyItself)
            missing.push_back(i);
    }
    return missing;
}

bool RollUp::adjust(Adjustment adjustment)
{
    const std::optional<CellIndex> cell = m_order.form->find(adjustment.cell);
    if (!cell)
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
