// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/tally.h"
#include "model/support/result.h"

namespace gouji {

/// What of a desk is written as sheets.
enum class TallySheets {
    All,    ///< a workbook of the three below
    Groups, ///< the tally: all units, then by level, kind, area and unit above
    Units,  ///< a row a unit: where it stands, when it sent what
    Values  ///< a row a unit, a column a cell of the form
};

/// The sheets in a format of RowWriter::forFormat(), as of a day.
Result<QByteArray> writeTallySheets(const DeskState &state, TallySheets which, QStringView format, QDate today);

} // namespace gouji
