// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rollupproving.h"

#include "app/cli/inputs.h"
#include "app/cli/rollupreading.h"
#include "model/collection/rollupproof.h"

#include <QCoreApplication>

namespace gouji {
namespace {

/// The sum that the record is of, made anew: what did not count then does not count now.
RollUpOrder orderOf(const Report &report, const RollUpRecord &record, const SummedUnits *units)
{
    RollUpOrder order{report.facts.body, report.facts.year, report.form.pointer(), units};
    for (const RecordedInput &input : record.inputs) {
        if (!input.isCounted() && !input.digest.isEmpty())
            order.leftOut.insert(input.digest, input.leftOut);
    }
    return order;
}

QStringList figuresOf(const Report &report)
{
    QStringList figures;
    for (const Cell &cell : report.cells)
        figures.append(cell.value.toString());
    return figures;
}

/// What changed, a line each, or that nothing did.
QString textOf(const std::vector<RollUpChange> &changes, const Report &report, qsizetype counted)
{
    QString text;
    for (const RollUpChange &change : changes)
        text += rollUpChangeText(change, *report.form) + u'\n';
    if (!changes.empty())
        return text;
    return QCoreApplication::translate("Cli", "%1, %2: unchanged, the sum of the same %3 reports.")
               .arg(report.facts.body)
               .arg(report.facts.year)
               .arg(counted) +
           u'\n';
}

} // namespace

ExitCode proveRollUp(const RollUpProving &proving, const CommandContext &context)
{
    const Result<Report> report = openInput(proving.file, context);
    if (!report) {
        context.console.writeError(proving.file, report.error());
        return ExitCode::Unreadable;
    }
    const std::optional<RollUpRecord> record = rollUpRecordOf(*report);
    if (!record) {
        context.console.writeMessage(
            QCoreApplication::translate("Cli", "%1 does not say what it was made of; only a sum can be proved.")
                .arg(proving.file));
        return ExitCode::Unreadable;
    }
    Result<RollUp> made = RollUpReading(context.forms, proving.jobs)
                              .sum(InputFiles(proving.paths), orderOf(*report, *record, proving.units));
    if (!made) {
        context.console.writeError(proving.file, made.error());
        return ExitCode::CannotWrite;
    }
    RollUp now = std::move(made).value();
    for (const Adjustment &adjustment : record->adjustments)
        now.adjust(adjustment);
    const std::vector<RollUpChange> changes = changesSince(*record, figuresOf(*report), now);
    if (const std::optional<Error> fault = now.fault()) {
        context.console.writeError(proving.file, *fault);
        return ExitCode::CannotWrite;
    }
    const QString text = textOf(changes, *report, now.counted());
    return worse(changes.empty() ? ExitCode::Done : ExitCode::Objection, context.console.writeData(text.toUtf8()));
}

} // namespace gouji
