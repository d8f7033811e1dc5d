// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/enteredcell.h"

#include "model/values/cellentry.h"

namespace gouji {

Cell enteredCell(const CellTemplate &place, Cell cell, const QString &text)
{
    CellEntry entry = parseEntry(text, place.kind, place.unit);
    cell.value = std::move(entry.value);
    cell.expression = std::move(entry.expression);
    cell.computed = false;
    return cell;
}

Cell blankedCell(Cell cell)
{
    cell.value = CellValue();
    cell.expression.clear();
    cell.computed = false;
    return cell;
}

Cell zeroCell(const CellTemplate &place, Cell cell)
{
    return enteredCell(place, std::move(cell), QStringLiteral("0"));
}

} // namespace gouji
