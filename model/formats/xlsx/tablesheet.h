// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/xlsx/sheetchecks.h"
#include "model/outline/outlinetable.h"

namespace gouji {

/// Writes a table of the form onto a sheet of its own as it is printed: from the first cell, with its spans, the header in
/// view, set up for a page. The print area is the table; the checks stand beside and below it.
void writeTableSheet(Workbook &book, const OutlineTable &table, const SheetMap &map, const QString &heading);

} // namespace gouji
