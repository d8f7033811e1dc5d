// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentMap>

#include <functional>
#include <vector>

namespace gouji {

/// Makes a result of each input in other threads, in the order of the inputs. Says how far it is and when it is done, in the
/// thread that it lives in. When it ends, it cancels and waits for what is being made.
template<typename Input, typename Result>
class BackgroundMap
{
public:
    using OnProgress = std::function<void(int done, int total)>;
    using OnDone = std::function<void(const std::vector<Result> &)>;

    BackgroundMap(OnProgress onProgress, OnDone onDone)
    {
        QObject::connect(
            &m_watcher, &QFutureWatcherBase::progressValueChanged, &m_watcher,
            [this, onProgress = std::move(onProgress)](int done) { onProgress(done, m_watcher.progressMaximum()); });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this, onDone = std::move(onDone)] {
            const QList<Result> results = m_watcher.future().results();
            onDone({results.begin(), results.end()});
        });
    }
    Q_DISABLE_COPY_MOVE(BackgroundMap)
    ~BackgroundMap()
    {
        m_watcher.disconnect();
        m_watcher.cancel();
        m_watcher.waitForFinished();
    }

    bool isRunning() const { return m_watcher.isRunning(); }
    /// Must not be running. `make` may be called in several threads at once.
    void start(std::vector<Input> inputs, std::function<Result(const Input &)> make)
    {
        m_inputs = std::move(inputs);
        m_watcher.setFuture(QtConcurrent::mapped(m_inputs, std::move(make)));
    }

private:
    std::vector<Input> m_inputs;
    QFutureWatcher<Result> m_watcher;
};

} // namespace gouji
