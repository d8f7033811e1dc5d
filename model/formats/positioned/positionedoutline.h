// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/positionedpage.h"
#include "model/formats/source/sourceoutline.h"

namespace gouji {

/// What pages of positioned words and rules say, as an outline: tables by their rules, joined over the ends of pages; paragraphs
/// joined from lines; page numbers and running heads left out and counted in a remark. Serves every kind of file that
/// tells places instead of structure.
SourceOutline outlineOfPages(std::vector<PositionedPage> pages);

/// How many characters the pages hold that are no blanks.
qsizetype characterCount(const std::vector<PositionedPage> &pages);

} // namespace gouji
