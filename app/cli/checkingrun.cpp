// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkingrun.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <future>

namespace gouji {
namespace {

/// The report of last year to compare with; null where none is this unit's, which is said.
const Report *lastYearOf(const CheckedReport &checked, const LastYearPool &pool, CheckedFile &result)
{
    const Report *lastYear = pool.find(checked.report.facts);
    if (!lastYear)
        result.messages.append(
            QCoreApplication::translate("Cli", "%1: no report of last year is that of %2; not compared.")
                .arg(checked.file, checked.report.facts.body));
    return lastYear;
}

CheckedFile checkFile(const QString &file, const CheckingTools &tools)
{
    CheckedFile result{file, {}, {}, {}};
    Result<Report> report = openInput(file, tools.context, tools.input);
    if (!report) {
        result.unreadable = report.error().text();
        result.messages.append(file + QStringLiteral(": ") + result.unreadable);
        result.exit = ExitCode::Unreadable;
        return result;
    }
    CheckedReport checked{file, std::move(report).value(), {}};
    const Report *lastYear = tools.lastYears ? lastYearOf(checked, *tools.lastYears, result) : nullptr;
    checked.findings = checkReport({checked.report, lastYear}, tools.options);
    result.rows = tools.format.rowsOf(checked);
    result.exit = checked.hasObjection() ? ExitCode::Objection : ExitCode::Done;
    return result;
}

} // namespace

std::vector<CheckedFile> checkFiles(const QStringList &files, const CheckingTools &tools, int jobs)
{
    std::vector<std::promise<CheckedFile>> promises(static_cast<std::size_t>(files.size()));
    QThreadPool pool;
    pool.setMaxThreadCount(jobs);
    for (qsizetype i = 0; i < files.size(); ++i)
        pool.start([&files, &tools, &promises, i] {
            promises[static_cast<std::size_t>(i)].set_value(checkFile(files[i], tools));
        });
    std::vector<CheckedFile> results;
    results.reserve(promises.size());
    for (std::promise<CheckedFile> &promise : promises) {
        results.push_back(promise.get_future().get());
        for (const QString &message : std::exchange(results.back().messages, {}))
            tools.context.console.writeMessage(message);
    }
    return results;
}

} // namespace gouji
