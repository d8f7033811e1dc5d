// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/guide/guidechapter.h"

namespace gouji {

/// A part of the guide that can be gone to: a chapter up to its first heading, or a heading with what stands under it.
struct GuideSection
{
    QString topic; ///< file, and `#anchor` of a heading
    QString heading;
    bool isChapter = false;
    QString text; ///< all its words, to be searched
};

/// The guide with its chapters in the order of reading. A value.
struct GuideBook
{
    std::vector<GuideChapter> chapters; ///< the first is the front page

    std::vector<GuideSection> sections() const;
    QString title() const { return chapters.empty() ? QString() : chapters.front().title; }

    /// The one that comes with the program.
    static GuideBook builtIn();
    /// Where its files lie, with their pictures.
    static QString builtInFolder();
};

} // namespace gouji
