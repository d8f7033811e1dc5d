// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/support/result.h"

namespace gouji {

/// The tables of the form as a workbook, a sheet each: as printed, figures as numbers, blanks blank, marks and raw texts as
/// text, the balance rules as formulas. Prose has no place in it, and it carries no data beside what it shows.
Result<QByteArray> writeXlsx(const ExportSource &source);

} // namespace gouji
