// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/support/result.h"

#include <QStringView>

namespace gouji {

/// Reads the tables of an HTML text, as spreadsheets, word processors and browsers put it on the clipboard, in the order
/// in which they begin. A table inside a field is a table of its own and no part of the field's text. No tables: an
/// empty list.
Result<std::vector<SourceTable>> readHtmlTables(QStringView html);

} // namespace gouji
