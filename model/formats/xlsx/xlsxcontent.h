// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/visiblecontent.h"

namespace gouji {

/// What the sheets of a workbook show where they print: a table for each print area, numbers as their formats show them.
/// Reads the markup of the sheets alone and computes no formula. A workbook without print areas shows nothing.
/// ErrorCode::Damaged: no workbook, or one that contradicts itself; ErrorCode::TooLarge: beyond what a report can be.
Result<VisibleContent> readXlsxContent(const QByteArray &xlsx);

} // namespace gouji
