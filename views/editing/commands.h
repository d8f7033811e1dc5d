// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/reportchanges.h"

#include <QUndoCommand>

namespace gouji {

/// A command that swaps: undo and redo are the same exchange. `Content` is what ReportChanges::exchange takes. Whoever
/// pushes one sees to it that it changes something.
template<typename Content>
class SwapCommand : public QUndoCommand
{
public:
    SwapCommand(ReportChanges &changes, Content content, const QString &text)
        : QUndoCommand(text)
        , m_changes(changes)
        , m_content(std::move(content))
    {}

    void redo() override { m_changes.exchange(m_content); }
    void undo() override { m_changes.exchange(m_content); }

protected:
    const Report &report() const { return m_changes.report(); }
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
using SetThreads = SwapCommand<std::vector<Thread>>;
using SetSignOffs = SwapCommand<std::vector<SignOff>>;
using SetLastYear = SwapCommand<LastYear>;
using SetReadingFindings = SwapCommand<std::vector<Finding>>;
using SetReport = SwapCommand<Report>;

/// Replaces blocks of a section. A burst of typing in one paragraph becomes one step, which disappears where the burst
/// ends as it began; a new burst (another place, a pause, an undo) begins another.
class SetBlocks : public SwapCommand<BlocksEdit>
{
public:
    /// `burst` 0: a deliberate edit that never merges.
    SetBlocks(ReportChanges &changes, BlocksEdit edit, int burst, const QString &text);

    int id() const override { return 1; }
    void undo() override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    bool isContinuedBy(const SetBlocks &next) const;
    bool endsWhereItBegan() const;

    int m_burst;
};

} // namespace gouji
