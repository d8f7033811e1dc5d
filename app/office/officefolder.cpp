// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace gouji {

QString officeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

Result<Done> removeOfficeFile(const QString &path)
{
    if (!QFileInfo::exists(path) || QFile::remove(path))
        return Done();
    return Error(ErrorCode::CannotWrite,
                 QCoreApplication::translate("OfficePack",
                                             "“%1” could not be removed; look whether you may write in its folder.")
                     .arg(QDir::toNativeSeparators(path)));
}

} // namespace gouji
