// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/newfolder.h"

#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace gouji {
namespace {

Error exists(const QString &path)
{
    return {ErrorCode::TargetExists,
            QCoreApplication::translate("Errors", "“%1” is there already. Choose another name.").arg(path)};
}

Error cannotMake(const QString &path, const QString &detail)
{
    return {ErrorCode::CannotWrite,
            QCoreApplication::translate("Errors", "The folder “%1” cannot be made. Choose another place.").arg(path),
            detail};
}

} // namespace

// Hidden while it is not finished.
NewFolder::NewFolder(QString path)
    : m_path(std::move(path))
    , m_draft(std::make_shared<QTemporaryDir>(QFileInfo(m_path).absolutePath() + QStringLiteral("/.gouji-XXXXXX")))
{}

Result<NewFolder> NewFolder::make(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (QFileInfo::exists(clean) || QFileInfo(clean).isSymLink())
        return exists(clean);
    NewFolder folder(clean);
    if (!folder.m_draft->isValid())
        return cannotMake(clean, folder.m_draft->errorString());
    return folder;
}

Result<Done> NewFolder::add(const QString &name, QByteArrayView bytes)
{
    return writeWholeFile(m_draft->filePath(name), bytes);
}

Result<Done> NewFolder::finish()
{
    if (QFileInfo::exists(m_path) || QFileInfo(m_path).isSymLink())
        return exists(m_path);
    // QTemporaryDir makes it for its owner alone; files of a folder are as open as those beside it.
    QFile::setPermissions(m_draft->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                                               QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    if (std::rename(QFile::encodeName(m_draft->path()).constData(), QFile::encodeName(m_path).constData()) != 0)
        return cannotMake(m_path, qt_error_string(errno));
    m_draft->setAutoRemove(false);
    return Done();
}

} // namespace gouji
