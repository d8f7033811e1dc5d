// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

// What Qt does not tell of the system; everything that differs between POSIX and Windows in keeping files safe.

/// Whether a process of this id runs on this machine, whoever owns it.
bool isProcessRunning(qint64 id);

/// Has the system put on the disk what was written to an open file: 0, or the system's number of what went wrong. A file
/// system that cannot do so counts as done.
int flushToDisk(int descriptor);
/// The same for a file that others may replace or take away meanwhile; for a folder, the names in it.
int flushToDisk(const QString &path);

} // namespace gouji
