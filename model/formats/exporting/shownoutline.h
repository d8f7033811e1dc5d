// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/pageoutline.h"

namespace gouji {

/// A text without what no document can hold and nobody sees: control characters, halves of surrogate pairs and code
/// points that are no characters. XML refuses them.
QString shownText(const QString &text);

/// An outline whose texts are all shown texts; paragraphs and lines of the closing that had nothing else are gone.
PageOutline shownOutline(PageOutline outline);

} // namespace gouji
