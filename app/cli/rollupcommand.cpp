// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rollupcommand.h"

#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "app/cli/rollupproving.h"
#include "app/cli/rollupreading.h"
#include "app/cli/rollupresult.h"
#include "app/office/officechecks.h"
#include "model/collection/rolluprecording.h"
#include "model/desk/unitimport.h"
#include "model/formats/csv/separatedtext.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <utility>

namespace gouji {
namespace {

constexpr int mostJobs = 256;

constexpr OptionSpec rollUpOptions[] = {
    {"body", "NAME", QT_TRANSLATE_NOOP("Cli", "official name of the body")},
    {"year", "YYYY", QT_TRANSLATE_NOOP("Cli", "the year the report is about")},
    {"units", "LIST",
     QT_TRANSLATE_NOOP("Cli", "the units due, as xlsx or csv: who is missing is said, who does not count is left out")},
    {"last-year", "PATH", QT_TRANSLATE_NOOP("Cli", "the units' reports of last year, for what was carried over")},
    {"adjust", "FILE",
     QT_TRANSLATE_NOOP("Cli", "figures to add to the sums, as csv: cell, figure with its sign, reason")},
    {"alike", nullptr, QT_TRANSLATE_NOOP("Cli", "say which units have nearly the same text; takes longer")},
    {"format", "FORMAT",
     QT_TRANSLATE_NOOP("Cli", "of the account on standard output: text, json or csv; default: text")},
    {"jobs", "N", QT_TRANSLATE_NOOP("Cli", "how many files are read at once; default: one a processor")},
    {"prove", "FILE",
     QT_TRANSLATE_NOOP("Cli", "make the sum of FILE again from the reports below PATH, and say what changed since")},
    officeOption,
    {"o", "OUT", QT_TRANSLATE_NOOP("Cli", "the file to write")},
    {"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace OUT where it exists")},
};

/// The words of the command, understood.
struct Wanted
{
    RollUpOrder order;
    int jobs = 1;
};

QString faultOf(const Arguments &arguments)
{
    const bool isComplete = arguments.has("body") && arguments.has("year") && arguments.has("o");
    if (arguments.operands().isEmpty() || (!isComplete && !arguments.has("prove")))
        return QCoreApplication::translate("Cli", "At least one PATH, --body, --year and -o are needed.");
    if (arguments.value("o") == u"-")
        return QCoreApplication::translate("Cli", "The account goes to standard output; name a file for -o.");
    static const QStringList formats{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")};
    if (!formats.contains(arguments.value("format", formats.front())))
        return QCoreApplication::translate("Cli", "--format takes text, json or csv.");
    const int jobs = arguments.value("jobs", QStringLiteral("1")).toInt();
    if (jobs < 1 || jobs > mostJobs)
        return QCoreApplication::translate("Cli", "--jobs takes a number from 1 to %1.").arg(mostJobs);
    return {};
}

/// Takes each line of a file of adjustments; false where one is not understood, which is said.
bool adjust(RollUp &sum, const QString &file, const CommandContext &context)
{
    const Result<QByteArray> bytes = readWholeFile(file, largestReportFile);
    const auto rows = bytes ? readSeparatedText(*bytes) : Result<std::vector<QStringList>>(bytes.error());
    if (!rows) {
        context.console.writeError(file, rows.error());
        return false;
    }
    for (const QStringList &row : *rows) {
        const std::optional<CellId> cell = CellId::fromString(row.value(0).trimmed());
        const std::optional<qint64> by = Adjustment::millionthsOf(row.value(1).trimmed());
        const bool isTaken =
            cell && by && !row.value(2).trimmed().isEmpty() && sum.adjust({*cell, *by, row.value(2).trimmed()});
        if (isTaken || row.join(QString()).trimmed().isEmpty())
            continue;
        context.console.writeMessage(
            QCoreApplication::translate("Cli", "%1: “%2” is no adjustment; a line is cell, figure, reason.")
                .arg(file, row.join(u',')));
        return false;
    }
    return true;
}

QByteArray inFormat(const QString &format, const RollUpResult &result)
{
    if (format == u"json")
        return rollUpAsJson(result);
    return format == u"csv" ? rollUpAsCsv(result) : rollUpAsText(result);
}

ExitCode exitOf(const RollUpResult &result)
{
    ExitCode exit = ExitCode::Done;
    for (const RollUpInput &input : result.sum.inputs()) {
        const bool isMeant = input.use == InputUse::LeftOut || input.use == InputUse::RollUpBelow;
        if (!input.isCounted() && !isMeant)
            exit = worse(exit, input.use == InputUse::Unreadable ? ExitCode::Unreadable : ExitCode::Objection);
    }
    const bool hasError = std::ranges::any_of(
        result.remarks, [](const RollUpRemark &remark) { return remark.severity == Severity::Error; });
    return hasError ? worse(exit, ExitCode::Objection) : exit;
}

void tellUnreadable(const RollUp &sum, const CommandContext &context)
{
    for (const RollUpInput &input : sum.inputs()) {
        if (input.use == InputUse::Unreadable)
            context.console.writeMessage(QStringLiteral("%1: %2").arg(input.file, input.why));
    }
}

ExitCode prove(const Arguments &arguments, const Wanted &wanted, const CommandContext &context)
{
    return proveRollUp({arguments.value("prove"), arguments.operands(), wanted.order.units, wanted.jobs}, context);
}

/// The sum and everything that is said of it.
ExitCode rollUp(const Arguments &arguments, const Wanted &wanted, const CommandContext &context)
{
    const CheckOptions options = context.office ? withOffice({}, *context.office) : CheckOptions();
    const RollUpReading reading(context.forms, wanted.jobs, options.words->phrases);
    RollUp sum = reading.sum(inputFiles(arguments.operands()), wanted.order);
    tellUnreadable(sum, context);
    RollUpResult result{sum, {}};
    result.remarks = rollUpRemarks(sum);
    if (arguments.has("last-year")) {
        RollUpOrder before = wanted.order;
        before.year -= 1;
        before.form = context.forms.forYear(before.year);
        const RollUp then = reading.sum(inputFiles({arguments.value("last-year")}), before);
        const std::vector<RollUpRemark> carried = carryRemarks(sum, then);
        result.remarks.insert(result.remarks.end(), carried.begin(), carried.end());
    }
    if (arguments.has("adjust") && !adjust(sum, arguments.value("adjust"), context))
        return ExitCode::Unreadable;
    const ExitCode exit = exitOf(result);
    const QByteArray account = inFormat(arguments.value("format"), result);
    result.remarks.clear();
    // What explains a sum of a hundred thousand reports and the file that records it are not there at once.
    const Report report = rolledUpReport(std::exchange(sum, RollUp(wanted.order, {})));
    const ExitCode written =
        writeOutput(arguments.value("o"), writeNative(report, context.forms), arguments.has("force"), context);
    return written == ExitCode::Done ? worse(exit, context.console.writeData(account)) : written;
}

} // namespace

const char *RollUpCommand::synopsis() const
{
    return "PATH… --body NAME --year YYYY [--units LIST] [--last-year PATH] [--adjust FILE] [--alike] [--format "
           "text|json|csv] "
           "[--jobs N] [--office FILE] -o OUT [--force] | PATH… --prove FILE [--units LIST] [--jobs N]";
}

std::span<const OptionSpec> RollUpCommand::options() const
{
    return rollUpOptions;
}

ExitCode RollUpCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    if (const QString fault = faultOf(arguments); !fault.isEmpty())
        return refuse(fault, context);
    Wanted wanted;
    wanted.order.body = arguments.value("body").trimmed();
    wanted.order.year = arguments.value("year").toInt();
    wanted.order.form = context.forms.forYear(wanted.order.year);
    wanted.order.comparesTexts = arguments.has("alike");
    wanted.jobs = arguments.value("jobs", QString::number(QThread::idealThreadCount())).toInt();
    const auto run = arguments.has("prove") ? prove : rollUp;
    if (!wanted.order.form && !arguments.has("prove"))
        return refuse(QCoreApplication::translate("Cli", "--year takes a year of four digits."), context);
    if (!arguments.has("units"))
        return run(arguments, wanted, context);
    const QString list = arguments.value("units");
    const Result<QByteArray> bytes = readWholeFile(list, largestReportFile);
    Result<ImportedUnits> imported = bytes ? readUnits(*bytes) : Result<ImportedUnits>(bytes.error());
    if (!imported) {
        context.console.writeError(list, imported.error());
        return ExitCode::Unreadable;
    }
    const UnitList units(std::move(imported).value().units);
    for (const QString &fault : unitFaultTexts(units))
        context.console.writeMessage(QStringLiteral("%1: %2").arg(list, fault));
    const UnitIndex index(units);
    wanted.order.units = &index;
    return run(arguments, wanted, context);
}

} // namespace gouji
