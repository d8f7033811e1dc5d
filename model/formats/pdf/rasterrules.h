// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/positionedpage.h"

#include <QByteArray>

namespace gouji {

/// A page as grey pixels, a byte each, row by row.
struct GreyImage
{
    int width = 0;
    int height = 0;
    QByteArrayView pixels; ///< of the bytes it was read from
};

/// The images of a stream of binary PGM files, as pdftoppm prints them; up to the first that is damaged.
std::vector<GreyImage> readGreyImages(const QByteArray &pgm);

/// The rules that a page shows, in points: straight edges between lighter and darker, longer than any stroke of a letter across
/// and than most of them down. Whatever drew them (lines, thin rectangles, fills) and in whatever colour.
std::vector<DrawnRule> rulesOn(const GreyImage &image, double pageWidth, double pageHeight);

} // namespace gouji
