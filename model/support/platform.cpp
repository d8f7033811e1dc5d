// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/platform.h"

#include <QFile>
#include <QProcess>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace gouji {

#ifdef Q_OS_WIN

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

#else

bool isProcessRunning(qint64 id)
{
    return id > 0 && (::kill(static_cast<pid_t>(id), 0) == 0 || errno == EPERM);
}

int flushToDisk(int descriptor)
{
    // Some file systems cannot, and say so with EINVAL; that is no loss of data.
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

int flushToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return errno;
    const int failure = flushToDisk(descriptor);
    ::close(descriptor);
    return failure;
}

namespace {

void setBound(int resource, qint64 value)
{
    if (value <= 0)
        return;
    const rlimit limit{static_cast<rlim_t>(value), static_cast<rlim_t>(value)};
    ::setrlimit(static_cast<decltype(RLIMIT_AS)>(resource), &limit);
}

} // namespace

void boundProcess(QProcess &process, const ProcessBounds &bounds)
{
    process.setChildProcessModifier([bounds] { // between fork and exec: system calls alone
        const rlimit noCore{0, 0};
        ::setrlimit(RLIMIT_CORE, &noCore);
        setBound(RLIMIT_AS, bounds.memoryBytes);
        setBound(RLIMIT_CPU, bounds.cpuSeconds);
        setBound(RLIMIT_FSIZE, bounds.fileBytes);
        ::setpgid(0, 0);
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    });
}

void killWithChildren(QProcess &process)
{
    const qint64 id = process.processId();
    if (id <= 0 || ::kill(static_cast<pid_t>(-id), SIGKILL) != 0)
        process.kill();
}

#endif

} // namespace gouji
