// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/draftscanner.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QThread>

#include <chrono>

namespace gouji {
namespace {

constexpr std::chrono::milliseconds soon(700);
constexpr int mostWatched = 500; ///< folders; systems run out of watches

} // namespace

DraftScanner::DraftScanner(QString folder, const FormLibrary &forms, QObject *parent)
    : QObject(parent)
    , m_reading{std::move(folder), forms, {}, &m_isCancelled}
{
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &DraftScanner::scan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
}

DraftScanner::~DraftScanner()
{
    cancel();
    m_pool.waitForDone();
}

DraftScanner::Listing DraftScanner::listing(const QString &folder)
{
    Listing listing{QFileInfo(folder).isDir(), {}, {folder}};
    for (const QString &file : draftFilesBelow(folder)) {
        const QFileInfo info(QDir(folder).filePath(file));
        listing.files.push_back({file, info.size(), info.lastModified()});
    }
    QDirIterator walk(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext() && listing.folders.size() < mostWatched)
        listing.folders.append(walk.next());
    return listing;
}

void DraftScanner::scan()
{
    if (isScanning()) {
        m_isAgain = true;
        return;
    }
    m_isCancelled = false;
    m_total = 1; // the listing, until it is known
    m_done = 0;
    const int round = ++m_round;
    m_pool.start([this, round, folder = m_reading.folder] {
        Listing found = listing(folder);
        QMetaObject::invokeMethod(
            this,
            [this, round, found = std::move(found)]() mutable {
                if (round == m_round)
                    takeListing(std::move(found));
            },
            Qt::QueuedConnection);
    });
}

void DraftScanner::cancel()
{
    ++m_round;
    m_isCancelled = true;
    m_isAgain = false;
    m_pool.clear();
    m_total = 0;
}

void DraftScanner::takeListing(Listing listing)
{
    if (!listing.isThere) {
        m_total = 0;
        emit folderGone();
        return;
    }
    m_watcher.addPaths(listing.folders);
    m_found = std::move(listing.files);
    std::vector<const FoundFile *> unread;
    for (const FoundFile &found : m_found) {
        const auto known = m_known.find(found.file);
        if (known == m_known.end() || known->second.size != found.size || known->second.modified != found.modified)
            unread.push_back(&found);
    }
    m_total = static_cast<int>(unread.size());
    if (unread.empty())
        return finish();
    emit progressed(0, m_total);
    for (const FoundFile *found : unread)
        readInBackground(*found);
}

void DraftScanner::readInBackground(const FoundFile &found)
{
    m_pool.start([this, found, round = m_round] {
        Draft draft = readDraft(found.file, m_reading);
        QMetaObject::invokeMethod(
            this,
            [this, round, found, draft = std::move(draft)]() mutable { takeDraft(round, found, std::move(draft)); },
            Qt::QueuedConnection);
    });
}

void DraftScanner::takeDraft(int round, const FoundFile &found, Draft draft)
{
    if (round != m_round)
        return;
    m_known[found.file] = {found.size, found.modified, std::move(draft)};
    emit progressed(++m_done, m_total);
    if (m_done == m_total)
        finish();
}

void DraftScanner::finish()
{
    m_drafts.clear();
    for (const FoundFile &found : m_found)
        m_drafts.push_back(m_known[found.file].draft);
    m_total = 0;
    emit scanned();
    if (std::exchange(m_isAgain, false))
        scan();
}

} // namespace gouji
