// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

#include <optional>

namespace gouji {

/// A figure that stands in no unit's report and belongs to the sum: a joint document counted twice, a unit that reported on
/// paper.
struct Adjustment
{
    CellId cell;
    qint64 millionths = 0; ///< with its sign
    QString reason;
    JsonObject unknown{};

    /// The figure as a decimal with its sign where it is negative.
    QString figure() const;
    /// Whether the form has the cell, and the cell takes such a figure: only amounts have decimals.
    bool fits(const FormTemplate &form) const;
    /// What a person typed, with - or −, + or no sign; nothing where it is no decimal.
    static std::optional<qint64> millionthsOf(QStringView figure);

    friend bool operator==(const Adjustment &, const Adjustment &) = default;
};

} // namespace gouji
