// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"
#include "views/page/textshaper.h"

namespace gouji {

/// Writes — 1 — below the type area: on odd pages right, on even pages left, one character in (GB/T 9704-2012, 7.5).
void addPageNumbers(PageDocument &document, const PageStyle &style, TextShaper &shaper);

} // namespace gouji
