// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/deskreader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace gouji {

/// Looks through a desk's folder in threads of its own, again when the folder changes, and tells the thread of the windows at
/// most ten times a second how far it is. A folder that disappears is said; what was read stays.
class DraftScanner : public QObject
{
    Q_OBJECT

public:
    /// The forms outlive it. An empty folder of caches: nothing is known from earlier runs.
    DraftScanner(QString folder, const FormLibrary &forms, QString cacheFolder = {}, QObject *parent = nullptr);
    /// Cancels, and waits for what is being read.
    ~DraftScanner() override;

    /// What the next looks read for.
    void setOrder(ReadingOrder order) { m_order = std::move(order); }
    /// Looks through the folder, in a moment if it is looking already.
    void scan();
    /// Stops looking; what was read is kept, and the next look goes on from there.
    void cancel();
    /// Until everything has been read that stands still.
    bool isScanning() const { return m_isLooking || m_isWaiting; }
    int done() const { return m_reader.done(); }
    int total() const { return m_reader.total(); }
    /// Of the last look that came to its end.
    const std::vector<Draft> &drafts() const { return m_drafts; }
    /// Last year's reports as the same look found them; null: there are none.
    const std::shared_ptr<const LastYearShelf> &lastYear() const { return m_lastYear; }
    /// Whether last year's folder or desk could be read, or none was asked for.
    bool isLastYearThere() const { return m_isLastYearThere; }

signals:
    void progressed(int done, int total);
    /// Everything in the folder has been read.
    void scanned();
    /// It was cancelled, with so many of the new files read.
    void stopped(int done, int total);
    void folderGone();

private:
    void tellProgress();
    void take(ReadingOutcome outcome);
    void watch(const QStringList &folders);

    DeskReader m_reader;
    ReadingOrder m_order;
    std::vector<Draft> m_drafts;
    std::shared_ptr<const LastYearShelf> m_lastYear;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< a file being copied makes many signals
    QTimer m_tick;
    int m_told = -1;
    bool m_isLastYearThere = true;
    bool m_isLooking = false;
    bool m_isAgain = false;
    bool m_isWaiting = false; ///< for a file that is being written
    QThreadPool m_pool;       ///< ends first: its thread uses the rest
};

} // namespace gouji
