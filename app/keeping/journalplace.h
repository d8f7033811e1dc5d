// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QLockFile>

#include <memory>

namespace gouji {

/// The folder of one journal: the journal, what was read from the file when the work began, and a lock that tells others
/// that its program is running. Nothing is on disk before the first write. Used by one thread at a time. Destroyed, it
/// leaves the journal behind without its lock, as after a crash: only remove() takes it away.
class JournalPlace
{
public:
    /// A new folder below the root.
    static std::shared_ptr<JournalPlace> newIn(const QString &root);
    /// A folder that is there; null where a running program holds it.
    static std::shared_ptr<JournalPlace> takeOver(const QString &folder);

    const QString &folder() const { return m_folder; }
    Result<Done> write(const QByteArray &journal, const QByteArray &base);
    /// The journal, or what went wrong; nothing at all is an empty one.
    Result<QByteArray> journal() const;
    /// What the file held when the work began; empty where there was none.
    QByteArray base() const;
    void remove();
    /// Moves the folder to where damaged ones are kept; the new place, or an empty string.
    QString moveAside();

private:
    explicit JournalPlace(QString folder);
    QString file(QLatin1String name) const;
    Result<Done> makeFolder();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< held from the first write on
    QByteArray m_writtenBase;
};

/// Has the system put what stands in the folder of a journal on the disk, where a power cut does not reach it. May take
/// long, and may run beside a write: what is replaced meanwhile is put there the next time.
void forceToDisk(const QString &folder);

/// Where this person's journals stand.
QString journalRoot();

} // namespace gouji
