// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/archive/xmlpart.h"
#include "model/formats/office/officedocument.h"

namespace gouji::odt {

/// The name of a table and of the styles that are its own; counted from 1.
QString tableName(int number);

/// The styles of a table: its width, its columns, its rows, its cells.
void writeTableStyles(XmlPart &xml, const OfficeTable &table, int number);

/// A table with its spans and the rows that repeat where it breaks.
void writeTable(XmlPart &xml, const OfficeTable &table, int number);

} // namespace gouji::odt
