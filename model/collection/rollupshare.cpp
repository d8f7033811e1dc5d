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

quint64 figuresOf(const Report &report)
{
    constexpr quint64 prime = 0x100000001b3;
    quint64 hash = 0;
    for (const Cell &cell : report.cells)
        hash = hash * prime + hashOf(cell.value);
    return hash;
}

RollUpShare::RollUpShare(const RollUpOrder &order) : m_order(order), m_sums(order.form) {}

InputUse RollUpShare::useOf(const RollUpInput &input, const Report &report) const
{
    if (report.facts.year != 0 && report.facts.year != m_order.year)
        return InputUse::OtherYear;
    if (report.form != FormHandle(m_order.form))
        return InputUse::OtherForm;
    if (withoutBlanks(report.facts.body) == withoutBlanks(m_order.body))
        return InputUse::ParentsOwn;
    if (m_order.units && input.unit < 0)
        return InputUse::Stranger;
    const bool isLeftOut = input.unit >= 0 && m_order.units->units()[input.unit].isLeftOut;
    return isLeftOut ? InputUse::LeftOut : InputUse::Counted;
}

void RollUpShare::inspect(RollUpInput &input, const Report &report)
{
    input.figures = figuresOf(report);
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        if (!report.cells[i].value.isNumber())
            input.gaps.emplace_back(i);
    }
    if (m_order.comparesTexts)
        input.text = TextSignature(report);
    m_sheet.reset(report);
    if (!m_sheet.hasBroken())
        return;
    for (std::size_t i = 0; i < m_sheet.balances().size(); ++i) {
        if (m_sheet.balances()[i].isBroken())
            input.broken.push_back(static_cast<int>(i));
    }
}

void RollUpShare::add(const QString &file, const QByteArray &digest, const Report &report)
{
    RollUpInput input;
    input.file = file;
    input.digest = digest;
    input.body = report.facts.body;
    input.code = report.facts.identityCode;
    input.year = report.facts.year;
    input.unit = m_order.units ? m_order.units->find(report.facts) : -1;
    input.use = useOf(input, report);
    if (input.use == InputUse::LeftOut)
        input.why = m_order.units->units()[input.unit].whyLeftOut;
    if (input.use == InputUse::ParentsOwn)
        m_parents.push_back(report);
    if (input.isCounted()) {
        inspect(input, report);
        m_sums.add(report);
    }
    m_inputs.push_back(std::move(input));
}

void RollUpShare::addUnreadable(const QString &file, const QString &why)
{
    RollUpInput input;
    input.file = file;
    input.use = InputUse::Unreadable;
    input.why = why;
    m_inputs.push_back(std::move(input));
}

} // namespace gouji
