// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "model/support/error.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// The three standard streams, in UTF-8 whatever the locale: data to standard output, messages to standard error.
class Console
{
public:
    /// Writes all of it or answers CannotWrite (a closed pipe, a full disk); says so on standard error.
    ExitCode writeData(const QByteArray &bytes);
    void writeMessage(const QString &line);
    void writeError(const QString &where, const Error &error);

    /// All of standard input, up to one byte more than the limit of readable files.
    static QByteArray readInput(qint64 limit);
};

} // namespace gouji
