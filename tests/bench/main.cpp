// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QApplication>

#include <utility>

using namespace gouji::bench;

/// All layers, or those named: `gouji-bench typing`.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QStringList wanted = QApplication::arguments().mid(1);
    const std::pair<const char *, void (*)(Bench &)> layers[]{
        {"checks", benchChecks},   {"import", benchImport}, {"editing", benchEditing}, {"typing", benchTyping},
        {"hostile", benchHostile}, {"files", benchFiles},   {"exports", benchExports}, {"pages", benchPages},
        {"start", benchStart},     {"batch", benchBatch},   {"office", benchOffice},   {"collection", benchCollection},
        {"desk", benchDesk}};
    Bench bench;
    for (const auto &[name, run] : layers) {
        if (wanted.isEmpty() || wanted.contains(QLatin1String(name)))
            run(bench);
    }
    return 0;
}
