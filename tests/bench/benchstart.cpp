// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativewriter.h"
#include "tests/bench/bench.h"
#include "tests/support/samplereport.h"

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

namespace gouji::bench {
namespace {

void run(const char *program, const QStringList &words)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QString::fromLocal8Bit(program), words);
    process.waitForFinished();
}

/// Native files of as many bodies, every third with a figure that is wrong.
void writeReports(const QString &folder, int count)
{
    const FormLibrary forms = FormLibrary::builtIn();
    for (int i = 0; i < count; ++i) {
        Report report = test::sampleReport();
        report.facts.body += QStringLiteral("第%1局").arg(i);
        if (i % 3 == 0)
            report.cell(test::cellOf(report, u"t3.received.company")).value = *Count::fromInteger(i + 500);
        QFile file(QStringLiteral("%1/%2.gouji").arg(folder).arg(i, 4, 10, QLatin1Char('0')));
        if (file.open(QIODevice::WriteOnly))
            file.write(writeNative(report, forms));
    }
}

/// The most memory that a program started here ever had, in MB.
int mostMemoryOfPrograms()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<int>(usage.ru_maxrss / 1024);
}

void measureFolder(Bench &bench, const char *name, int count, double limit)
{
    const QTemporaryDir folder;
    writeReports(folder.path(), count);
    bench.measure(name, limit, [&] {
        run(GOUJI_CLI, {QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), folder.path()});
    });
    std::printf("  %-44s %6d MB\n", "its memory at the most", mostMemoryOfPrograms());
}

} // namespace

void benchStart(Bench &bench)
{
    const QString sample = QStringLiteral(GOUJI_SAMPLE);
    bench.section("Programs, from start to exit, on a warm disk");
    bench.measure("gouji-cli check on one file", 30'000, [&] { run(GOUJI_CLI, {QStringLiteral("check"), sample}); });
    measureFolder(bench, "gouji-cli check on 100 native files", 100, 300'000);
    measureFolder(bench, "gouji-cli check on 1,000 native files", 1000, 3'000'000);
    bench.measure("gouji, the first painted window with a report, offscreen", 250'000, [&] {
        run(GOUJI_EDITOR, {QStringLiteral("--quit-when-painted"), sample});
    });
}

} // namespace gouji::bench
