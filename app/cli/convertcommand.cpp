// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/convertcommand.h"

#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "app/exporting/exporter.h"
#include "app/exporting/standinwords.h"

#include <QCoreApplication>

namespace gouji {
namespace {

constexpr OptionSpec convertOptions[] = {
    {"o", "OUT", QT_TRANSLATE_NOOP("Cli", "the file to write; - for standard output")},
    {"from", "FORMAT",
     QT_TRANSLATE_NOOP(
         "Cli",
         "read as this format (gouji, txt, docx, odt, html, mht, pdf, xlsx, ofd, rtf, doc); default: by content")},
    {"to", "FORMAT", QT_TRANSLATE_NOOP("Cli", "write this format; default: by the ending of OUT")},
    {"copy", "KIND",
     QT_TRANSLATE_NOOP("Cli", "the data it carries: public, working (all), archive (none); default: working for gouji, "
                              "else public")},
    takeOption,
    {"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace OUT where it exists")},
};

constexpr std::pair<QLatin1String, CopyKind> copyKinds[] = {{QLatin1String("public"), CopyKind::Public},
                                                            {QLatin1String("working"), CopyKind::Working},
                                                            {QLatin1String("archive"), CopyKind::Archive}};

std::optional<ExportFormat> formatOf(const Arguments &arguments)
{
    const QString out = arguments.value("o");
    const QString ending = out.contains(u'.') ? out.section(u'.', -1).toLower() : QString();
    return exportFormatFromName(arguments.value("to", ending));
}

/// What is asked for, else what is usual; none where the word is not known.
std::optional<CopyKind> copyOf(const Arguments &arguments, ExportFormat format)
{
    if (!arguments.has("copy"))
        return usualCopy(format);
    for (const auto &[name, kind] : copyKinds) {
        if (arguments.value("copy") == name)
            return kind;
    }
    return std::nullopt;
}

QString formatNames()
{
    QStringList names;
    for (const ExportFormatInfo &info : exportFormats())
        names.append(info.name);
    return names.join(QStringLiteral(", "));
}

QString faultOf(const Arguments &arguments)
{
    if (arguments.operands().size() != 1 || !arguments.has("o"))
        return QCoreApplication::translate("Cli", "One input and -o OUT are needed.");
    const std::optional<ExportFormat> format = formatOf(arguments);
    if (!format)
        return QCoreApplication::translate("Cli", "The format to write is not known; say --to and one of: %1.")
            .arg(formatNames());
    if (const QString fault = inputFault(arguments); !fault.isEmpty())
        return fault;
    const std::optional<CopyKind> copy = copyOf(arguments, *format);
    if (!copy)
        return QCoreApplication::translate("Cli", "--copy takes public, working or archive.");
    if (format == ExportFormat::Gouji && copy == CopyKind::Archive)
        return QCoreApplication::translate("Cli", "A Gouji report is its data; --copy archive is for other formats.");
    return {};
}

} // namespace

const char *ConvertCommand::synopsis() const
{
    return "IN -o OUT [--from FORMAT] [--to FORMAT] [--copy public|working|archive] "
           "[--take embedded|visible] [--force]";
}

std::span<const OptionSpec> ConvertCommand::options() const
{
    return convertOptions;
}

bool ConvertCommand::needsFonts(const Arguments &arguments) const
{
    const std::optional<ExportFormat> format = formatOf(arguments);
    return format && exportFormatInfo(*format).hasPages;
}

ExitCode ConvertCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    if (const QString fault = faultOf(arguments); !fault.isEmpty())
        return refuse(fault, context);
    const QString input = arguments.operands().constFirst();
    const Result<Report> report = openInput(input, context, inputOptions(arguments));
    if (!report) {
        context.console.writeError(input, report.error());
        return ExitCode::Unreadable;
    }
    ExportOptions options;
    options.format = *formatOf(arguments);
    options.copy = *copyOf(arguments, options.format);
    const FontSet fonts;
    if (exportFormatInfo(options.format).hasPages) {
        for (const QString &sentence : standInSentences(fonts.standIns(options.style)))
            context.console.writeMessage(sentence);
    }
    const Result<QByteArray> bytes = Exporter(context.forms, &fonts).exportReport(*report, options);
    if (bytes)
        return writeOutput(arguments.value("o"), *bytes, arguments.has("force"), context);
    context.console.writeError(input, bytes.error());
    return ExitCode::CannotWrite;
}

} // namespace gouji
