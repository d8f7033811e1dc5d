// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/backup.h"

#include "model/support/safefile.h"

namespace gouji {

QString backupOf(const QString &path)
{
    return path + QStringLiteral(".bak");
}

Result<Done> keepBackup(const QString &path, const QByteArray &previous)
{
    return writeWholeFile(backupOf(path), previous);
}

} // namespace gouji
