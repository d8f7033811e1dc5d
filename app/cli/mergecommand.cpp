// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mergecommand.h"

#include "app/cli/inputs.h"
#include "app/cli/output.h"
#include "app/exporting/exportformat.h"
#include "model/formats/native/nativewriter.h"
#include "model/review/commonbase.h"
#include "model/review/threewaymerge.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace gouji {
namespace {

constexpr OptionSpec mergeOptions[] = {
    {"o", "OUT", QT_TRANSLATE_NOOP("Cli", "the file to write; - for standard output")},
    {"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace OUT where it exists")},
    takeOption,
};

/// What is merged carries notes and questions, which only the native file holds.
bool isOtherFormat(const QString &out)
{
    const std::optional<ExportFormat> format = exportFormatFromName(QFileInfo(out).suffix().toLower());
    return format && format != ExportFormat::Gouji;
}

QString faultOf(const Arguments &arguments)
{
    if (arguments.operands().size() != 3 || !arguments.has("o"))
        return QCoreApplication::translate("Cli", "Three reports and -o OUT are needed: BASE, OURS and THEIRS.");
    if (isOtherFormat(arguments.value("o")))
        return QCoreApplication::translate("Cli", "A merge writes a Gouji report; name OUT *.gouji and convert it.");
    return inputFault(arguments);
}

/// A version store hands over an empty file where two versions have no common base.
bool isEmptyFile(const QString &file)
{
    const QFileInfo info(file);
    return info.isFile() && info.size() == 0;
}

/// BASE, OURS and THEIRS; only the base may be missing.
using Versions = std::array<std::optional<Report>, 3>;

bool readVersions(const Arguments &arguments, const CommandContext &context, Versions &versions)
{
    bool areRead = true;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const QString &file = arguments.operands()[static_cast<qsizetype>(i)];
        if (i == 0 && isEmptyFile(file))
            continue;
        Result<Report> report = openInput(file, context, inputOptions(arguments));
        if (report)
            versions[i] = std::move(report).value();
        else
            context.console.writeError(file, report.error());
        areRead = areRead && versions[i];
    }
    return areRead;
}

/// One of three readings, its further lines under the first.
QString reading(const char *whose, const QString &text)
{
    const QString shown = text.isEmpty() ? QCoreApplication::translate("Cli", "(nothing)") : text;
    return QStringLiteral("  %1 %2")
        .arg(QLatin1String(whose), -7)
        .arg(shown)
        .replace(u'\n', QStringLiteral("\n          "));
}

void tell(const std::vector<MergeConflict> &conflicts, const CommandContext &context)
{
    for (const MergeConflict &conflict : conflicts) {
        const QStringList lines{conflict.place, reading("BASE", conflict.base), reading("OURS", conflict.ours),
                                reading("THEIRS", conflict.theirs)};
        context.console.writeMessage(lines.join(u'\n'));
    }
    if (!conflicts.empty())
        context.console.writeMessage(
            QCoreApplication::translate("Cli", "Places that both changed differently: %1. The output holds OURS there.")
                .arg(conflicts.size()));
}

} // namespace

const char *MergeCommand::synopsis() const
{
    return "BASE OURS THEIRS -o OUT [--force] [--take embedded|visible]";
}

std::span<const OptionSpec> MergeCommand::options() const
{
    return mergeOptions;
}

ExitCode MergeCommand::run(const Arguments &arguments, const CommandContext &context) const
{
    if (const QString fault = faultOf(arguments); !fault.isEmpty())
        return refuse(fault, context);
    Versions versions;
    if (!readVersions(arguments, context, versions))
        return ExitCode::Unreadable;
    const auto &[given, ours, theirs] = versions;
    const CommonBase base = commonBase(given ? &*given : nullptr, *ours, *theirs);
    if (!base.remark.isEmpty())
        context.console.writeMessage(base.remark);
    const bool areStrangers = base.kind == CommonBase::Kind::Strangers;
    const MergedReport merged = areStrangers ? MergedReport{*ours, {}} : mergeThreeWays({base.report, *ours, *theirs});
    tell(merged.conflicts, context);
    const ExitCode exit = areStrangers || !merged.conflicts.empty() ? ExitCode::Objection : ExitCode::Done;
    return worse(exit, writeOutput(arguments.value("o"), writeNative(merged.report, context.forms),
                                   arguments.has("force"), context));
}

} // namespace gouji
