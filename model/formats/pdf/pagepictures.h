// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>

#include <atomic>
#include <vector>

namespace gouji {

/// Which pages of a PDF are to be drawn, and how large.
struct PagesToDraw
{
    int first = 1;
    int count = 1;       ///< at most mostPagesDrawn
    int longSide = 1600; ///< in pixels
    bool isGrey = false;
};
inline constexpr int mostPagesDrawn = 50;

/// Pages as PNG, to be shown beside the form or read by text recognition; fewer where the PDF ends before. By pdftoppm, bounded as
/// readPdfPages() is; any thread, blocks. Fails as that does.
Result<std::vector<QByteArray>> drawPdfPages(const QByteArray &pdf, const PagesToDraw &pages,
                                             const std::atomic<bool> *cancelled = nullptr);

} // namespace gouji
