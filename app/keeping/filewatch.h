// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QTimer>

namespace gouji {

/// Looks at a file whenever it, or its folder, may have changed, and when asked: in another thread, so that a slow share
/// does not hold the window. Says what it found; whether that is news is for others to tell.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// The file to look after; empty: none. Again after every save, since a saved file is a new one.
    void watch(const QString &path);
    /// Looks now.
    void look();

signals:
    /// The content, or why it cannot be read.
    void looked(const gouji::Result<QByteArray> &content);

private:
    void onLooked();

    struct Look
    {
        QString path;
        Result<QByteArray> content;
    };

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< a saved file makes several signals
    QFutureWatcher<std::shared_ptr<const Look>> m_looking;
    bool m_isAgain = false;
};

} // namespace gouji
