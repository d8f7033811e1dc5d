// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/support/result.h"

namespace gouji {

/// A report as LibreOffice and WPS open it: looks in styles, tables with real spans, headers that repeat, page numbers
/// outside, the data as a part of its own. Same bytes for the same source; from any thread.
Result<QByteArray> writeOdt(const ExportSource &source);

} // namespace gouji
