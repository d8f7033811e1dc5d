// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/commands.h"

namespace gouji {

SetBlocks::SetBlocks(ReportChanges &changes, BlocksEdit edit, int burst, const QString &text)
    : SwapCommand(changes, std::move(edit), text)
    , m_burst(burst)
{
}

// Both have been carried out: ours holds what stood before the burst, the next one's what stood before its own part, so
// nothing has to be taken over as long as both replace the same single paragraph.
bool SetBlocks::mergeWith(const QUndoCommand *next)
{
    const auto &other = static_cast<const SetBlocks &>(*next);
    const auto isOneParagraph = [](const BlocksEdit &edit) { return edit.count == 1 && edit.blocks.size() == 1; };
    return m_burst != 0 && m_burst == other.m_burst && content().section == other.content().section
           && content().first == other.content().first && isOneParagraph(content()) && isOneParagraph(other.content());
}

SetReadingFindings::SetReadingFindings(ReportChanges &changes, std::vector<Finding> findings, const QString &text)
    : QUndoCommand(text)
    , m_changes(changes)
    , m_findings(std::move(findings))
{
}

} // namespace gouji
