// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "model/desk/deskfile.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace gouji {
namespace {

/// None where it cannot be read: opening it as a report says why.
QStringList filesOfDesk(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestDeskFile);
    const Result<Desk> desk = bytes ? readDesk(*bytes) : bytes.error();
    if (!desk)
        return {path};
    QStringList files;
    for (const Unit &unit : desk->units) {
        const UnitYear *year = desk->find(unit.name);
        if (const Delivery *delivery = year ? year->current() : nullptr)
            files.append(QFileInfo(path).dir().filePath(delivery->file));
    }
    return files;
}

} // namespace

std::optional<QString> InputFiles::next()
{
    while (true) {
        if (!m_files.isEmpty())
            return m_files.takeFirst();
        if (std::optional<QString> path = m_walk ? m_walk->next() : std::nullopt)
            return path;
        m_walk.reset();
        if (m_operands.isEmpty())
            return std::nullopt;
        const QString operand = m_operands.takeFirst();
        if (operand != u"-" && QFileInfo(operand).isDir())
            m_walk.emplace(operand, FolderReach::Everything);
        else if (operand.endsWith(u".goujidesk", Qt::CaseInsensitive))
            m_files = filesOfDesk(operand);
        else
            m_files.append(operand);
    }
}

QStringList inputFiles(const QStringList &operands)
{
    QStringList files;
    InputFiles left(operands);
    while (std::optional<QString> file = left.next())
        files.append(*std::move(file));
    return files;
}

namespace {

/// The report that counts of what was read.
Result<Report> taken(ReportReading reading, std::optional<TakenReading> take)
{
    if (!reading.visible)
        return std::move(reading.report);
    if (!take)
        return Error(ErrorCode::SaysTwoThings,
                     QCoreApplication::translate("Cli",
                                                 "The text of the file was changed after its data was put in. Say "
                                                 "which counts: --take embedded or --take visible."));
    if (*take == TakenReading::Visible)
        return *std::move(reading.visible);
    std::erase_if(reading.report.origin.findings,
                  [](const Finding &finding) { return finding.wording == u"IM-13"; }); // the words said which counts
    return std::move(reading.report);
}

} // namespace

InputOptions inputOptions(const Arguments &arguments)
{
    InputOptions options;
    options.format = formatFromName(arguments.value("from"));
    if (arguments.has("take"))
        options.take = arguments.value("take") == u"visible" ? TakenReading::Visible : TakenReading::Embedded;
    return options;
}

QString inputFault(const Arguments &arguments)
{
    if (arguments.has("from") && !formatFromName(arguments.value("from")))
        return QCoreApplication::translate("Cli", "There is no reader for %1.").arg(arguments.value("from"));
    const QString take = arguments.value("take", QStringLiteral("embedded"));
    if (take != u"embedded" && take != u"visible")
        return QCoreApplication::translate("Cli", "--take takes embedded or visible.");
    return {};
}

Result<Report> openInput(const QString &file, const CommandContext &context, const InputOptions &options)
{
    const bool isStandardInput = file == u"-";
    const Result<QByteArray> bytes =
        isStandardInput ? Console::readInput(largestReportFile) : readWholeFile(file, largestReportFile);
    if (!bytes)
        return bytes.error();
    const QString name = isStandardInput ? QString() : QFileInfo(file).fileName();
    Result<ReportReading> reading = options.format ? readReportFileAs(*options.format, *bytes, name, context.forms)
                                                   : readReportFile(*bytes, name, context.forms);
    if (!reading)
        return reading.error();
    return taken(std::move(reading).value(), options.take);
}

} // namespace gouji
