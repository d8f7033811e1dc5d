// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/likeness/textsignature.h"

namespace gouji {

/// The text that is most like another one.
struct NearestText
{
    int other = -1; ///< its number; -1: none comes near
    int likeness = 0;

    friend bool operator==(const NearestText &, const NearestText &) = default;
};

/// For each of many texts the one that is most like it, by the bands that both share, so that thousands take milliseconds.
/// What is copied is nearly always found; what is less than half alike often not. Null for what is no text.
std::vector<NearestText> nearestTexts(const std::vector<const TextSignature *> &texts);

} // namespace gouji
