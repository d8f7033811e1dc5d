// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace gouji::test {

/// What a run of gouji-cli left behind.
struct CliRun
{
    int exit = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;
};

/// Runs the real program with these words, in no language but English unless the words say otherwise.
CliRun runCli(const QStringList &words, const QByteArray &input = {});

/// The same through a shell line in which `$CLI` is the program, for redirections and limits.
CliRun runShell(const QString &line);

/// Makes a file of these bytes, or fails the test.
void write(const QString &path, const QByteArray &bytes);

} // namespace gouji::test
