// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include "model/formats/reportfile.h"

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

Result<Report> openInput(const QString &file, const CommandContext &context)
{
    if (file != u"-")
        return openReport(file, context.forms);
    return readReport(Console::readInput(largestReportFile), QString(), context.forms);
}

} // namespace gouji
