// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pathseenfrom.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {

QString pathSeenFrom(const QString &ownFile, const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    return ownFile.isEmpty() ? whole : QFileInfo(ownFile).absoluteDir().relativeFilePath(whole);
}

} // namespace gouji
