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
#include "model/desk/unitlist.h"
#include "model/desk/unitroll.h"
#include "model/formats/csv/separatedtext.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

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

/// Bytes of what units are called that stay in memory.
constexpr qint64 keptOfUnits = 262'144;

/// The words of the command, understood.
struct Wanted
{
    RollUpOrder order;
    int jobs = 1;
};

Result<ImportedUnits> addUnits(const QString &list, UnitRoll &units)
{
    const Result<QByteArray> bytes = readWholeFile(list, largestReportFile);
    return bytes ? readUnits(*bytes, [&](const Unit &unit) { units.add(unit); }) : bytes.error();
}

std::optional<Error> read(const QString &list, UnitRoll &units)
{
    if (const Result<ImportedUnits> imported = addUnits(list, units); !imported)
        return imported.error();
    units.finish();
    return units.fault();
}

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

/// What was read and does not count, where nobody meant it so.
ExitCode exitOf(const RollUp &sum)
{
    ExitCode exit = ExitCode::Done;
    for (std::size_t i = 0; i < sum.inputs().size(); ++i) {
        const InputUse use = sum.inputs().line(i).use;
        const bool isMeant = use == InputUse::LeftOut || use == InputUse::RollUpBelow;
        if (use != InputUse::Counted && !isMeant)
            exit = worse(exit, use == InputUse::Unreadable ? ExitCode::Unreadable : ExitCode::Objection);
    }
    return exit;
}

void tellUnreadable(const RollUp &sum, const CommandContext &context)
{
    for (std::size_t i = 0; i < sum.inputs().size(); ++i) {
        if (sum.inputs().line(i).use != InputUse::Unreadable)
            continue;
        const RollUpInput input = sum.inputs()[i];
        context.console.writeMessage(QStringLiteral("%1: %2").arg(input.file, input.why));
    }
}

/// To standard output, and what follows from the remarks.
ExitCode tell(const RollUp &sum, const std::vector<RollUpRemark> &carried, const QString &format,
              const CommandContext &context)
{
    ExitCode exit = ExitCode::Done;
    const auto look = [&](const RollUpRemark &remark) {
        if (remark.severity == Severity::Error)
            exit = worse(exit, ExitCode::Objection);
    };
    const RollUpResult result{sum, [&](const TakeRemark &take) {
                                  eachRollUpRemark(sum, [&](const RollUpRemark &remark) {
                                      look(remark);
                                      take(remark);
                                  });
                                  std::ranges::for_each(carried, take);
                              }};
    ExitCode written = ExitCode::Done;
    const ByteTaker take = [&](QByteArrayView piece) {
        if (written == ExitCode::Done)
            written = context.console.writeData(piece.toByteArray());
    };
    if (format == u"json") {
        writeRollUpJson(result, take);
    } else if (format == u"csv") {
        take(rollUpAsCsv(sum));
        result.giveRemarks([](const RollUpRemark &) {});
    } else {
        writeRollUpText(result, take);
    }
    if (const std::optional<Error> fault = sum.fault()) {
        context.console.writeError(sum.order().body, *fault);
        return ExitCode::CannotWrite;
    }
    return worse(exit, written);
}

ExitCode prove(const Arguments &arguments, const Wanted &wanted, const CommandContext &context)
{
    return proveRollUp({arguments.value("prove"), arguments.operands(), wanted.order.units, wanted.jobs}, context);
}

/// Requests carried over from last year's reports; nothing where they cannot be summed, which is said.
std::optional<std::vector<RollUpRemark>> carriedOver(const Arguments &arguments, const RollUp &sum,
                                                     const RollUpReading &reading, const CommandContext &context)
{
    if (!arguments.has("last-year"))
        return std::vector<RollUpRemark>();
    const QString path = arguments.value("last-year");
    RollUpOrder before = sum.order();
    before.year -= 1;
    before.form = context.forms.forYear(before.year);
    const Result<RollUp> then = reading.sum(InputFiles({path}), before);
    if (then)
        return carryRemarks(sum, *then);
    context.console.writeError(path, then.error());
    return std::nullopt;
}

/// The sum as a file and everything that is said of it.
ExitCode rollUp(const Arguments &arguments, const Wanted &wanted, const CommandContext &context)
{
    const CheckOptions options = context.office ? withOffice({}, *context.office) : CheckOptions();
    const RollUpReading reading(context.forms, wanted.jobs, options.words->phrases);
    Result<RollUp> made = reading.sum(InputFiles(arguments.operands()), wanted.order);
    if (!made) {
        context.console.writeError(wanted.order.body, made.error());
        return ExitCode::CannotWrite;
    }
    RollUp sum = std::move(made).value();
    tellUnreadable(sum, context);
    const auto carried = carriedOver(arguments, sum, reading, context);
    if (!carried)
        return ExitCode::CannotWrite;
    if (arguments.has("adjust") && !adjust(sum, arguments.value("adjust"), context))
        return ExitCode::Unreadable;
    const auto give = [&](const ByteTaker &take) -> Result<Done> {
        writeRolledUpReport(sum, context.forms, take);
        const std::optional<Error> fault = sum.fault();
        return fault ? Result<Done>(*fault) : Done();
    };
    const ExitCode written = writeOutputFile(arguments.value("o"), give, arguments.has("force"), context);
    return written == ExitCode::Done ? worse(exitOf(sum), tell(sum, *carried, arguments.value("format"), context))
                                     : written;
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
    UnitRoll units(keptOfUnits);
    if (const std::optional<Error> fault = read(list, units)) {
        context.console.writeError(list, *fault);
        return fault->code() == ErrorCode::CannotWrite ? ExitCode::CannotWrite : ExitCode::Unreadable;
    }
    for (const QString &fault : unitFaultTexts(units.ties().faults(), [&](int unit) { return units.unit(unit); }))
        context.console.writeMessage(QStringLiteral("%1: %2").arg(list, fault));
    wanted.order.units = &units;
    return run(arguments, wanted, context);
}

} // namespace gouji
