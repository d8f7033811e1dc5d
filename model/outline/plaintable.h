// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/outlinetable.h"

#include <QStringList>

namespace gouji {

/// What a table of plain rows is to look like.
struct PlainTable
{
    QString section;        ///< under which it stands
    int block = 0;          ///< number of the part in its section
    int linesARow = 1;      ///< how high rows are at least, to be written on
    bool hasHeader = false; ///< the first row names the columns, and is repeated on every page
};

/// Rows of texts as a table of a page outline; the first column names the rows, short rows end in blanks.
OutlineTable plainTable(const std::vector<QStringList> &rows, const PlainTable &look);

} // namespace gouji
