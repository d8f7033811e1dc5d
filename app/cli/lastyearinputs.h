// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/carryover/bodymatch.h"
#include "model/report/report.h"

#include <memory>

namespace gouji {

/// A file that could not be read as a report.
struct UnreadableFile
{
    QString file;
    QString reason;
};

/// The reports of last year that `--last-year PATH` names, a file or a folder. Each is read once to learn whose it is, and
/// again when that unit's report is checked: a thousand of them take no more room than one. May be asked from several
/// threads.
class LastYears
{
public:
    LastYears() = default;
    /// What cannot be read is said on standard error.
    LastYears(const QString &path, const CommandContext &context, int jobs);

    const std::vector<UnreadableFile> &unreadable() const { return m_unreadable; }
    /// This unit's; null where none is, or more than one.
    std::shared_ptr<const Report> find(const Facts &facts, const CommandContext &context) const;

private:
    struct Entry
    {
        QString file;
        std::shared_ptr<const Report> report; ///< kept where it cannot be read again: standard input
    };

    LastYearIndex m_index;
    std::vector<Entry> m_entries; ///< by the numbers of the index
    std::vector<UnreadableFile> m_unreadable;
};

} // namespace gouji
