// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newcommand.h"

#include "app/cli/output.h"
#include "model/checks/totals.h"
#include "model/formats/native/nativewriter.h"

#include <QCoreApplication>

namespace gouji {
namespace {

constexpr int firstYear = 2008; // the first edition of the 条例 came into force
constexpr int lastYear = 2999;

constexpr OptionSpec newOptions[] = {
    {"body", "NAME", QT_TRANSLATE_NOOP("Cli", "official name of the body")},
    {"year", "YYYY", QT_TRANSLATE_NOOP("Cli", "the year the report is about")},
    {"form", "ID", QT_TRANSLATE_NOOP("Cli", "the national form; default: the one in force for the year")},
    {"o", "OUT", QT_TRANSLATE_NOOP("Cli", "the file to write; - for standard output")},
    {"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace OUT where it exists")},
};

} // namespace

const char *NewCommand::synopsis() const
{
    return "--body NAME --year YYYY [--form ID] -o OUT [--force]";
}

std::span<const OptionSpec> NewCommand::options() const
{
    return newOptions;
}

ExitCode NewCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    bool isNumber = false;
    const int year = arguments.value("year").toInt(&isNumber);
    QString body = arguments.value("body");
    body.removeIf([](QChar c) { return c.isSpace(); });
    if (!arguments.operands().isEmpty() || body.isEmpty() || !arguments.has("o"))
        return refuse(QCoreApplication::translate("Cli", "--body, --year and -o are needed."), context);
    if (!isNumber || year < firstYear || year > lastYear)
        return refuse(QCoreApplication::translate("Cli", "--year takes a year of four digits."), context);
    const FormPtr form =
        arguments.has("form") ? context.forms.find(arguments.value("form")) : context.forms.forYear(year);
    if (!form)
        return refuse(QCoreApplication::translate("Cli", "There is no such form."), context);
    Report report = Report::forForm(form);
    report.facts.body = body;
    report.facts.year = year;
    markTotalsComputed(report);
    return writeOutput(arguments.value("o"), writeNative(report, context.forms), arguments.has("force"), context);
}

} // namespace gouji
