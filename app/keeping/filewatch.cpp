// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/filewatch.h"

#include "model/formats/reportfile.h"
#include "model/support/safefile.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace gouji {
namespace {

constexpr int settlingTime = 200; // ms

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settlingTime);
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &FileWatch::onLooked);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
}

void FileWatch::watch(const QString &path)
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_path = path;
    if (path.isEmpty())
        return;
    m_watcher.addPath(QFileInfo(path).absolutePath()); // a file that is replaced is seen there
    if (QFileInfo::exists(path))
        m_watcher.addPath(path);
}

void FileWatch::look()
{
    if (m_path.isEmpty())
        return;
    if (m_looking.isRunning()) {
        m_isAgain = true;
        return;
    }
    const auto promise = std::make_shared<QPromise<std::shared_ptr<const Look>>>();
    promise->start();
    m_looking.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path = m_path] {
        promise->addResult(std::make_shared<const Look>(Look{path, readWholeFile(path, largestReportFile)}));
        promise->finish();
    });
}

void FileWatch::onLooked()
{
    const std::shared_ptr<const Look> found = m_looking.result();
    const bool isBeingWritten = !found->content && found->content.error().code() == ErrorCode::ChangedUnderneath;
    if (std::exchange(m_isAgain, false) || isBeingWritten || found->path != m_path) {
        m_soon.start();
        return;
    }
    if (QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    emit looked(found->content);
}

} // namespace gouji
