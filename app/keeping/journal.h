// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/journalfile.h"
#include "app/keeping/journalplace.h"
#include "model/template/formlibrary.h"
#include "views/editing/session.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>

namespace gouji {

/// What journals share. Not owned; both pools run one task at a time.
struct JournalServices
{
    const FormLibrary &forms;
    QThreadPool &writer; ///< writes the journals
    QThreadPool &forcer; ///< puts them on the disk, apart: that may take long and must not hold up the next copy
};

/// Keeps the unsaved work of a session apart from its file, so that it outlives the program: half a second after a change
/// at the latest a copy of the report goes to a worker, which alone touches the disk; a slow disk delays the next copy
/// and never the window. What was written is forced to the disk once a second at most, by another worker. What cannot be
/// written is said once and tried again. Does not own the session. Destroyed, it leaves the journal where it is.
class Journal : public QObject
{
    Q_OBJECT

public:
    static constexpr int delay = 300;       ///< ms from a change to the copy
    static constexpr int retryAfter = 2000; ///< ms
    static constexpr int forceAfter = 1000; ///< ms from a written journal to the disk

    Journal(Session &session, const JournalServices &services, std::shared_ptr<JournalPlace> place,
            QObject *parent = nullptr);

    /// What the file held when the work began, and what the window calls the report.
    void setBase(const QByteArray &bytes) { m_base = bytes; }
    void setName(const QString &name) { m_name = name; }

    /// Nothing is unsaved any more, or the person gave it up: takes the journal away.
    void forget();

signals:
    /// Work after that moment is in memory only. Said once until resumed() follows.
    void failed(const QString &reason, const QDateTime &since);
    void resumed();
    /// What was written is on its way to the disk.
    void forcing();

private:
    void onChanged();
    void write();
    void onWritten();
    void force();
    JournalHead head() const;

    Session &m_session;
    JournalServices m_services;
    std::shared_ptr<JournalPlace> m_place;
    QByteArray m_base;
    QString m_name;
    QTimer m_timer;
    QTimer m_forceTimer;
    QFutureWatcher<std::optional<Error>> m_writing;
    bool m_isWriting = false;
    bool m_isDirty = false;     ///< changed since the last copy
    bool m_isForgotten = false; ///< the copy being written is not wanted any more
    bool m_isFailing = false;
    QDateTime m_copiedAt;
    QDateTime m_keptUntil; ///< the moment of the last work known to be on disk
};

} // namespace gouji
