// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <future>
#include <vector>

namespace gouji {

/// Does `work(i)` for every number below `count`, so many at the same time, and gives each result to `take` on the
/// caller's thread, in order and as soon as those before it are there.
template<typename Work, typename Take>
void inOrder(qsizetype count, int jobs, Work work, Take take)
{
    std::vector<std::promise<decltype(work(qsizetype()))>> promises(static_cast<std::size_t>(count));
    QThreadPool pool;
    pool.setMaxThreadCount(jobs);
    for (qsizetype i = 0; i < count; ++i)
        pool.start([&promises, &work, i] { promises[static_cast<std::size_t>(i)].set_value(work(i)); });
    for (auto &promise : promises)
        take(promise.get_future().get());
}

} // namespace gouji
