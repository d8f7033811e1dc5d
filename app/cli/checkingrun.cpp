// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkingrun.h"

#include "app/cli/inorder.h"
#include "app/exporting/pagesurroundings.h"

#include <QCoreApplication>

namespace gouji {
namespace {

/// The report of last year to compare with; null where none is this unit's, which is said.
std::shared_ptr<const Report> lastYearOf(const CheckedReport &checked, const CheckingTools &tools, CheckedFile &result)
{
    if (!tools.lastYears)
        return nullptr;
    std::shared_ptr<const Report> lastYear = tools.lastYears->find(checked.report.facts, tools.context);
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
    const std::shared_ptr<const Report> lastYear = lastYearOf(checked, tools, result);
    CheckOptions options = tools.options;
    options.surroundings = std::make_shared<PublishedFile>(checked.report.facts.publication, file);
    checked.findings = checkReport({checked.report, lastYear.get()}, options);
    result.rows = tools.format.rowsOf(checked);
    result.exit = checked.hasObjection() ? ExitCode::Objection : ExitCode::Done;
    return result;
}

} // namespace

std::vector<CheckedFile> checkFiles(const QStringList &files, const CheckingTools &tools, int jobs)
{
    std::vector<CheckedFile> results;
    results.reserve(static_cast<std::size_t>(files.size()));
    inOrder(
        files.size(), jobs, [&](qsizetype i) { return checkFile(files[i], tools); },
        [&](CheckedFile result) {
            for (const QString &message : std::exchange(result.messages, {}))
                tools.context.console.writeMessage(message);
            results.push_back(std::move(result));
        });
    return results;
}

} // namespace gouji
