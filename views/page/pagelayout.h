// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/pageoutline.h"
#include "model/support/result.h"
#include "views/page/fontset.h"
#include "views/page/page.h"
#include "views/page/pagestyle.h"

namespace gouji {

/// Lays a report out on pages (GB/T 9704-2012 by the official style). The same outline, style and fonts give the same
/// pages, in any thread and whatever the screen. ErrorCode::NoFont where no installed font has Chinese characters.
Result<PageDocument> layOutPages(const PageOutline &outline, const PageStyle &style, const FontSet &fonts);

} // namespace gouji
