// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/draftscanner.h"

#include <chrono>

namespace gouji {
namespace {

constexpr std::chrono::milliseconds soon(700);
constexpr std::chrono::milliseconds tick(100);

} // namespace

DraftScanner::DraftScanner(QString folder, const FormLibrary &forms, QString cacheFolder, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(folder), forms, std::move(cacheFolder))
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_tick.setInterval(tick);
    connect(&m_soon, &QTimer::timeout, this, &DraftScanner::scan);
    connect(&m_tick, &QTimer::timeout, this, &DraftScanner::tellProgress);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
}

DraftScanner::~DraftScanner()
{
    m_reader.cancel();
    m_pool.waitForDone();
}

void DraftScanner::scan()
{
    m_isAgain = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    m_isWaiting = false;
    m_told = -1;
    m_reader.allow();
    m_tick.start();
    m_pool.start([this, order = m_order] {
        ReadingOutcome outcome = m_reader.read(order);
        QMetaObject::invokeMethod(
            this, [this, outcome = std::move(outcome)]() mutable { take(std::move(outcome)); }, Qt::QueuedConnection);
    });
}

void DraftScanner::cancel()
{
    m_isAgain = false;
    m_isWaiting = false;
    m_soon.stop();
    m_reader.cancel();
}

void DraftScanner::tellProgress()
{
    if (total() > 0 && std::exchange(m_told, done()) != done())
        emit progressed(done(), total());
}

void DraftScanner::watch(const QStringList &folders)
{
    QStringList news;
    const QStringList known = m_watcher.directories();
    const QSet<QString> watched(known.begin(), known.end());
    for (const QString &folder : folders) {
        if (!watched.contains(folder))
            news.append(folder);
    }
    if (!news.isEmpty())
        m_watcher.addPaths(news);
}

void DraftScanner::take(ReadingOutcome outcome)
{
    m_tick.stop();
    m_isLooking = false;
    if (!outcome.isFolderThere) {
        emit folderGone();
        return;
    }
    watch(outcome.folders);
    m_drafts = std::move(outcome.drafts);
    m_lastYear = std::move(outcome.lastYear);
    m_isLastYearThere = outcome.isLastYearThere;
    m_isWaiting = outcome.isWhole && outcome.isUnsettled;
    if (m_isWaiting)
        m_soon.start();
    if (outcome.isWhole)
        emit scanned();
    else
        emit stopped(done(), total());
    if (std::exchange(m_isAgain, false))
        scan();
}

} // namespace gouji
