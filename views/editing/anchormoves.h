// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/reportchanges.h"

namespace gouji {

/// Where the threads are set; one for each.
std::vector<Anchor> anchorsOf(const std::vector<Thread> &threads);
/// Exchanges where the threads are set for what is given.
void swapAnchors(std::vector<Thread> &threads, std::vector<Anchor> &anchors);

/// Where the threads will be set after an edit that has not been made yet: what stands behind it moves along, words that the
/// edit merely moved are found again by the quote, and what it takes away leaves its anchor where it stood.
std::vector<Anchor> anchorsAfter(const Report &report, const BlocksEdit &edit);

/// Follows linked figures: remembers how the paragraphs read that threads are set on, and moves the threads when they read
/// otherwise. Made before cells change; the report outlives it.
class LinkedTexts
{
public:
    explicit LinkedTexts(const Report &report);

    /// True: a thread moved.
    bool moveThreads(Report &report) const;

private:
    std::vector<QString> m_texts; ///< one for each thread; empty where it is set on no paragraph
};

} // namespace gouji
