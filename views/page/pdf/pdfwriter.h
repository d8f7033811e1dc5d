// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/support/result.h"
#include "views/page/page.h"

namespace gouji {

/// Writes pages as PDF 1.7, to the rules of PDF/A-3b and PDF/UA-1: exact text layer, tags, table of contents, embedded subsets of
/// the fonts, the carried data attached. The same pages and source give the same bytes, in any thread. ErrorCode::NoFont where
/// a font forbids embedding.
Result<QByteArray> writePdf(const PageDocument &document, const ExportSource &source);

} // namespace gouji
