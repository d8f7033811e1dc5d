// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace gouji::bench {
namespace {

using Clock = std::chrono::steady_clock;
using Microseconds = std::chrono::duration<double, std::micro>;

double timeOf(const std::function<void()> &work, int runs)
{
    const Clock::time_point start = Clock::now();
    for (int run = 0; run < runs; ++run)
        work();
    return Microseconds(Clock::now() - start).count() / runs;
}

} // namespace

int mostMemory(const QString &process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toInt();
}

void Bench::section(const char *title)
{
    std::printf("\n%s\n", title);
}

void Bench::measure(const char *name, double limit, const std::function<void()> &work)
{
    constexpr double batchTime = 2000; // µs, long enough for the clock
    constexpr size_t batches = 51;
    const int runs = 1 + static_cast<int>(batchTime / std::max(timeOf(work, 3), 0.01));
    std::vector<double> times;
    for (size_t batch = 0; batch < batches; ++batch)
        times.push_back(timeOf(work, runs));
    std::ranges::nth_element(times, times.begin() + batches / 2);
    const double median = times[batches / 2];
    std::printf("  %-62s %10.2f µs   limit %8.0f µs%s\n", name, median, limit, median > limit ? "   OVER" : "");
    std::fflush(stdout);
}

void Bench::measureEach(const char *name, double limit, size_t times, const std::function<void()> &work)
{
    std::vector<double> each;
    for (size_t i = 0; i < times; ++i)
        each.push_back(timeOf(work, 1));
    std::ranges::sort(each);
    const double slow = each[times - 1 - times / 100];
    std::printf("  %-40s p50 %8.0f µs   p99 %8.0f µs   limit %8.0f µs%s\n", name, each[times / 2], slow, limit,
                slow > limit ? "   OVER" : "");
    std::fflush(stdout);
}

} // namespace gouji::bench
