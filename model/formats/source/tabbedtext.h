// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/support/result.h"

#include <QStringView>

namespace gouji {

/// Reads a table as spreadsheets put it on the clipboard as plain text: a row a line, fields between tabulators; a field
/// with a tabulator, a line break or a quote in it stands in quotes, its quotes doubled. Empty lines at the end and
/// columns that are empty throughout at the right are left out.
Result<SourceTable> readTabbedText(QStringView text);

/// A field as such a text has it.
QString tabbedField(const QString &text);

} // namespace gouji
