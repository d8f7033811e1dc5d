// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/office/officelook.h"
#include "model/outline/outlinetable.h"

#include <vector>

namespace gouji {

/// The widths of a table's columns, together the width of the type area. Beside a vertical label: 8 mm for it, 12 mm for
/// each column of figures, a quarter of the rest for the labels that group rows; other tables have equal columns.
std::vector<Centipoints> columnWidths(const OutlineTable &table);

} // namespace gouji
