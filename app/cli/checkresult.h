// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkreport.h"

namespace gouji {

/// One report and what the checks said of it.
struct CheckedReport
{
    QString file;
    Report report;
    std::vector<Finding> findings;
};

/// A file that could not be read as a report.
struct UnreadableFile
{
    QString file;
    QString reason;
};

/// What a run of `gouji-cli check` found.
struct CheckResults
{
    std::vector<CheckedReport> reports;
    std::vector<UnreadableFile> unreadable;

    /// Whether any report has a finding that blocks the ready state and that no one accepted.
    bool hasObjection() const;
};

/// The findings for people: a line each, in the language of the messages.
QByteArray resultsAsText(const CheckResults &results, Severity least);

/// The findings for programs, as docs/command-line.md describes them.
QByteArray resultsAsJson(const CheckResults &results, Severity least);

} // namespace gouji
