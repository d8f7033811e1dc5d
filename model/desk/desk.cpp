// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/desk.h"

#include <algorithm>

namespace gouji {

const UnitYear *Desk::find(const QString &unit) const
{
    const auto found = std::ranges::find(unitYears, unit, &UnitYear::unit);
    return found == unitYears.end() ? nullptr : &*found;
}

UnitYear &Desk::unitYear(const QString &unit)
{
    const auto found = std::ranges::find(unitYears, unit, &UnitYear::unit);
    if (found != unitYears.end())
        return *found;
    UnitYear &added = unitYears.emplace_back();
    added.unit = unit;
    return added;
}

KeptSum Desk::keptSum(const QString &body) const
{
    const auto found = std::ranges::find(sums, body, &KeptSum::body);
    return found == sums.end() ? KeptSum{body, {}, {}, {}} : *found;
}

void Desk::keep(KeptSum sum)
{
    const auto found = std::ranges::find(sums, sum.body, &KeptSum::body);
    if (found == sums.end())
        sums.push_back(std::move(sum));
    else
        *found = std::move(sum);
}

} // namespace gouji
