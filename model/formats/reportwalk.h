// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/reportfolder.h"

#include <optional>
#include <vector>

namespace gouji {

/// Goes through the files below a folder that reportFilesBelow() finds, one after the other in the same order, and holds the
/// names of one folder of each depth and no more. A folder that is not there has none.
class ReportWalk
{
public:
    ReportWalk(const QString &folder, FolderReach reach);

    /// The next path; nothing where there is none left.
    std::optional<QString> next();

private:
    /// What is left of a folder: its names, one behind the other.
    struct Folder
    {
        struct Name
        {
            qsizetype start = 0;
            quint16 size = 0;
        };

        QStringView view(const Name &name) const { return QStringView(names).sliced(name.start, name.size); }

        QString path;           ///< with the slash
        QString names;          ///< those of folders with a slash, by which they stand where their files do
        std::vector<Name> left; ///< the next one last
    };

    void enter(const QString &path);

    QStringList m_patterns;
    std::vector<Folder> m_folders; ///< the deepest last
};

} // namespace gouji
