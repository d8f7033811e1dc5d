// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officeguidance.h"

#include "model/support/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace gouji {
namespace {

constexpr qint64 largestGuidance = 1024 * 1024;

} // namespace

QString officeGuidancePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return QDir(folder).filePath(QStringLiteral("guidance.json"));
}

Result<GuidanceNotes> readOfficeGuidance()
{
    const QString path = officeGuidancePath();
    if (!QFileInfo::exists(path))
        return GuidanceNotes();
    const Result<QByteArray> bytes = readWholeFile(path, largestGuidance);
    return bytes ? GuidanceNotes::read(*bytes) : Result<GuidanceNotes>(bytes.error());
}

} // namespace gouji
