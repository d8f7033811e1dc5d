// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

namespace gouji {
namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, {QStringLiteral("*.gouji"), QStringLiteral("*.txt")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

} // namespace

QStringList inputFiles(const QStringList &operands)
{
    QStringList files;
    for (const QString &operand : operands) {
        if (operand != u"-" && QFileInfo(operand).isDir())
            files += filesBelow(operand);
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
