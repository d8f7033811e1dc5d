// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/returning/returnedfile.h"
#include "model/review/reportdiff.h"
#include "model/review/threewaymerge.h"

namespace gouji {

/// One thing that others changed in a file before it came back, and what their word processor recorded of it.
struct ReturnedChange
{
    Difference difference;
    std::vector<SourceChange> recorded; ///< who, when, what; empty where changes were not tracked
};

/// A report that was sent and came back, brought beside the one that is open. What a file does not show – notes, links,
/// sums, who signed – is as in the open report, so that only what others changed counts as theirs. A cell of which the
/// file shows nothing keeps its figure.
class ReturnedReport
{
public:
    /// `sent` is what the file was made from. ErrorCode::NotAReport where one of the three is of another form.
    static Result<ReturnedReport> compare(const ReturnedFile &file, const Report &sent, const Report &ours);

    const std::vector<ReturnedChange> &changes() const { return m_changes; }
    /// Cells with a figure that the file shows nothing for; they keep theirs.
    const std::vector<CellId> &unseenCells() const { return m_unseen; }
    /// What reading had to say, from warnings up.
    const std::vector<Finding> &findings() const { return m_findings; }
    /// Comments that were not known yet, with answers.
    int newRemarks() const { return m_newRemarks; }
    bool isEmpty() const { return m_changes.empty() && m_newRemarks == 0; }

    MergedReport merged(const Report &ours, const MergeChoices &choices = {}) const;

private:
    ReturnedReport() = default;
    void takeSent(const Report &sent, const Report &ours);
    void takeShown(const ReturnedFile &file);
    void takeCells(const Report &shown);
    void takeThreads(const Report &shown);
    void findChanges(const ReturnedFile &file);

    Report m_base;
    Report m_theirs;
    std::vector<ReturnedChange> m_changes;
    std::vector<CellId> m_unseen;
    std::vector<Finding> m_findings;
    int m_newRemarks = 0;
};

} // namespace gouji
