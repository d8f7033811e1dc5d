// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/pageoutline.h"
#include "views/page/flowitems.h"

namespace gouji {

/// What an outline becomes before it is cut into pages: its texts set into lines, its tables measured, and the tags of all
/// of it. The outline must outlive the items.
std::vector<FlowItem> flowItems(const PageOutline &outline, LayoutTools tools, std::vector<PageTag> &tags);

} // namespace gouji
