// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/platform.h"
#include "model/support/result.h"

#include <QByteArray>
#include <QStringList>

#include <atomic>

namespace gouji {

/// A call of a program that others made, and how far it may go.
struct ProcessCall
{
    QString program; ///< its name, for findProgram()
    QStringList arguments;
    QString folder;                ///< to work in; empty: the current one
    QStringList usualFolders{};    ///< where it is installed when the system does not look there
    int milliseconds = 20'000;     ///< by the clock, however busy the machine is
    qint64 outputBytes = 64 << 20; ///< of what it prints
    ProcessBounds bounds{};
    const std::atomic<bool> *cancelled = nullptr; ///< ends it when it becomes true; outlives the call
};

/// What a program printed, and its exit code.
struct ProcessOutput
{
    int exitCode = 0;
    QByteArray standardOutput;
    QByteArray standardError; ///< its beginning
};

/// Where a program is: in the folder that GOUJI_PROGRAMS names, in `programs` beside this one (a portable installation), or
/// where the system looks, or in the usual folders. Empty: not installed.
QString findProgram(const QString &name, const QStringList &usualFolders = {});

/// Runs a program to its end and returns what it printed. It gets no input, an environment of C.UTF-8 and the paths alone, and a
/// group of its own, so that nothing of it is left. Any thread; blocks. ErrorCode::MissingProgram, ProgramFailed (it crashed,
/// took too long, printed too much) or Cancelled; an exit code other than 0 is no error here.
Result<ProcessOutput> runBounded(const ProcessCall &call);

} // namespace gouji
