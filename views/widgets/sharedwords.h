// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/wordchanges.h"
#include "views/widgets/theme.h"

namespace gouji {

/// One of two texts that are shown beside each other, as rich text: what stands in both is shaded and underlined where it is
/// longer than any two texts have in common. `side`: Removed for the first text, Added for the second.
QString sharedWordsHtml(const std::vector<WordChange> &changes, WordChange::Kind side, const Theme &theme);

} // namespace gouji
