// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/reportfile.h"

namespace gouji {

/// Reads a whole report that was copied from a word processor or a browser: what was copied as HTML, where there is a report
/// in it, else the plain text. Either may be empty. ErrorCode::NotAReport: neither is one, with what to copy instead.
Result<ReportReading> readPastedReport(const QString &html, const QString &text, const FormLibrary &forms);

} // namespace gouji
