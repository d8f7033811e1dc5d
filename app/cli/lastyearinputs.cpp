// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lastyearinputs.h"

#include "app/cli/inputs.h"

namespace gouji {

LastYearPool readLastYears(const QString &path, const CommandContext &context, std::vector<UnreadableFile> &unreadable)
{
    LastYearPool pool;
    for (const QString &file : inputFiles({path})) {
        Result<Report> report = openInput(file, context);
        if (report) {
            pool.add(std::move(report).value());
            continue;
        }
        context.console.writeError(file, report.error());
        unreadable.push_back({file, report.error().text()});
    }
    return pool;
}

} // namespace gouji
