// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"
#include "model/values/cellvalue.h"

namespace gouji {

/// A cell of the report: its value and what stands beside it.
struct Cell
{
    CellValue value;
    bool computed = false; ///< a total that follows its parts; false once a person typed over it
    QString note;
    QString expression; ///< `=12+3*4` as typed, kept with its result
    QString office;     ///< the office a figure came from
    QString received;   ///< the date it came, as YYYY-MM-DD
    JsonObject unknown;

    friend bool operator==(const Cell &, const Cell &) = default;
};

} // namespace gouji
