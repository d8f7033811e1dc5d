// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newcommand.h"

#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "app/office/formstore.h"
#include "model/carryover/carryover.h"
#include "model/checks/totals.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gouji {
namespace {

constexpr int firstYear = 2008; // the first edition of the 条例 came into force
constexpr int lastYearKnown = 2999;

constexpr OptionSpec newOptions[] = {
    {"body", "NAME", QT_TRANSLATE_NOOP("Cli", "official name of the body")},
    {"year", "YYYY", QT_TRANSLATE_NOOP("Cli", "the year the report is about")},
    {"form", "ID", QT_TRANSLATE_NOOP("Cli", "the form, by its id or its file; default: the one in force for the year")},
    {"last-year", "FILE",
     QT_TRANSLATE_NOOP("Cli",
                       "last year's report: body, outline and open requests are taken over; body and year follow "
                       "from it where they are not given")},
    {"o", "OUT", QT_TRANSLATE_NOOP("Cli", "the file to write; - for standard output")},
    {"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace OUT where it exists")},
};

QString withoutSpaces(QString name)
{
    return name.removeIf([](QChar c) { return c.isSpace(); });
}

/// Where last year's file is, seen from the new one, and what stood in it.
LastYearReference referenceTo(const QString &file, const QByteArray &bytes, const QString &out)
{
    const QString whole = QFileInfo(file).absoluteFilePath();
    const QString seen = out == u"-" ? whole : QFileInfo(out).absoluteDir().relativeFilePath(whole);
    return {seen, contentDigestText(bytes), {}};
}

/// What the words of the command ask for. `lastYear` is null where the report begins from nothing.
struct Wanted
{
    QString body;
    int year = 0;
    FormPtr form;
    const Report *lastYear = nullptr;
    LastYearReference source{};
};

Report emptyReport(const Wanted &wanted)
{
    Report report = Report::forForm(wanted.form);
    report.facts.body = wanted.body;
    report.facts.year = wanted.year;
    markTotalsComputed(report);
    return report;
}

/// A body that has another name now keeps the old one as an alias.
Report fromLastYear(const Wanted &wanted)
{
    Report report = carryOver(*wanted.lastYear, wanted.form, {wanted.year, true, wanted.source});
    if (report.facts.body != wanted.body) {
        if (!report.facts.body.isEmpty())
            report.facts.aliases.append(report.facts.body);
        report.facts.aliases.removeAll(wanted.body);
        report.facts.body = wanted.body;
    }
    return report;
}

/// The form that is named by its id or its file, else the one in force for the year.
Result<FormPtr> formFor(const Arguments &arguments, int year, const FormLibrary &forms)
{
    const QString name = arguments.value("form");
    const FormPtr form = arguments.has("form") ? forms.find(name) : forms.forYear(year);
    if (form)
        return form;
    if (arguments.has("form") && QFileInfo::exists(name))
        return readFormFile(name);
    return Error(ErrorCode::UnknownForm, QCoreApplication::translate("Cli", "There is no such form."));
}

void tellSuggestions(const Wanted &wanted, const CommandContext &context)
{
    for (const CellSuggestion &suggestion : suggestedStocks(*wanted.lastYear, *wanted.form))
        context.console.writeMessage(
            QCoreApplication::translate("Cli",
                                        "%1 was %2 in last year's report; not filled in, since what was made and "
                                        "repealed since is not known.")
                .arg(suggestion.row, suggestion.value.toString()));
}

} // namespace

const char *NewCommand::synopsis() const
{
    return "--body NAME --year YYYY [--form ID] [--last-year FILE] -o OUT [--force]";
}

std::span<const OptionSpec> NewCommand::options() const
{
    return newOptions;
}

ExitCode NewCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    if (!arguments.has("last-year"))
        return make(arguments, nullptr, {}, context);
    const QString file = arguments.value("last-year");
    const Result<QByteArray> bytes = readWholeFile(file, largestReportFile);
    const Result<Report> lastYear =
        bytes ? readReport(*bytes, QFileInfo(file).fileName(), context.forms) : Result<Report>(bytes.error());
    if (!lastYear) {
        context.console.writeError(file, lastYear.error());
        return ExitCode::Unreadable;
    }
    return make(arguments, &*lastYear, referenceTo(file, *bytes, arguments.value("o")), context);
}

ExitCode NewCommand::make(const Arguments &arguments, const Report *lastYear, const LastYearReference &source,
                          const CommandContext &context) const
{
    Wanted wanted;
    wanted.lastYear = lastYear;
    wanted.source = source;
    wanted.body = withoutSpaces(arguments.value("body", lastYear ? lastYear->facts.body : QString()));
    const bool followsYear = lastYear && lastYear->facts.year > 0;
    bool isNumber = false;
    wanted.year =
        arguments.value("year", followsYear ? QString::number(lastYear->facts.year + 1) : QString()).toInt(&isNumber);
    if (!arguments.operands().isEmpty() || wanted.body.isEmpty() || !arguments.has("o"))
        return refuse(QCoreApplication::translate("Cli", "--body, --year and -o are needed."), context);
    if (!isNumber || wanted.year < firstYear || wanted.year > lastYearKnown)
        return refuse(QCoreApplication::translate("Cli", "--year takes a year of four digits."), context);
    const Result<FormPtr> form = formFor(arguments, wanted.year, context.forms);
    if (!form)
        return refuse(form.error().text(), context);
    wanted.form = *form;
    const Report report = lastYear ? fromLastYear(wanted) : emptyReport(wanted);
    const ExitCode exit =
        writeOutput(arguments.value("o"), writeNative(report, context.forms), arguments.has("force"), context);
    if (lastYear && exit == ExitCode::Done)
        tellSuggestions(wanted, context);
    return exit;
}

} // namespace gouji
