// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/filelock.h"
#include "model/desk/desk.h"
#include "model/support/result.h"

#include <memory>

namespace gouji {

/// A desk file that is open: read, locked against a second desk on the same share, and written only over what was read.
/// Where somebody else has it open it may be looked at and is not saved.
class DeskStore
{
public:
    /// Makes a new desk file. ErrorCode::TargetExists, CannotWrite.
    static Result<DeskStore> create(const QString &path, const Desk &desk);
    /// CannotOpen, or what readDesk() says.
    static Result<DeskStore> open(const QString &path);

    const Desk &desk() const { return m_desk; }
    const QString &path() const { return m_path; }
    QString folder() const;
    /// Who else has it open; nobody: it can be saved.
    const std::optional<LockHolder> &holder() const { return m_holder; }

    /// Makes this the desk and writes it. OpenElsewhere, ChangedUnderneath, CannotWrite: the desk is kept here all the
    /// same, and the file is as it was.
    Result<Done> save(Desk desk);

private:
    DeskStore(QString path, Desk desk, QByteArray digest);

    QString m_path;
    Desk m_desk;
    QByteArray m_digest;   ///< of the file as read or written last
    bool m_isSaved = true; ///< what could not be written is tried again, though nothing changed since
    std::optional<LockHolder> m_holder;
    std::unique_ptr<FileLock> m_lock;
};

} // namespace gouji
