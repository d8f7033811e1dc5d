// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/adjustment.h"

#include "model/values/amount.h"

#include <cstdlib>

namespace gouji {

QString Adjustment::figure() const
{
    const std::optional<Amount> size = Amount::fromMillionths(std::abs(millionths));
    return (millionths < 0 ? QStringLiteral("-") : QString()) + (size ? size->toString() : QString());
}

bool Adjustment::fits(const FormTemplate &form) const
{
    const std::optional<CellIndex> index = form.find(cell);
    const bool isWhole = millionths % Amount::millionthsPerUnit == 0;
    return index && (isWhole || form.cell(*index).kind == CellKind::Amount);
}

std::optional<qint64> Adjustment::millionthsOf(QStringView figure)
{
    const bool isNegative = figure.startsWith(u'-') || figure.startsWith(u'−');
    const bool hasSign = isNegative || figure.startsWith(u'+');
    const std::optional<Amount> size = Amount::fromString(figure.mid(hasSign ? 1 : 0));
    if (!size)
        return std::nullopt;
    return isNegative ? -size->toMillionths() : size->toMillionths();
}

} // namespace gouji
