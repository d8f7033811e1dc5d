// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/openedfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace gouji {
namespace {

constexpr qint64 blockSize = 64 * 1024;

Error cannotOpen(const QString &path, int cause)
{
    const QString sentence =
        cause == ENOENT || cause == ENOTDIR
            ? QCoreApplication::translate("Errors", "There is no file “%1”. It may have been moved or deleted.")
            : QCoreApplication::translate("Errors", "The file “%1” cannot be read.");
    return {ErrorCode::CannotOpen, sentence.arg(path), qt_error_string(cause)};
}

Error isAFolder(const QString &path)
{
    return {ErrorCode::CannotOpen,
            QCoreApplication::translate("Errors", "“%1” is a folder. Name a file in it.").arg(path)};
}

bool isSameTime(const timespec &a, const timespec &b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

ssize_t readBlock(int descriptor, char *to, qsizetype size)
{
    ssize_t got = -1;
    do {
        got = ::read(descriptor, to, static_cast<size_t>(size));
    } while (got < 0 && errno == EINTR);
    return got;
}

} // namespace

Result<OpenedFile> OpenedFile::open(const QString &path)
{
    // Without O_NONBLOCK a pipe that nobody writes to would hold us here for ever; reading it then ends at once.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return cannotOpen(path, errno);
    State state{};
    const int failure = ::fstat(descriptor, &state) == 0 ? 0 : errno;
    OpenedFile file(path, descriptor, state);
    if (failure != 0)
        return cannotOpen(path, failure);
    if (S_ISDIR(state.st_mode))
        return isAFolder(path);
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
    return file;
}

OpenedFile::OpenedFile(QString path, int descriptor, const State &state)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_state(state)
{}

OpenedFile::OpenedFile(OpenedFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_state(other.m_state)
{}

OpenedFile::~OpenedFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<QByteArray> OpenedFile::readAll(qint64 limit)
{
    if (S_ISREG(m_state.st_mode) && m_state.st_size > limit)
        return tooLarge(limit);
    QByteArray bytes;
    ssize_t got = 0;
    do {
        const qsizetype before = bytes.size();
        bytes.resize(before + std::max(m_state.st_size - before, blockSize) + 1);
        got = readBlock(m_descriptor, bytes.data() + before, bytes.size() - before);
        if (got < 0)
            return cannotOpen(m_path, errno);
        bytes.resize(before + got);
        if (bytes.size() > limit)
            return tooLarge(limit);
    } while (got > 0);
    if (isUnchanged(bytes.size()))
        return bytes;
    return Error(
        ErrorCode::ChangedUnderneath,
        QCoreApplication::translate("Errors", "The file “%1” changed while it was read. Open it again.").arg(m_path));
}

Error OpenedFile::tooLarge(qint64 limit) const
{
    const QString sentence =
        QCoreApplication::translate("Errors", "The file “%1” is larger than any report can be (%2 at most).");
    return {ErrorCode::TooLarge, sentence.arg(m_path, QLocale::c().formattedDataSize(limit, 0))};
}

bool OpenedFile::isUnchanged(qint64 bytesRead) const
{
    State now{};
    if (!S_ISREG(m_state.st_mode))
        return true;
    // Files of /proc say that they have no size.
    const bool wholeRead = bytesRead == m_state.st_size || m_state.st_size == 0;
    return ::fstat(m_descriptor, &now) == 0 && now.st_size == m_state.st_size && wholeRead &&
           isSameTime(now.st_mtim, m_state.st_mtim) && isSameTime(now.st_ctim, m_state.st_ctim);
}

} // namespace gouji
