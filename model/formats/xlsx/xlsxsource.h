// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/support/result.h"

namespace gouji {

/// Reads a workbook of any program: every table on every sheet that is shown, cut by blank rows and columns, and lines of
/// text above, below and between them as paragraphs. Numbers as they were typed (shownNumber()), formulas by their stored
/// results, nothing computed. The place of a field is its sheet and cell, `表三!C5`. The verdicts of workbooks of our own are
/// left out. Hidden sheets are left out, hidden rows are read, and both are said. ErrorCode::Damaged, ErrorCode::TooLarge.
Result<SourceOutline> readXlsxSource(const QByteArray &xlsx);

} // namespace gouji
