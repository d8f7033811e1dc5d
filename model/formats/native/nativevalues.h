// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/native/partreader.h"
#include "model/formats/native/partwriter.h"
#include "model/report/cell.h"

namespace gouji {

// What stands in a cell, in the file: an integer, a decimal string, null, {"mark": "/"}, {"raw": "as found"}; among other
// keys the first three under "value".

/// For parts that name a cell and have no default; replaced by what is read.
CellId placeholderCell();

/// A cell of the form: its bare value, or an object where something stands beside it.
JsonValue writeCell(const Cell &cell);
Cell readCell(const JsonValue &value, CellKind kind, const KeyPath &path, ReadingContext &context);

/// The value of a cell among the keys of a part.
void exchangeValue(PartWriter &writer, const CellId &cell, const CellValue &value);
void exchangeValue(PartReader &reader, const CellId &cell, CellValue &value);

} // namespace gouji
