// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reportfolder.h"

#include "model/formats/reportwalk.h"

namespace gouji {
namespace {

QStringList patterns(const char *words)
{
    return QString::fromLatin1(words).split(u' ');
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
    ReportWalk walk(folder, reach);
    while (std::optional<QString> path = walk.next())
        files.append(*std::move(path));
    return files;
}

} // namespace gouji
