// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/platform.h"

#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#include <windows.h>

namespace gouji {
namespace {

constexpr qint64 nanosecondsInSecond = 1'000'000'000;

int opened(const QString &path, int access)
{
    if (QFileInfo(path).isDir()) {
        errno = EISDIR;
        return -1;
    }
    return ::_wopen(reinterpret_cast<const wchar_t *>(path.utf16()), access | _O_BINARY | _O_NOINHERIT);
}

} // namespace

int openForReading(const QString &path)
{
    return opened(path, _O_RDONLY);
}

int openForWriting(const QString &path)
{
    return opened(path, _O_WRONLY);
}

int closeDescriptor(int descriptor)
{
    return ::_close(descriptor) == 0 ? 0 : errno;
}

std::optional<FileState> stateOf(int descriptor)
{
    struct _stat64 state
    {
    };
    if (::_fstat64(descriptor, &state) != 0)
        return std::nullopt;
    return FileState{(state.st_mode & _S_IFMT) == _S_IFDIR, (state.st_mode & _S_IFMT) == _S_IFREG, state.st_size,
                     state.st_mtime * nanosecondsInSecond, state.st_ctime * nanosecondsInSecond};
}

qint64 readSome(int descriptor, char *to, qint64 most)
{
    return ::_read(descriptor, to, static_cast<unsigned int>(std::min<qint64>(most, INT_MAX)));
}

qint64 writeSome(int descriptor, const char *from, qint64 most)
{
    return ::_write(descriptor, from, static_cast<unsigned int>(std::min<qint64>(most, INT_MAX)));
}

bool isNoRoom(int failure)
{
    return failure == ENOSPC || failure == EFBIG;
}

struct WriteSignalBlock::Signals
{
};

// Nothing ends a program here for what it writes.
WriteSignalBlock::WriteSignalBlock() = default;
WriteSignalBlock::~WriteSignalBlock() = default;

bool isProcessRunning(qint64 id)
{
    const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(id));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool runs = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    CloseHandle(process);
    return runs;
}

int flushToDisk(int descriptor)
{
    return ::_commit(descriptor) == 0 || errno == EINVAL ? 0 : errno;
}

int flushToDisk(const QString &path)
{
    const DWORD sharing = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_WRITE, sharing, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return static_cast<int>(GetLastError());
    const int failure = FlushFileBuffers(file) ? 0 : static_cast<int>(GetLastError());
    CloseHandle(file);
    return failure;
}

void boundProcess(QProcess &process, const ProcessBounds &bounds)
{
    Q_UNUSED(process)
    Q_UNUSED(bounds)
}

void killWithChildren(QProcess &process)
{
    process.kill();
}

} // namespace gouji
