// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/copiedmarks.h"

#include <algorithm>

namespace gouji {

ChangedBlocks changedBy(const Blocks &blocks, const BlocksEdit &edit)
{
    const auto oldFirst = blocks.begin() + edit.first;
    const auto oldEnd = oldFirst + edit.count;
    const auto alike = std::mismatch(oldFirst, oldEnd, edit.blocks.begin(), edit.blocks.end());
    const auto tail = std::mismatch(std::make_reverse_iterator(oldEnd), std::make_reverse_iterator(alike.first),
                                    edit.blocks.rbegin(), std::make_reverse_iterator(alike.second));
    return ChangedBlocks{static_cast<int>(alike.first - blocks.begin()),
                         static_cast<int>(tail.first.base() - blocks.begin()),
                         static_cast<int>(edit.blocks.size()) - edit.count};
}

std::vector<CopiedSentence> marksAfter(const Report &report, const BlocksEdit &edit)
{
    const ChangedBlocks changed = changedBy(*report.blocks(edit.section), edit);
    std::vector<CopiedSentence> marks;
    for (CopiedSentence mark : report.copiedSentences) {
        const bool isHere = mark.anchor.section == edit.section && mark.anchor.block;
        if (isHere && *mark.anchor.block >= changed.first && *mark.anchor.block < changed.end)
            continue;
        if (isHere && *mark.anchor.block >= changed.end)
            *mark.anchor.block += changed.shift;
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace gouji
