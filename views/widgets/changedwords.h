// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/wordchanges.h"
#include "model/text/textspan.h"
#include "views/widgets/theme.h"

namespace gouji {

/// One side of two texts as rich text: the words that the other side does not have are coloured and struck out (before) or
/// underlined (after). `shaded`: spans of that side with a ground of their own, in order.
QString changedWordsHtml(const std::vector<WordChange> &changes, WordChange::Kind side, const Theme &theme,
                         const std::vector<TextSpan> &shaded = {});

} // namespace gouji
