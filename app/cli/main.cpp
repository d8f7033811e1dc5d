// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gouji-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GOUJI_VERSION));
    gouji::Console console;
    return gouji::CommandLine(console).run(QCoreApplication::arguments().mid(1));
}
