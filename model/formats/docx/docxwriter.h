// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/support/result.h"

namespace gouji {

/// A report as Word opens it: looks in styles alone, tables with real spans, headers that repeat, page numbers outside,
/// the data as a custom XML part. Same bytes for the same source; from any thread.
Result<QByteArray> writeDocx(const ExportSource &source);

} // namespace gouji
