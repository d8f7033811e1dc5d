// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generator/inventedunits.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace gouji;
using namespace gouji::test;

/// Makes reports of invented units; `./dev generate` runs it.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("N"), QStringLiteral("how many units"));
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where; must not exist"));
    parser.addOption({QStringLiteral("seed"), QStringLiteral("another seed, other reports"), QStringLiteral("S"),
                      QStringLiteral("1")});
    parser.addOption({QStringLiteral("faults"), QStringLiteral("units with a planted fault, in a thousand"),
                      QStringLiteral("N"), QStringLiteral("20")});
    parser.addOption({QStringLiteral("no-last-year"), QStringLiteral("without last year's reports")});
    parser.addHelpOption();
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    const int units = words.value(0).toInt();
    if (words.size() != 2 || units < 1 || QDir(words[1]).exists())
        parser.showHelp(2);
    GeneratorOrder order;
    order.folder = words[1];
    order.units = units;
    order.seed = parser.value(QStringLiteral("seed")).toUInt();
    order.faultsInThousand = parser.value(QStringLiteral("faults")).toInt();
    order.withLastYear = !parser.isSet(QStringLiteral("no-last-year"));
    const Result<Done> written = InventedUnits(order, FormLibrary::builtIn()).write();
    if (!written)
        std::fprintf(stderr, "%s\n", qPrintable(written.error().text()));
    return written ? 0 : 1;
}
