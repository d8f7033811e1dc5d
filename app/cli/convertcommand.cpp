// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/convertcommand.h"

#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/native/nativewriter.h"
#include "model/report/publiccopy.h"

#include <QCoreApplication>

namespace gouji {
namespace {

constexpr OptionSpec convertOptions[] = {
    {"o", "OUT", QT_TRANSLATE_NOOP("Cli", "the file to write; - for standard output")},
    {"from", "FORMAT", QT_TRANSLATE_NOOP("Cli", "read as this format (gouji, txt); default: by content")},
    {"to", "FORMAT", QT_TRANSLATE_NOOP("Cli", "write this format (gouji, txt); default: by the ending of OUT")},
    {"copy", "KIND", QT_TRANSLATE_NOOP("Cli", "public or working: what a native file carries; default: working")},
    {"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace OUT where it exists")},
};

QString formatOf(const Arguments &arguments)
{
    const QString ending = arguments.value("o").section(u'.', -1).toLower();
    return arguments.value("to", arguments.value("o").contains(u'.') ? ending : QString());
}

bool isFormat(const QString &format)
{
    return format == u"gouji" || format == u"txt";
}

QString faultOf(const Arguments &arguments)
{
    const QString copy = arguments.value("copy", QStringLiteral("working"));
    if (arguments.operands().size() != 1 || !arguments.has("o"))
        return QCoreApplication::translate("Cli", "One input and -o OUT are needed.");
    if (!isFormat(formatOf(arguments)))
        return QCoreApplication::translate("Cli", "The format to write is not known; say --to gouji or --to txt.");
    if (arguments.has("from") && !isFormat(arguments.value("from")))
        return QCoreApplication::translate("Cli", "There is no reader for %1.").arg(arguments.value("from"));
    if (copy != u"public" && copy != u"working")
        return QCoreApplication::translate("Cli", "--copy takes public or working.");
    return {};
}

} // namespace

const char *ConvertCommand::synopsis() const
{
    return "IN -o OUT [--from FORMAT] [--to FORMAT] [--copy public|working] [--force]";
}

std::span<const OptionSpec> ConvertCommand::options() const
{
    return convertOptions;
}

ExitCode ConvertCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    if (const QString fault = faultOf(arguments); !fault.isEmpty())
        return refuse(fault, context);
    const QString input = arguments.operands().constFirst();
    const Result<Report> report = openInput(input, context, formatFromName(arguments.value("from")));
    if (!report) {
        context.console.writeError(input, report.error());
        return ExitCode::Unreadable;
    }
    const Report copy = arguments.value("copy") == u"public" ? publicCopy(*report) : *report;
    const QByteArray bytes =
        formatOf(arguments) == u"txt" ? writeCanonicalText(copy) : writeNative(copy, context.forms);
    return writeOutput(arguments.value("o"), bytes, arguments.has("force"), context);
}

} // namespace gouji
