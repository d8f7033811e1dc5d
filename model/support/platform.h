// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QProcess;

namespace gouji {

// What Qt does not tell of the system; everything that differs between POSIX and Windows in keeping files safe.

/// Whether a process of this id runs on this machine, whoever owns it.
bool isProcessRunning(qint64 id);

/// Has the system put on the disk what was written to an open file: 0, or the system's number of what went wrong. A file
/// system that cannot do so counts as done.
int flushToDisk(int descriptor);
/// The same for a file that others may replace or take away meanwhile; for a folder, the names in it.
int flushToDisk(const QString &path);

/// What a process of another program may use at most; 0: no bound. Windows knows none of them.
struct ProcessBounds
{
    qint64 memoryBytes = 0; ///< of address space
    int cpuSeconds = 0;
    qint64 fileBytes = 0; ///< of any file it writes
};

/// To be called before the process is started: it gets its bounds, a group of its own for all that it starts, no core file, no
/// way to more rights, and ends with the thread that started it.
void boundProcess(QProcess &process, const ProcessBounds &bounds);

/// Ends a bounded process and all that it started, at once.
void killWithChildren(QProcess &process);

} // namespace gouji
