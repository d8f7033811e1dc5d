// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textspan.h"

#include <vector>

namespace gouji {

/// A stretch of a sentence between two marks: ，；：。 and brackets; a comma inside a number is none.
struct Clause
{
    TextSpan span;
    bool isBracketed = false;
    bool isBehindOfThese = false; ///< stands behind 其中, or has it

    friend bool operator==(const Clause &, const Clause &) = default;
};

/// The clauses of a piece of a text; spans are those of the text.
std::vector<Clause> clausesOf(QStringView text, TextSpan sentence);

} // namespace gouji
