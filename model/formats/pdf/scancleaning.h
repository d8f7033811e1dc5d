// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/pdf/rasterrules.h"

namespace gouji {

/// A scanned page without its rules, as text recognition wants it, and the rules.
struct CleanedScan
{
    QByteArray pgm;
    std::vector<DrawnRule> rules; ///< in points
};

/// Takes long dark strokes for rules and paints them white; letters are shorter. Lines aslant stay as they are.
CleanedScan cleanedScan(const GreyImage &image, double pointsPerPixel);

} // namespace gouji
