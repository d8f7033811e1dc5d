// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/checkingrun.h"
#include "app/cli/severityname.h"
#include "app/office/officechecks.h"
#include "model/checks/checkcatalogue.h"
#include "model/checks/officewords.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <set>

namespace gouji {
namespace {

constexpr int mostJobs = 256;

constexpr OptionSpec checkOptions[] = {
    {"last-year", "PATH",
     QT_TRANSLATE_NOOP("Cli", "last year's report, or a folder of them; each unit is compared with its own")},
    {"format", "FORMAT",
     QT_TRANSLATE_NOOP(
         "Cli",
         "text, json, jsonl (a report a line), csv (with a byte-order mark, for people) or sarif; default: text")},
    {"least", "SEVERITY",
     QT_TRANSLATE_NOOP("Cli", "show only error, warning or hint and what is heavier; the exit code is the same")},
    {"today", "YYYY-MM-DD", QT_TRANSLATE_NOOP("Cli", "the day to judge dates by")},
    {"jobs", "N", QT_TRANSLATE_NOOP("Cli", "how many files are checked at the same time; default: one a processor")},
    {"words", "FILE", QT_TRANSLATE_NOOP("Cli", "the office's own words, beside the program's")},
    {"also", "ID[,ID…]", QT_TRANSLATE_NOOP("Cli", "checks that are off by default")},
    officeOption,
    takeOption,
};

bool isCount(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= mostJobs;
}

QStringList idsIn(const QString &list)
{
    return list.split(u',', Qt::SkipEmptyParts);
}

/// A check that does not exist, or an empty text.
QString unknownCheck(const QString &list)
{
    const QStringList ids = idsIn(list);
    const auto unknown = std::ranges::find_if(ids, [](const QString &id) { return !checkInfo(CheckId(id)); });
    return unknown == ids.end() ? QString() : *unknown;
}

QString choiceFault(const Arguments &arguments)
{
    const QString format = arguments.value("format", QStringLiteral("text"));
    const QString least = arguments.value("least", QStringLiteral("hint"));
    if (!CheckFormat::named(format, Severity::Hint))
        return QCoreApplication::translate("Cli", "--format takes text, json, jsonl, csv or sarif.");
    if (least != u"error" && least != u"warning" && least != u"hint")
        return QCoreApplication::translate("Cli", "--least takes error, warning or hint.");
    if (const QString id = unknownCheck(arguments.value("also")); !id.isEmpty())
        return QCoreApplication::translate("Cli", "There is no check %1: gouji-cli checks lists them.").arg(id);
    return {};
}

QString faultOf(const Arguments &arguments)
{
    if (arguments.operands().isEmpty())
        return QCoreApplication::translate("Cli", "At least one PATH is needed.");
    if (const QString fault = choiceFault(arguments); !fault.isEmpty())
        return fault;
    if (arguments.has("today") && !QDate::fromString(arguments.value("today"), Qt::ISODate).isValid())
        return QCoreApplication::translate("Cli", "--today takes a date as YYYY-MM-DD.");
    if (arguments.has("jobs") && !isCount(arguments.value("jobs")))
        return QCoreApplication::translate("Cli", "--jobs takes a number from 1 to %1.").arg(mostJobs);
    return inputFault(arguments);
}

// error* blocks like an error, so it is shown wherever errors are.
Severity leastShown(const Arguments &arguments)
{
    const Severity least = severityFromName(arguments.value("least", QStringLiteral("hint"))).value_or(Severity::Hint);
    return least == Severity::Error ? Severity::NeedsExplanation : least;
}

/// Each file once: a folder and a file in it, or a name typed twice, are said and left out.
QStringList distinct(const QStringList &files, Console &console)
{
    std::set<QString> seen;
    QStringList kept;
    for (const QString &file : files) {
        const QString path = file == u"-" ? file : QFileInfo(file).canonicalFilePath();
        if (path.isEmpty() || seen.insert(path).second)
            kept.append(file);
        else
            console.writeMessage(
                QCoreApplication::translate("Cli", "%1: named more than once; checked once.").arg(file));
    }
    return kept;
}

/// What is said on the command line goes before what the office's pack says.
Result<CheckOptions> optionsOf(const Arguments &arguments, const OfficePack *office)
{
    CheckOptions options = office ? withOffice({}, *office) : CheckOptions();
    options.today = QDate::fromString(arguments.value("today"), Qt::ISODate);
    for (const QString &id : idsIn(arguments.value("also"))) {
        options.switchedOn.insert(CheckId(id));
        options.switchedOff.erase(CheckId(id));
    }
    if (!arguments.has("words"))
        return options;
    Result<WordLists> words = readOfficeWords(arguments.value("words"));
    if (!words)
        return words.error();
    options.words = std::make_shared<const WordLists>(std::move(words).value());
    return options;
}

/// Files that could not be read as last year's reports, in front of those to be checked.
std::vector<CheckedFile> asFiles(const std::vector<UnreadableFile> &unreadable)
{
    std::vector<CheckedFile> files;
    files.reserve(unreadable.size());
    for (const UnreadableFile &file : unreadable)
        files.push_back({file.file, {}, file.reason, {}, ExitCode::Unreadable});
    return files;
}

} // namespace

const char *CheckCommand::synopsis() const
{
    return "PATH… [--last-year PATH] [--format text|json|jsonl|csv|sarif] [--least error|warning|hint] [--today "
           "YYYY-MM-DD] "
           "[--jobs N] [--words FILE] [--also ID,…] [--office FILE] [--take embedded|visible]";
}

std::span<const OptionSpec> CheckCommand::options() const
{
    return checkOptions;
}

ExitCode CheckCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    if (const QString fault = faultOf(arguments); !fault.isEmpty())
        return refuse(fault, context);
    const Result<CheckOptions> options = optionsOf(arguments, context.office);
    if (!options)
        return refuse(options.error().sentence(), context);
    const auto format = CheckFormat::named(arguments.value("format", QStringLiteral("text")), leastShown(arguments));
    const InputOptions input = inputOptions(arguments);
    const bool compares = arguments.has("last-year");
    const int jobs = arguments.value("jobs", QString::number(QThread::idealThreadCount())).toInt();
    const LastYears lastYears = compares ? LastYears(arguments.value("last-year"), context, jobs) : LastYears();
    const CheckingTools tools{context, *format, *options, input, compares ? &lastYears : nullptr};
    const QStringList files = distinct(inputFiles(arguments.operands()), context.console);
    std::vector<CheckedFile> results = asFiles(lastYears.unreadable());
    std::ranges::move(checkFiles(files, tools, jobs), std::back_inserter(results));
    ExitCode exit = ExitCode::Done;
    for (const CheckedFile &result : results)
        exit = worse(exit, result.exit);
    return worse(exit, context.console.writeData(format->written(std::move(results))));
}

} // namespace gouji
