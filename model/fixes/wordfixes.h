// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/fixes/fix.h"

namespace gouji {

/// What mends the places of a finding on language (TX): marks, brackets, blanks, names and wrong words. Places where more
/// than one text could be right are left out.
std::vector<WordFix> wordFixes(const Finding &finding, const Report &report, const WordLists &words);

} // namespace gouji
