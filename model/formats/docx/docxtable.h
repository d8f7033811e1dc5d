// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/archive/xmlpart.h"
#include "model/formats/office/officedocument.h"

namespace gouji::docx {

/// Writes a table with its spans, its widths and the rows that repeat where it breaks.
void writeTable(XmlPart &xml, const OfficeTable &table);

} // namespace gouji::docx
