// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/openedfile.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cerrno>
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

} // namespace

Result<OpenedFile> OpenedFile::open(const QString &path)
{
    const int descriptor = openForReading(path);
    if (descriptor < 0)
        return errno == EISDIR ? isAFolder(path) : cannotOpen(path, errno);
    const std::optional<FileState> state = stateOf(descriptor);
    const int failure = errno;
    OpenedFile file(path, descriptor, state.value_or(FileState()));
    if (!state)
        return cannotOpen(path, failure);
    if (state->isFolder)
        return isAFolder(path);
    return file;
}

OpenedFile::OpenedFile(QString path, int descriptor, const FileState &state)
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
        closeDescriptor(m_descriptor);
}

Result<QByteArray> OpenedFile::readAll(qint64 limit)
{
    if (m_state.isRegular && m_state.size > limit)
        return tooLarge(limit);
    QByteArray bytes;
    qint64 got = 0;
    do {
        const qsizetype before = bytes.size();
        bytes.resize(before + std::max(m_state.size - before, blockSize) + 1);
        got = readSome(m_descriptor, bytes.data() + before, bytes.size() - before);
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
    if (!m_state.isRegular)
        return true;
    // Files of /proc say that they have no size.
    const bool wholeRead = bytesRead == m_state.size || m_state.size == 0;
    return wholeRead && stateOf(m_descriptor) == m_state;
}

} // namespace gouji
