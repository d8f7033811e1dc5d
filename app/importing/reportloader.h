// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/reportfile.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>

namespace gouji {

/// What became of a file.
struct LoadedFile
{
    Result<ReportReading> reading;
    std::vector<QImage> pages; ///< of a scan, whether anything in it could be read or not
};

/// Reads report files in threads of its own, so that a window goes on while a converter or an extractor works. What was
/// cancelled is thrown away; a program that works for a reader is ended.
class ReportLoader : public QObject
{
    Q_OBJECT

public:
    /// Called in the loader's thread, once for each file that was not cancelled.
    using Then = std::function<void(LoadedFile)>;

    /// The forms outlive it.
    explicit ReportLoader(const FormLibrary &forms, QObject *parent = nullptr);
    /// Cancels, and waits for what is being read.
    ~ReportLoader() override;

    void load(const QString &path, Then then);
    void cancel();
    bool isLoading() const { return !m_pending.empty(); }
    QStringList paths() const;

signals:
    /// It takes long enough to say so; once until everything is read.
    void delayed();
    /// Nothing is being read any more.
    void settled();

private:
    struct Pending
    {
        QString path;
        Then then;
        std::shared_ptr<std::atomic<bool>> isCancelled;
    };

    void finish(int id, LoadedFile file);
    void forgetAll();

    const FormLibrary &m_forms;
    std::map<int, Pending> m_pending;
    int m_lastId = 0;
    QTimer m_patience;
    QThreadPool m_pool; ///< ends first: its threads call the rest
};

} // namespace gouji
