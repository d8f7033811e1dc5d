// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/template/formlibrary.h"

#include <QStringView>

#include <optional>

namespace gouji {

/// Reads a canonical text by its exact geometry: which block and which field stands where is known from the form, so that
/// blanks, marks and raw texts in cells are certain. Nothing where the text is not, character for character, what
/// canonicalText() makes of the report read from it with some form of the library (the first that fits); a tolerant
/// reader takes over then. The report holds the line of each cell as its provenance and no findings.
std::optional<Report> readCanonicalText(QStringView text, const FormLibrary &library);

} // namespace gouji
