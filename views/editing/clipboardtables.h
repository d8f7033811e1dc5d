// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/support/result.h"

class QMimeData;

namespace gouji {

/// The tables that a clipboard holds: of its HTML, which knows merged fields, else of its plain text. Nothing to read
/// gives an empty list; more than a table of the report can be, an error.
Result<std::vector<SourceTable>> clipboardTables(const QMimeData &data);

} // namespace gouji
