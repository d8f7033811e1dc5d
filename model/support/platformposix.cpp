// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/platform.h"

#include <QFile>
#include <QProcess>

#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace gouji {
namespace {

qint64 nanoseconds(const timespec &time)
{
    return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Without O_NONBLOCK the other end of a pipe would hold us here for ever; reading and writing wait as usual.
int openWithoutWaiting(const QString &path, int access)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), access | O_CLOEXEC | O_NONBLOCK);
    if (descriptor >= 0)
        ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
    return descriptor;
}

} // namespace

int openForReading(const QString &path)
{
    return openWithoutWaiting(path, O_RDONLY);
}

int openForWriting(const QString &path)
{
    return openWithoutWaiting(path, O_WRONLY);
}

int closeDescriptor(int descriptor)
{
    return ::close(descriptor) == 0 ? 0 : errno;
}

std::optional<FileState> stateOf(int descriptor)
{
    struct stat state
    {
    };
    if (::fstat(descriptor, &state) != 0)
        return std::nullopt;
    return FileState{S_ISDIR(state.st_mode), S_ISREG(state.st_mode), state.st_size, nanoseconds(state.st_mtim),
                     nanoseconds(state.st_ctim)};
}

qint64 readSome(int descriptor, char *to, qint64 most)
{
    ssize_t got = -1;
    do {
        got = ::read(descriptor, to, static_cast<size_t>(most));
    } while (got < 0 && errno == EINTR);
    return got;
}

qint64 writeSome(int descriptor, const char *from, qint64 most)
{
    ssize_t put = -1;
    do {
        put = ::write(descriptor, from, static_cast<size_t>(most));
    } while (put < 0 && errno == EINTR);
    return put;
}

bool isNoRoom(int failure)
{
    return failure == ENOSPC || failure == EDQUOT || failure == EFBIG;
}

struct WriteSignalBlock::Signals
{
    sigset_t blocked{};
    sigset_t before{};
};

WriteSignalBlock::WriteSignalBlock() : m_signals(std::make_unique<Signals>())
{
    sigemptyset(&m_signals->blocked);
    sigaddset(&m_signals->blocked, SIGXFSZ);
    sigaddset(&m_signals->blocked, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &m_signals->blocked, &m_signals->before);
}

WriteSignalBlock::~WriteSignalBlock()
{
    // What the writing raised must not be delivered once the signals are let through again.
    const timespec atOnce{};
    while (sigtimedwait(&m_signals->blocked, nullptr, &atOnce) > 0) {
    }
    pthread_sigmask(SIG_SETMASK, &m_signals->before, nullptr);
}

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

} // namespace gouji
