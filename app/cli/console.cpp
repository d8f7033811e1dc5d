// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace gouji {

ExitCode Console::writeData(const QByteArray &bytes)
{
    QFile out;
    const bool written = out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                         out.write(bytes) == bytes.size() && std::fflush(stdout) == 0;
    if (written)
        return ExitCode::Done;
    writeMessage(QCoreApplication::translate("Cli", "Standard output could not be written: %1").arg(out.errorString()));
    return ExitCode::CannotWrite;
}

void Console::writeMessage(const QString &line)
{
    QFile err;
    if (err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        err.write(line.toUtf8() + '\n');
}

void Console::writeError(const QString &where, const Error &error)
{
    writeMessage(QStringLiteral("%1: %2").arg(where, error.text()));
}

QByteArray Console::readInput(qint64 limit)
{
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) ? in.read(limit + 1) : QByteArray();
}

} // namespace gouji
