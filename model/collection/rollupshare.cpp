// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rollupshare.h"

#include "model/checks/plaintext.h"

#include <QHashFunctions>

namespace gouji {
namespace {

quint64 hashOf(const CellValue &value)
{
    if (const Amount *amount = value.amount())
        return qHash(amount->toMillionths(), 1);
    if (const std::optional<qint64> whole = value.wholeNumber())
        return qHash(*whole, 2);
    return qHash(value.toString(), 3);
}

} // namespace

quint64 figuresOf(const QList<CellValue> &values)
{
    constexpr quint64 prime = 0x100000001b3;
    quint64 hash = 0;
    for (const CellValue &value : values)
        hash = hash * prime + hashOf(value);
    return hash;
}

RollUpShare::RollUpShare(const RollUpOrder &order)
    : m_order(order)
    , m_sums(order.form)
    , m_inspected(Report::forForm(order.form))
    , m_inputs(order.mostInMemory)
{}

bool RollUpShare::isBodys(const RollUpInput &input) const
{
    return !m_order.body.isEmpty() && withoutBlanks(input.body) == withoutBlanks(m_order.body);
}

InputUse RollUpShare::useOf(const RollUpInput &input, const Draft &draft) const
{
    if (!draft.form)
        return InputUse::Unreadable;
    if (draft.facts.year != 0 && draft.facts.year != m_order.year)
        return InputUse::OtherYear;
    if (FormHandle(draft.form) != FormHandle(m_order.form))
        return InputUse::OtherForm;
    if (isBodys(input))
        return InputUse::ParentsOwn;
    if (m_order.units && input.unit < 0)
        return InputUse::Stranger;
    if (input.unit >= 0 && m_order.units->hasUnits(input.unit))
        return InputUse::RollUpBelow;
    const bool isLeftOut = input.unit >= 0 && m_order.units->isLeftOut(input.unit);
    return isLeftOut || m_order.leftOut.contains(input.digest) ? InputUse::LeftOut : InputUse::Counted;
}

QString RollUpShare::whyLeftOut(const RollUpInput &input) const
{
    if (m_order.leftOut.contains(input.digest))
        return m_order.leftOut.value(input.digest);
    return m_order.units->unit(input.unit).whyLeftOut;
}

void RollUpShare::inspect(RollUpInput &input, const Draft &draft)
{
    input.figures = figuresOf(draft.values);
    for (qsizetype i = 0; i < draft.values.size(); ++i) {
        if (!draft.values[i].isNumber())
            input.gaps.emplace_back(static_cast<std::size_t>(i));
    }
    if (m_order.comparesTexts)
        input.text = std::make_shared<const TextSignature>(draft.text);
    for (std::size_t i = 0; i < m_inspected.cells.size(); ++i)
        m_inspected.cells[i].value = draft.values[static_cast<qsizetype>(i)];
    m_sheet.reset(m_inspected);
    if (!m_sheet.hasBroken())
        return;
    for (std::size_t i = 0; i < m_sheet.balances().size(); ++i) {
        if (m_sheet.balances()[i].isBroken())
            input.broken.push_back(static_cast<int>(i));
    }
}

void RollUpShare::add(const Draft &draft)
{
    RollUpInput input;
    input.body = draft.facts.body;
    input.unit = m_order.units ? m_order.units->find(draft.facts) : -1;
    take(std::move(input), draft);
}

void RollUpShare::add(const Draft &draft, int unit)
{
    RollUpInput input;
    input.body = m_order.units->unit(unit).name;
    input.unit = unit;
    take(std::move(input), draft);
}

void RollUpShare::take(RollUpInput input, const Draft &draft)
{
    input.file = draft.file;
    input.digest = draft.digest;
    input.code = draft.facts.identityCode;
    input.year = draft.facts.year;
    input.use = useOf(input, draft);
    if (input.use == InputUse::LeftOut)
        input.why = whyLeftOut(input);
    if (input.use == InputUse::Unreadable)
        input.why = draft.fault;
    if (input.use == InputUse::ParentsOwn)
        m_parents.push_back(draft);
    if (input.isCounted()) {
        inspect(input, draft);
        m_sums.add(draft.values);
    }
    m_inputs.append(input);
}

} // namespace gouji
