// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/draftreader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <map>

namespace gouji {

/// Reads the drafts in a desk's folder in threads of its own, again when the folder changes, and only what is new. A folder
/// that disappears is said; what was read stays.
class DraftScanner : public QObject
{
    Q_OBJECT

public:
    /// The forms outlive it.
    DraftScanner(QString folder, const FormLibrary &forms, QObject *parent = nullptr);
    /// Cancels, and waits for what is being read.
    ~DraftScanner() override;

    /// Looks through the folder, in a moment if it is looking already.
    void scan();
    void cancel();
    bool isScanning() const { return m_total > 0; }
    int done() const { return m_done; }
    int total() const { return m_total; }
    /// Of the last scan that came to its end.
    const std::vector<Draft> &drafts() const { return m_drafts; }

signals:
    void progressed(int done, int total);
    /// Everything in the folder has been read.
    void scanned();
    void folderGone();

private:
    struct Known
    {
        qint64 size = 0;
        QDateTime modified;
        Draft draft;
    };
    struct FoundFile
    {
        QString file;
        qint64 size = 0;
        QDateTime modified;
    };
    struct Listing
    {
        bool isThere = false;
        std::vector<FoundFile> files;
        QStringList folders;
    };

    static Listing listing(const QString &folder);
    void takeListing(Listing listing);
    void readInBackground(const FoundFile &found);
    void takeDraft(int round, const FoundFile &found, Draft draft);
    void finish();

    DraftReading m_reading;
    std::map<QString, Known> m_known;
    std::vector<FoundFile> m_found;
    std::vector<Draft> m_drafts;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< a file being copied makes many signals
    std::atomic<bool> m_isCancelled = false;
    int m_round = 0;
    int m_done = 0;
    int m_total = 0;
    bool m_isAgain = false;
    QThreadPool m_pool; ///< ends first: its threads use the rest
};

} // namespace gouji
