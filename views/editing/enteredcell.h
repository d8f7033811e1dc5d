// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/cell.h"
#include "model/template/formtemplate.h"

namespace gouji {

/// What a cell becomes by what a person typed or pasted: a figure that stands on its own. Where it came from and what was
/// noted beside it stays.
Cell enteredCell(const CellTemplate &place, Cell cell, const QString &text);

/// A cell with nothing in it; what was noted beside it stays.
Cell blankedCell(Cell cell);

/// A cell with a 0 of its kind.
Cell zeroCell(const CellTemplate &place, Cell cell);

} // namespace gouji
