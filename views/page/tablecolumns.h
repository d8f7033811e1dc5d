// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/outlinetable.h"
#include "views/page/pagestyle.h"

#include <vector>

namespace gouji {

/// How wide the columns of a table are on the page. They fill the type area: a vertical label narrow, labels that group and
/// labels of rows as the style says, the figures in equal columns beside them; without labels all alike. A further table by its texts.
std::vector<PageLength> columnWidths(const OutlineTable &table, const PageStyle &style);

} // namespace gouji
