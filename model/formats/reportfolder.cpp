// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reportfolder.h"

#include <QDirIterator>

namespace gouji {
namespace {

QStringList patterns(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
}

/// `~$report.docx` of Word and WPS, `.~lock.report.odt#` of LibreOffice.
bool isOfficeLock(const QString &fileName)
{
    return fileName.startsWith(u"~$") || fileName.startsWith(u".~");
}

} // namespace

QStringList reportFilePatterns(FolderReach reach)
{
    QStringList names = patterns("*.gouji *.txt");
    if (reach == FolderReach::Everything)
        names += patterns("*.docx *.odt *.html *.htm *.mht *.mhtml *.pdf *.xlsx *.ofd *.doc *.wps *.xls *.et *.rtf");
    return names;
}

QStringList reportFilesBelow(const QString &folder, FolderReach reach)
{
    QStringList files;
    QDirIterator walk(folder, reportFilePatterns(reach), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (!isOfficeLock(walk.fileName()))
            files.append(path);
    }
    files.sort();
    return files;
}

} // namespace gouji
