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

CellSums::Sum CellSums::sumOf(const CellValue &value)
{
    if (const Amount *amount = value.amount())
        return {amount->toMillionths() / Amount::millionthsPerUnit, amount->toMillionths() % Amount::millionthsPerUnit,
                1};
    return {value.wholeNumber().value_or(0), 0, value.isNumber() ? 1 : 0};
}

void CellSums::change(const QList<CellValue> &values, int sign)
{
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        const Sum one = sumOf(values[static_cast<qsizetype>(i)]);
        put(m_sums[i], sign * one.units, sign * one.millionths);
        m_sums[i].numbers += sign * one.numbers;
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

std::optional<int> CellSums::shareOf(CellIndex cell, const CellValue &value) const
{
    constexpr qint64 whole = 1000;
    constexpr qint64 mostUnits = 9'000'000'000; // what a thousand times its millionths still fits
    const Sum &sum = m_sums[cell.toSize()];
    const Sum part = sumOf(value);
    const auto size = [&](const Sum &of) {
        return sum.units < mostUnits ? of.units * Amount::millionthsPerUnit + of.millionths : of.units;
    };
    const bool isShare = size(sum) > 0 && part.units >= 0 && part.units <= sum.units;
    return isShare ? std::optional(static_cast<int>(whole * size(part) / size(sum))) : std::nullopt;
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
