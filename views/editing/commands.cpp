// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/commands.h"

#include "views/editing/anchormoves.h"

#include <algorithm>

namespace gouji {

SetBlocks::SetBlocks(ReportChanges &changes, BlocksEdit edit, int burst, const QString &text)
    : SwapCommand(changes, std::move(edit), text)
    , m_burst(burst)
{}

// What was taken back and done again is a step of its own, however soon the next key follows.
void SetBlocks::undo()
{
    m_burst = 0;
    SwapCommand::undo();
}

// Both have been carried out: ours holds what stood before the burst and keeps it; the next one's content, what stood in
// the middle of the burst, is not wanted. Taking our step back exchanges the burst's last text for the first.
bool SetBlocks::mergeWith(const QUndoCommand *next)
{
    const auto &other = static_cast<const SetBlocks &>(*next);
    if (!isContinuedBy(other))
        return false;
    content().count = other.content().count;
    setObsolete(endsWhereItBegan());
    return true;
}

bool SetBlocks::isContinuedBy(const SetBlocks &next) const
{
    const BlocksEdit &ours = content();
    const BlocksEdit &other = next.content();
    const auto isOneParagraph = [](const BlocksEdit &edit) { return edit.count <= 1 && edit.blocks.size() <= 1; };
    const bool isSamePlace = ours.section == other.section && ours.first == other.first &&
                             ours.count == static_cast<int>(other.blocks.size());
    return m_burst != 0 && m_burst == next.m_burst && isSamePlace && isOneParagraph(ours) && isOneParagraph(other);
}

bool SetBlocks::endsWhereItBegan() const
{
    if (content().copied && *content().copied != report().copiedSentences)
        return false; // taking it back marks a copied sentence again
    if (content().anchors && *content().anchors != anchorsOf(report().threads))
        return false; // a thread lost its words on the way
    const Blocks &now = *report().blocks(content().section);
    const auto first = now.begin() + content().first;
    return std::equal(first, first + content().count, content().blocks.begin(), content().blocks.end());
}

} // namespace gouji
