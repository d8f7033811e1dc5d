// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/textlines.h"

namespace gouji {

/// The lines of one page that stand in no table, from top to bottom.
struct PageText
{
    int number = 0;
    double height = 0;
    std::vector<TextLine> lines;
};

/// Drops what every page has at its head or foot and no reader would call part of the text: page numbers (— 1 —, 第1页 共3页,
/// 1/4), and lines that stand at the same place of other pages in the same words. Returns how many lines were dropped.
int dropFurniture(std::vector<PageText> &pages);

} // namespace gouji
