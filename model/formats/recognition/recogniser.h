// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/report/report.h"
#include "model/template/formlibrary.h"

#include <optional>

namespace gouji {

/// Makes a report of a source outline, whatever file it came from: detects the form, finds title, headings, tables and
/// closing, and keeps what it has to say as findings in the report's origin. Nothing is guessed: what was not
/// understood is kept raw and said. Nothing where there is neither a title nor two headings of sections: no report.
std::optional<Report> recognise(const SourceOutline &outline, const FormLibrary &library);

} // namespace gouji
