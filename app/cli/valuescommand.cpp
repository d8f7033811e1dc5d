// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valuescommand.h"

#include "app/cli/inputs.h"
#include "app/cli/valuesoutput.h"
#include "model/formats/exporting/exportsource.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace gouji {
namespace {

constexpr OptionSpec valuesOptions[] = {
    {"format", "FORMAT",
     QT_TRANSLATE_NOOP("Cli",
                       "tsv, csv (with a byte-order mark, for people), xlsx or jsonl (a report a line); default: tsv")},
    takeOption,
};

bool isSingle(const QStringList &operands, const QStringList &files)
{
    return operands.size() == 1 && files == operands;
}

} // namespace

const char *ValuesCommand::synopsis() const
{
    return "PATH… [--format tsv|csv|xlsx|jsonl] [--take embedded|visible]";
}

std::span<const OptionSpec> ValuesCommand::options() const
{
    return valuesOptions;
}

ExitCode ValuesCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    const QStringList files = inputFiles(arguments.operands());
    const bool single = isSingle(arguments.operands(), files);
    const auto output = ValuesOutput::forFormat(arguments.value("format", QStringLiteral("tsv")), single);
    if (arguments.operands().isEmpty() || !output)
        return refuse(
            QCoreApplication::translate("Cli", "At least one PATH is needed, and a format of tsv, csv, xlsx or jsonl."),
            context);
    if (const QString fault = inputFault(arguments); !fault.isEmpty())
        return refuse(fault, context);
    QDateTime date;
    ExitCode exit = ExitCode::Done;
    for (const QString &file : files) {
        const Result<Report> report = openInput(file, context, inputOptions(arguments));
        if (report) {
            date = date.isValid() ? std::max(date, statedDate(*report)) : statedDate(*report);
            output->add(file, *report);
        } else {
            context.console.writeError(file, report.error());
            output->addUnreadable(file, report.error().text());
            exit = worse(exit, ExitCode::Unreadable);
        }
        exit = worse(exit, context.console.writeData(output->taken()));
    }
    const Result<QByteArray> rest =
        output->finished(date.isValid() ? date : QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc()));
    if (!rest)
        context.console.writeError(QStringLiteral("-"), rest.error());
    const bool isNothing = single && exit != ExitCode::Done;
    return worse(exit, !rest ? ExitCode::CannotWrite : isNothing ? exit : context.console.writeData(*rest));
}

} // namespace gouji
