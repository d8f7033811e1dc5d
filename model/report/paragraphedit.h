// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/text/textspan.h"

#include <vector>

namespace gouji {

/// Words of a paragraph and what takes their place: text, or a link.
struct TextReplacement
{
    TextSpan span; ///< in the paragraph's text with links written out
    Run by;
};

/// Where the links of a paragraph stand in its text.
std::vector<TextSpan> linksIn(const Paragraph &paragraph, const Report &report);
/// Whether a stretch of the paragraph's text has anything of a link in it.
bool touchesLink(const Paragraph &paragraph, const Report &report, const TextSpan &span);

/// The paragraph with stretches of its text replaced, which are in ascending order and do not overlap; a link that one of
/// them touches becomes text, all others stay.
Paragraph withReplaced(const Paragraph &paragraph, const Report &report,
                       const std::vector<TextReplacement> &replacements);

} // namespace gouji
