// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QProcess>
#include <QStringList>

namespace gouji::bench {
namespace {

void run(const char *program, const QStringList &words)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QString::fromLocal8Bit(program), words);
    process.waitForFinished();
}

} // namespace

void benchStart(Bench &bench)
{
    const QString sample = QStringLiteral(GOUJI_SAMPLE);
    bench.section("Programs, from start to exit, on a warm disk");
    bench.measure("gouji-cli check on one file", 30'000, [&] { run(GOUJI_CLI, {QStringLiteral("check"), sample}); });
    bench.measure("gouji, the first painted window with a report, offscreen", 250'000, [&] {
        run(GOUJI_EDITOR, {QStringLiteral("--quit-when-painted"), sample});
    });
}

} // namespace gouji::bench
