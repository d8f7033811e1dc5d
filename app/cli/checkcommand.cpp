// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/checkresult.h"
#include "app/cli/inputs.h"
#include "app/cli/lastyearinputs.h"
#include "app/cli/severityname.h"

#include <QCoreApplication>
#include <QDate>

namespace gouji {
namespace {

constexpr OptionSpec checkOptions[] = {
    {"last-year", "PATH",
     QT_TRANSLATE_NOOP("Cli", "last year's report, or a folder of them; each unit is compared with its own")},
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "text or json; default: text")},
    {"least", "SEVERITY",
     QT_TRANSLATE_NOOP("Cli", "show only error, warning or hint and what is heavier; the exit code is the same")},
    {"today", "YYYY-MM-DD", QT_TRANSLATE_NOOP("Cli", "the day to judge dates by")},
    takeOption,
};

QString faultOf(const Arguments &arguments)
{
    const QString format = arguments.value("format", QStringLiteral("text"));
    const QString least = arguments.value("least", QStringLiteral("hint"));
    if (arguments.operands().isEmpty())
        return QCoreApplication::translate("Cli", "At least one PATH is needed.");
    if (format != u"text" && format != u"json")
        return QCoreApplication::translate("Cli", "--format takes text or json.");
    if (least != u"error" && least != u"warning" && least != u"hint")
        return QCoreApplication::translate("Cli", "--least takes error, warning or hint.");
    if (arguments.has("today") && !QDate::fromString(arguments.value("today"), Qt::ISODate).isValid())
        return QCoreApplication::translate("Cli", "--today takes a date as YYYY-MM-DD.");
    return inputFault(arguments);
}

// error* blocks like an error, so it is shown wherever errors are.
Severity leastShown(const Arguments &arguments)
{
    const Severity least = severityFromName(arguments.value("least", QStringLiteral("hint"))).value_or(Severity::Hint);
    return least == Severity::Error ? Severity::NeedsExplanation : least;
}

/// The report of last year to compare with; null where none was named or none is this unit's, which is said.
const Report *lastYearOf(const Report &report, const QString &file, const LastYearPool &pool,
                         const CommandContext &context)
{
    const Report *lastYear = pool.find(report.facts);
    if (!lastYear)
        context.console.writeMessage(
            QCoreApplication::translate("Cli", "%1: no report of last year is that of %2; not compared.")
                .arg(file, report.facts.body));
    return lastYear;
}

CheckResults checkAll(const Arguments &arguments, const CommandContext &context)
{
    CheckResults results;
    CheckOptions options;
    const bool compares = arguments.has("last-year");
    const LastYearPool pool =
        compares ? readLastYears(arguments.value("last-year"), context, results.unreadable) : LastYearPool();
    options.today = QDate::fromString(arguments.value("today"), Qt::ISODate);
    for (const QString &file : inputFiles(arguments.operands())) {
        Result<Report> report = openInput(file, context, inputOptions(arguments));
        if (!report) {
            context.console.writeError(file, report.error());
            results.unreadable.push_back({file, report.error().text()});
            continue;
        }
        const Report *lastYear = compares ? lastYearOf(*report, file, pool, context) : nullptr;
        std::vector<Finding> findings = checkReport({*report, lastYear}, options);
        results.reports.push_back({file, std::move(report).value(), std::move(findings)});
    }
    return results;
}

} // namespace

const char *CheckCommand::synopsis() const
{
    return "PATH… [--last-year PATH] [--format text|json] [--least error|warning|hint] [--today YYYY-MM-DD] "
           "[--take embedded|visible]";
}

std::span<const OptionSpec> CheckCommand::options() const
{
    return checkOptions;
}

ExitCode CheckCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    if (const QString fault = faultOf(arguments); !fault.isEmpty())
        return refuse(fault, context);
    const CheckResults results = checkAll(arguments, context);
    const QByteArray output = arguments.value("format") == u"json" ? resultsAsJson(results, leastShown(arguments))
                                                                   : resultsAsText(results, leastShown(arguments));
    ExitCode exit = results.unreadable.empty() ? ExitCode::Done : ExitCode::Unreadable;
    if (results.hasObjection())
        exit = worse(exit, ExitCode::Objection);
    return worse(exit, context.console.writeData(output));
}

} // namespace gouji
