// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "model/formats/reportfolder.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gouji {

QStringList inputFiles(const QStringList &operands)
{
    QStringList files;
    for (const QString &operand : operands) {
        if (operand != u"-" && QFileInfo(operand).isDir())
            files += reportFilesBelow(operand);
        else
            files.append(operand);
    }
    return files;
}

Result<Report> openInput(const QString &file, const CommandContext &context, std::optional<FileFormat> format)
{
    const bool isStandardInput = file == u"-";
    const Result<QByteArray> bytes =
        isStandardInput ? Console::readInput(largestReportFile) : readWholeFile(file, largestReportFile);
    if (!bytes)
        return bytes.error();
    const QString name = isStandardInput ? QString() : QFileInfo(file).fileName();
    return format ? readReportAs(*format, *bytes, name, context.forms) : readReport(*bytes, name, context.forms);
}

} // namespace gouji
