// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportrunner.h"
#include "tests/bench/bench.h"
#include "tests/support/pages.h"

#include <QEventLoop>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <ctime>

namespace gouji::bench {
namespace {

constexpr int count = 200;

std::vector<ExportJob> jobsIn(const QString &folder, const PageStyle &style)
{
    std::vector<ExportJob> jobs;
    for (int i = 1; i <= count; ++i) {
        Report report = test::sampleReport();
        report.facts.body += QStringLiteral("第%1局").arg(i);
        const QString path = QStringLiteral("%1/%2.pdf").arg(folder).arg(i);
        jobs.push_back({{}, std::move(report), {{path, {ExportFormat::Pdf, CopyKind::Public, style}, false}}, false});
    }
    return jobs;
}

void runBatch(const char *name, const PageStyle &style)
{
    const QTemporaryDir folder;
    const FormLibrary forms = FormLibrary::builtIn();
    const FontSet fonts;
    ExportRunner runner(forms, fonts);
    int failed = 0;
    QObject::connect(&runner, &ExportRunner::ended, &runner,
                     [&failed](const ExportOutcome &outcome) { failed += outcome.error ? 1 : 0; });
    QEventLoop loop;
    QObject::connect(&runner, &ExportRunner::finished, &loop, &QEventLoop::quit);
    std::vector<ExportJob> jobs = jobsIn(folder.path(), style);
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t work = std::clock();
    runner.start(std::move(jobs));
    loop.exec();
    const double wall = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    const double cpu = 1000.0 * double(std::clock() - work) / CLOCKS_PER_SEC;
    std::printf("  %-44s %6.1f ms each, %5.1f ms of CPU (limit 40)%s, %d failed, memory so far %d MB (limit 250)\n",
                name, wall / count, cpu / count, cpu / count > 40 ? "   OVER" : "", failed, mostMemory() / 1024);
    std::fflush(stdout);
}

} // namespace

void benchBatch(Bench &bench)
{
    bench.section("A batch of 200 reports to PDF in two threads, each read back and compared");
    runBatch("Arphic faces", test::styleIn(test::arphic()));
    runBatch("faces as installed", pageStyle(PagePreset::Official));
}

} // namespace gouji::bench
