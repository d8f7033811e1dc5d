// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/cellkind.h"

#include <QString>

#include <optional>

namespace gouji {

/// A figure that a spreadsheet holds exactly. Spreadsheets know only binary numbers and show fifteen digits of them: what
/// has more is text there, as are marks, raw texts and blanks.
struct SheetNumber
{
    double value = 0;
    int decimals = 0;            ///< to be shown, so that every digit is
    std::optional<qint64> whole; ///< where there are none

    /// The number that a cell of the report shows as this text; none where it is no number or not exact.
    static std::optional<SheetNumber> fromText(const QString &text, CellKind kind);
};

} // namespace gouji
