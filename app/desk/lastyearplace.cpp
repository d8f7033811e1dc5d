// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/lastyearplace.h"

#include <QDir>

namespace gouji {

QString lastYearName(const QString &chosen, const QString &deskFolder)
{
    const QDir own(deskFolder);
    if (QDir(chosen).canonicalPath() == own.canonicalPath())
        return {};
    const QStringList desks = QDir(chosen).entryList({QStringLiteral("*.goujidesk")}, QDir::Files);
    return own.relativeFilePath(desks.size() == 1 ? QDir(chosen).filePath(desks.front()) : chosen);
}

QString lastYearPath(const QString &name, const QString &deskFolder)
{
    return name.isEmpty() ? QString() : QDir::cleanPath(QDir(deskFolder).filePath(name));
}

} // namespace gouji
