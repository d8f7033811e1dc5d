// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/cellvalue.h"

namespace gouji {

/// By how much a figure changed. Exact, without floating point; only the percent is rounded.
class FigureChange
{
public:
    /// None where one of the two is no number, or both are the same.
    static std::optional<FigureChange> between(const CellValue &before, const CellValue &after);

    /// With its sign: `+12`, `-3.5`.
    QString toString() const;
    /// Of what was there before, with its sign and one decimal: `+12.5%`. Empty where that was nothing or less.
    QString growth() const;

private:
    FigureChange(qint64 before, qint64 after) : m_before(before), m_after(after) {}

    qint64 m_before; ///< millionths
    qint64 m_after;
};

} // namespace gouji
