// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/report/report.h"

#include <map>

namespace gouji {

/// Where in a source outline something stands.
struct SourceSpot
{
    size_t block = 0;
    int row = -1; ///< -1: a paragraph
    int field = -1;

    bool operator==(const SourceSpot &) const = default;
};

/// Makes threads of the comments of a source: hears where the words they hang on landed, and anchors each to the cell,
/// the words of a paragraph, the section or, where nothing of it landed, the report. Answers become remarks of the thread
/// they answer. Points into the outline it was made from.
class CommentThreads
{
public:
    explicit CommentThreads(const SourceOutline &outline);

    void landInSection(const SourceSpot &spot, const QString &section);
    /// `offset`: where the text begins in what the source has.
    void landInBlock(const SourceSpot &spot, const QString &text, int offset, const Anchor &block);
    void landInCell(const SourceSpot &spot, const CellId &cell);

    /// The threads of a report whose parts landed as said; what went to the closing since is anchored there.
    std::vector<Thread> threads(const Report &report) const;

private:
    struct Landing
    {
        SourceSpot spot;
        QString text;
        int offset = 0;
        Anchor anchor;
    };
    void land(Landing landing);
    Anchor anchorOf(const SourceComment &comment) const;
    size_t rootOf(size_t comment) const;

    const std::vector<SourceComment> &m_comments;
    std::map<size_t, std::vector<Landing>> m_landings; ///< by block; only of blocks that comments hang on
};

} // namespace gouji
