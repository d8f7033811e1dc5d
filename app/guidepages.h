// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/guide/guidebook.h"
#include "model/outline/pageoutline.h"

namespace gouji {

class FontSet;
struct PageStyle;

/// The guide for pages of a style; its contents name the pages on which the chapters begin.
PageOutline guidePages(const GuideBook &book, const PageStyle &style, const FontSet &fonts);

} // namespace gouji
