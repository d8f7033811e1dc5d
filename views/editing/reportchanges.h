// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/celledit.h"
#include "model/report/report.h"

#include <memory>
#include <optional>
#include <vector>

namespace gouji {

/// Blocks that take the place of others in a section (or the opening).
struct BlocksEdit
{
    QString section;
    int first = 0;
    int count = 0; ///< how many blocks the new ones replace
    Blocks blocks;
    /// The marks of copied sentences that go with the blocks; the first exchange works out what it leaves of them.
    std::optional<std::vector<CopiedSentence>> copied{};
    /// Where the threads are set, likewise; one for each.
    std::optional<std::vector<Anchor>> anchors{};
};

/// Last year's report: where it is said to be, and the report itself where it could be read.
struct LastYear
{
    LastYearReference reference;
    std::shared_ptr<const Report> report;
    QString seenFrom{}; ///< the report's own file when the place was given; the session keeps it

    friend bool operator==(const LastYear &, const LastYear &) = default;
};

/// The one way into the report that a session owns: each call exchanges what stands in the report for what it is given,
/// so that the same call made again takes it back. Only commands of the undo stack make these calls.
class ReportChanges
{
public:
    virtual ~ReportChanges() = default;

    virtual const Report &report() const = 0;

    virtual void exchange(std::vector<CellEdit> &edits) = 0;
    virtual void exchange(BlocksEdit &edit) = 0;
    virtual void exchange(Facts &facts) = 0;
    virtual void exchange(std::optional<Closing> &closing) = 0;
    virtual void exchange(std::vector<AcceptedFinding> &accepted) = 0;
    virtual void exchange(std::vector<Thread> &threads) = 0;
    virtual void exchange(std::vector<SignOff> &signOffs) = 0;
    /// The findings of reading.
    virtual void exchange(std::vector<Finding> &findings) = 0;
    /// The whole report, with one of the same form.
    virtual void exchange(Report &report) = 0;
    virtual void exchange(LastYear &lastYear) = 0;
};

} // namespace gouji
