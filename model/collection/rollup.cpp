// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rollup.h"

#include "model/checks/plaintext.h"
#include "model/checks/totals.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace gouji {
namespace {

/// What two files of one unit have in common that no list names.
QString unitKey(const RollUpInput &input)
{
    if (!input.code.isEmpty())
        return u'c' + withoutBlanks(input.code).toUpper();
    return input.body.isEmpty() ? u'f' + input.file : u'n' + withoutBlanks(input.body);
}

} // namespace

RollUp::RollUp(const RollUpOrder &order, std::vector<RollUpShare> shares) : m_order(order), m_sums(order.form)
{
    std::vector<InputLedger> inputs;
    for (RollUpShare &share : shares) {
        m_sums.add(share.sums());
        m_parents.insert(m_parents.end(), share.parents().begin(), share.parents().end());
        inputs.push_back(share.takeInputs());
    }
    m_inputs = InputLedger::merged(std::move(inputs));
    findRepeated();
}

/// Units are told apart by hashes first, since of a hundred thousand nearly all sent one file.
void RollUp::findRepeated()
{
    std::vector<std::pair<quint64, std::size_t>> byHash;
    byHash.reserve(static_cast<std::size_t>(counted())); // of a hundred thousand no more than needed
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        if (m_inputs.line(i).isCounted())
            byHash.emplace_back(hashOf(i), i);
    }
    std::ranges::sort(byHash);
    for (std::size_t from = 0, to = 0; from < byHash.size(); from = to) {
        std::vector<std::size_t> ofOneHash;
        for (; to < byHash.size() && byHash[to].first == byHash[from].first; ++to)
            ofOneHash.push_back(byHash[to].second);
        if (ofOneHash.size() > 1)
            settleUnits(ofOneHash);
    }
    std::ranges::sort(m_toTakeOut);
}

QString RollUp::keyOf(std::size_t input) const
{
    const int unit = m_inputs.line(input).unit;
    return unit >= 0 ? QString::number(unit) : unitKey(m_inputs[input]);
}

quint64 RollUp::hashOf(std::size_t input) const
{
    const int unit = m_inputs.line(input).unit;
    return unit >= 0 ? static_cast<quint64>(unit) : qHash(unitKey(m_inputs[input]));
}

void RollUp::settleUnits(const std::vector<std::size_t> &ofOneHash)
{
    std::map<QString, std::vector<std::size_t>> ofUnit;
    for (const std::size_t i : ofOneHash)
        ofUnit[keyOf(i)].push_back(i);
    for (const auto &[unit, inputs] : ofUnit) {
        if (inputs.size() > 1)
            settle(inputs);
    }
}

void RollUp::settle(const std::vector<std::size_t> &ofOneUnit)
{
    const quint64 figures = m_inputs[ofOneUnit.front()].figures;
    const bool areSame = std::ranges::all_of(ofOneUnit, [&](std::size_t i) { return m_inputs[i].figures == figures; });
    for (const std::size_t i : ofOneUnit) {
        if (areSame && i == ofOneUnit.front())
            continue;
        m_inputs.setUse(i, areSame ? InputUse::SameAgain : InputUse::Contested);
        m_toTakeOut.push_back(i);
    }
}

std::optional<Error> RollUp::fault() const
{
    const std::optional<Error> fault = m_inputs.fault();
    return !fault && m_order.units ? m_order.units->fault() : fault;
}

qsizetype RollUp::counted() const
{
    qsizetype counted = 0;
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        counted += m_inputs.line(i).isCounted() ? 1 : 0;
    return counted;
}

bool RollUp::isDue(int unit) const
{
    const SummedUnits &units = *m_order.units;
    return !units.isLeftOut(unit) && !units.hasUnits(unit) &&
           withoutBlanks(units.unit(unit).name) != withoutBlanks(m_order.body);
}

std::vector<int> RollUp::missing() const
{
    std::vector<int> missing;
    if (!m_order.units)
        return missing;
    const int size = m_order.units->size();
    std::vector<bool> hasSent(static_cast<std::size_t>(size), false);
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        const InputLedger::Line &input = m_inputs.line(i);
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
    if (const int unit = m_order.units ? m_order.units->unitNamed(m_order.body) : -1; unit >= 0) {
        const Unit body = m_order.units->unit(unit);
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
