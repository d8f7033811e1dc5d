// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/cellsums.h"

namespace gouji {

CellSums::CellSums(FormPtr form) : m_form(std::move(form)), m_sums(m_form->cells().size()) {}

void CellSums::put(Sum &sum, qint64 units, qint64 millionths)
{
    const qint64 small = sum.millionths + millionths;
    const qint64 left = ((small % Amount::millionthsPerUnit) + Amount::millionthsPerUnit) % Amount::millionthsPerUnit;
    sum.units += units + (small - left) / Amount::millionthsPerUnit;
    sum.millionths = left;
}

void CellSums::change(const Report &report, int sign)
{
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        const CellValue &value = report.cells[i].value;
        if (!value.isNumber())
            continue;
        m_sums[i].numbers += sign;
        if (const Amount *amount = value.amount()) {
            const qint64 all = amount->toMillionths();
            put(m_sums[i], sign * (all / Amount::millionthsPerUnit), sign * (all % Amount::millionthsPerUnit));
        } else {
            put(m_sums[i], sign * value.wholeNumber().value_or(0), 0);
        }
    }
}

void CellSums::add(const CellSums &others)
{
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        put(m_sums[i], others.m_sums[i].units, others.m_sums[i].millionths);
        m_sums[i].numbers += others.m_sums[i].numbers;
    }
}

void CellSums::adjust(CellIndex cell, qint64 millionths)
{
    Sum &sum = m_sums[cell.toSize()];
    put(sum, millionths / Amount::millionthsPerUnit, millionths % Amount::millionthsPerUnit);
    ++sum.numbers;
}

bool CellSums::isTooLarge(CellIndex cell) const
{
    return m_sums[cell.toSize()].units > Count::largest;
}

CellValue CellSums::value(CellIndex cell) const
{
    const Sum &sum = m_sums[cell.toSize()];
    if (sum.numbers <= 0 || isTooLarge(cell))
        return {};
    if (m_form->cell(cell).kind == CellKind::Amount) {
        const auto amount = Amount::fromMillionths(sum.units * Amount::millionthsPerUnit + sum.millionths);
        return amount ? CellValue(*amount) : CellValue();
    }
    if (const auto count = Count::fromInteger(sum.units))
        return *count;
    const auto count = SignedCount::fromInteger(sum.units);
    return count ? CellValue(*count) : CellValue();
}

} // namespace gouji
