// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reportwalk.h"

#include <QDirIterator>

#include <algorithm>

namespace gouji {
namespace {

/// `~$report.docx` of Word and WPS, `.~lock.report.odt#` of LibreOffice.
bool isOfficeLock(QStringView fileName)
{
    return fileName.startsWith(u"~$") || fileName.startsWith(u".~");
}

} // namespace

ReportWalk::ReportWalk(const QString &folder, FolderReach reach) : m_patterns(reportFilePatterns(reach))
{
    enter(folder.endsWith(u'/') ? folder : folder + u'/');
}

std::optional<QString> ReportWalk::next()
{
    while (!m_folders.empty()) {
        Folder &folder = m_folders.back();
        if (folder.left.empty()) {
            m_folders.pop_back();
            continue;
        }
        QString path = folder.path;
        path += folder.view(folder.left.back());
        folder.left.pop_back();
        if (!path.endsWith(u'/'))
            return path;
        enter(path);
    }
    return std::nullopt;
}

void ReportWalk::enter(const QString &path)
{
    Folder folder{path, {}, {}};
    QDirIterator walk(path, m_patterns, QDir::Files | QDir::AllDirs | QDir::NoDotAndDotDot);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo info = walk.fileInfo();
        if (info.isDir() ? info.isSymLink() : isOfficeLock(walk.fileName()))
            continue;
        const QString name = info.isDir() ? walk.fileName() + u'/' : walk.fileName();
        folder.left.push_back({folder.names.size(), static_cast<quint16>(name.size())});
        folder.names += name;
    }
    std::ranges::sort(folder.left,
                      [&](const Folder::Name &a, const Folder::Name &b) { return folder.view(b) < folder.view(a); });
    m_folders.push_back(std::move(folder));
}

} // namespace gouji
