// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/reportchanges.h"

#include <QUndoCommand>

namespace gouji {

/// A command that swaps: undo and redo are the same exchange. `Content` is what ReportChanges::exchange takes.
template<typename Content>
class SwapCommand : public QUndoCommand
{
public:
    SwapCommand(ReportChanges &changes, Content content, const QString &text)
        : QUndoCommand(text)
        , m_changes(changes)
        , m_content(std::move(content))
    {
    }

    void redo() override { m_changes.exchange(m_content); }
    void undo() override { m_changes.exchange(m_content); }

protected:
    const Content &content() const { return m_content; }
    Content &content() { return m_content; }

private:
    ReportChanges &m_changes;
    Content m_content;
};

using SetCells = SwapCommand<std::vector<CellEdit>>;
using SetFacts = SwapCommand<Facts>;
using SetClosing = SwapCommand<std::optional<Closing>>;
using SetAcceptedFindings = SwapCommand<std::vector<AcceptedFinding>>;

/// Replaces blocks of a section. A burst of typing in one paragraph becomes one step; a new burst (another place, a
/// pause) begins another.
class SetBlocks : public SwapCommand<BlocksEdit>
{
public:
    /// `burst` 0: a deliberate edit that never merges.
    SetBlocks(ReportChanges &changes, BlocksEdit edit, int burst, const QString &text);

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override;

private:
    int m_burst;
};

/// Exchanges the stored findings of reading; a person dismissed one.
class SetReadingFindings : public QUndoCommand
{
public:
    SetReadingFindings(ReportChanges &changes, std::vector<Finding> findings, const QString &text);

    void redo() override { m_changes.exchangeReadingFindings(m_findings); }
    void undo() override { m_changes.exchangeReadingFindings(m_findings); }

private:
    ReportChanges &m_changes;
    std::vector<Finding> m_findings;
};

} // namespace gouji
