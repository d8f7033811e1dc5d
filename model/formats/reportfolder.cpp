// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reportfolder.h"

#include <QDirIterator>

namespace gouji {

QStringList reportFilesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, {QStringLiteral("*.gouji"), QStringLiteral("*.txt")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

} // namespace gouji
