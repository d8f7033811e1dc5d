// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

class QProcess;

namespace gouji {

// What Qt does not tell of the system; everything that differs between POSIX and Windows in keeping files safe.

/// Whether a process of this id runs on this machine, whoever owns it.
bool isProcessRunning(qint64 id);

// Files by their descriptors; what fails leaves its number in errno.

/// What tells whether an open file is still as it was. Times are in nanoseconds.
struct FileState
{
    bool isFolder = false;
    bool isRegular = false; ///< neither a folder nor a pipe or device
    qint64 size = 0;
    qint64 modified = 0;
    qint64 changed = 0; ///< its name, its owner and the like; where the system does not know, when it was made

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// A descriptor, or -1. Neither waits for the other end of a pipe.
int openForReading(const QString &path);
int openForWriting(const QString &path);
/// 0, or the system's number of what went wrong: what was written may be lost.
int closeDescriptor(int descriptor);
std::optional<FileState> stateOf(int descriptor);
/// How many bytes; 0 at the end, -1 where it failed. An interrupted call is made again.
qint64 readSome(int descriptor, char *to, qint64 most);
qint64 writeSome(int descriptor, const char *from, qint64 most);
/// Whether a failure means that a disk, a share of it or a bound is full.
bool isNoRoom(int failure);

/// While it lives, writing past a size limit or to a pipe nobody reads gives an error instead of ending the program.
class WriteSignalBlock
{
public:
    WriteSignalBlock();
    ~WriteSignalBlock();
    Q_DISABLE_COPY_MOVE(WriteSignalBlock)

private:
    struct Signals;
    std::unique_ptr<Signals> m_signals;
};

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
