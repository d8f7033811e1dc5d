// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/filereference.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {

QString relocated(const QString &file, const QString &from, const QString &to)
{
    if (file.isEmpty() || from == to)
        return file;
    const bool isAbsolute = QFileInfo(file).isAbsolute();
    if (!isAbsolute && from.isEmpty())
        return file;
    const QString whole = isAbsolute ? file : QDir::cleanPath(QFileInfo(from).absoluteDir().filePath(file));
    return to.isEmpty() ? whole : QFileInfo(to).absoluteDir().relativeFilePath(whole);
}

} // namespace gouji
