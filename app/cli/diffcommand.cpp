// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diffcommand.h"

#include "app/cli/diffresult.h"
#include "app/cli/inputs.h"

#include <QCoreApplication>

namespace gouji {
namespace {

constexpr OptionSpec diffOptions[] = {
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "text, json or html (a page for people); default: text")},
    takeOption,
};

QString faultOf(const Arguments &arguments)
{
    const QString format = arguments.value("format", QStringLiteral("text"));
    if (arguments.operands().size() != 2)
        return QCoreApplication::translate("Cli", "Two reports are needed: OLD and NEW.");
    if (format != u"text" && format != u"json" && format != u"html")
        return QCoreApplication::translate("Cli", "--format takes text, json or html.");
    return inputFault(arguments);
}

QByteArray inFormat(const QString &format, const DiffResult &result)
{
    if (format == u"json")
        return diffAsJson(result);
    return format == u"html" ? diffAsHtml(result) : diffAsText(result);
}

} // namespace

const char *DiffCommand::synopsis() const
{
    return "OLD NEW [--format text|json|html] [--take embedded|visible]";
}

std::span<const OptionSpec> DiffCommand::options() const
{
    return diffOptions;
}

ExitCode DiffCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    if (const QString fault = faultOf(arguments); !fault.isEmpty())
        return refuse(fault, context);
    std::vector<Report> reports;
    for (const QString &file : arguments.operands()) {
        Result<Report> report = openInput(file, context, inputOptions(arguments));
        if (report)
            reports.push_back(std::move(report).value());
        else
            context.console.writeError(file, report.error());
    }
    if (reports.size() != 2)
        return ExitCode::Unreadable;
    const DiffResult result{arguments.operands().constFirst(), arguments.operands().constLast(),
                            shownDifferences(reports[0], reports[1]), contentCount(reports[1])};
    const ExitCode exit = result.differences.empty() ? ExitCode::Done : ExitCode::Objection;
    return worse(exit, context.console.writeData(inFormat(arguments.value("format"), result)));
}

} // namespace gouji
