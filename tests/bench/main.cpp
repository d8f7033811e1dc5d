// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QApplication>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    gouji::bench::Bench bench;
    gouji::bench::benchChecks(bench);
    gouji::bench::benchImport(bench);
    gouji::bench::benchEditing(bench);
    gouji::bench::benchTyping(bench);
    gouji::bench::benchFiles(bench);
    gouji::bench::benchStart(bench);
    return 0;
}
