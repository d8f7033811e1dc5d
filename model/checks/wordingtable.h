// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace gouji {

/// One sentence that findings are told in: the key in Finding::wording, and the English source with %1 … %9 for
/// Finding::arguments, translated in the context "Findings".
struct Wording
{
    const char *key;
    const char *text;
};

std::span<const Wording> checkWordings(); ///< of the checks in this folder
std::span<const Wording> proseWordings(); ///< of the checks that read sentences: NT
std::span<const Wording>
languageWordings(); ///< of the checks of language, of last year and of publishing: TX, SN, XY, PB
std::span<const Wording> importWordings(); ///< of reading: STR-01 … STR-04, STR-15, CEL-05, IM

/// The English source of a key; of `STR-02` for `STR-02.dirty` where the longer key has none; null where neither has.
const char *wordingText(const char *key);

} // namespace gouji
