// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskstore.h"

#include "model/desk/deskfile.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gouji {

DeskStore::DeskStore(QString path, Desk desk, QByteArray digest)
    : m_path(std::move(path))
    , m_desk(std::move(desk))
    , m_digest(std::move(digest))
    , m_holder(FileLock::holder(m_path))
    , m_lock(std::make_unique<FileLock>())
{
    if (!m_holder)
        m_lock->take(m_path);
}

Result<DeskStore> DeskStore::create(const QString &path, const Desk &desk)
{
    if (QFileInfo::exists(path))
        return Error(ErrorCode::TargetExists,
                     QCoreApplication::translate("Desk",
                                                 "There is a file of this name already. Open that desk, or give "
                                                 "the new one another name."),
                     path);
    const QByteArray bytes = writeDesk(desk);
    const Result<Done> written = writeWholeFile(path, bytes);
    if (!written)
        return written.error();
    return DeskStore(path, desk, contentDigest(bytes));
}

Result<DeskStore> DeskStore::open(const QString &path)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestDeskFile);
    if (!bytes)
        return bytes.error();
    Result<Desk> desk = readDesk(*bytes);
    if (!desk)
        return desk.error();
    return DeskStore(path, std::move(desk).value(), contentDigest(*bytes));
}

QString DeskStore::folder() const
{
    return QFileInfo(m_path).absolutePath();
}

Result<Done> DeskStore::save(Desk desk)
{
    if (desk == m_desk && m_isSaved)
        return Done();
    m_desk = std::move(desk);
    m_isSaved = false;
    if (m_holder)
        return Error(ErrorCode::OpenElsewhere,
                     QCoreApplication::translate("Desk",
                                                 "This desk is open elsewhere (%1); what is changed here is not "
                                                 "saved. Close it there first.")
                         .arg(m_holder->text()));
    const QByteArray bytes = writeDesk(m_desk);
    const Result<Done> written = writeWholeFileIfUnchanged(m_path, bytes, m_digest);
    m_isSaved = written.isOk();
    if (m_isSaved)
        m_digest = contentDigest(bytes);
    return written;
}

} // namespace gouji
