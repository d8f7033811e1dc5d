// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/carryover/bodymatch.h"

namespace gouji {

/// A file that could not be read as a report.
struct UnreadableFile
{
    QString file;
    QString reason;
};

/// Reads the reports of last year that `--last-year PATH` names, a file or a folder. What cannot be read is said on
/// standard error and added to `unreadable`.
LastYearPool readLastYears(const QString &path, const CommandContext &context, std::vector<UnreadableFile> &unreadable);

} // namespace gouji
