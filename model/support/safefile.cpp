// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/safefile.h"

#include "model/support/openedfile.h"
#include "model/support/platform.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace gouji {
namespace {

/// A file that was read and is now larger than this is another one; no need to look into it.
constexpr qint64 largestCompared = 256 * 1024 * 1024;

Error cannotWrite(const QString &path, const QString &sentence, const QString &detail = {})
{
    return {ErrorCode::CannotWrite, sentence.arg(path), detail};
}

Error cannotWrite(const QString &path, int cause)
{
    const QString detail = qt_error_string(cause);
    if (isNoRoom(cause))
        return cannotWrite(path,
                           QCoreApplication::translate(
                               "Errors", "There is not enough room to write “%1”. Free some, or choose another place."),
                           detail);
    switch (cause) {
    case EISDIR:
        return cannotWrite(path, QCoreApplication::translate("Errors", "“%1” is a folder. Choose a file name in it."),
                           detail);
    case ENOENT:
    case ENOTDIR:
        return cannotWrite(
            path, QCoreApplication::translate("Errors", "“%1” cannot be written: its folder does not exist."), detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return cannotWrite(
            path, QCoreApplication::translate("Errors", "You are not allowed to write “%1”. Choose another place."),
            detail);
    default: return cannotWrite(path, QCoreApplication::translate("Errors", "“%1” cannot be written."), detail);
    }
}

/// 0, or the system's number of what went wrong.
int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = writeSome(descriptor, bytes.data(), bytes.size());
        if (written <= 0)
            return written < 0 ? errno : ENOSPC;
        bytes = bytes.sliced(written);
    }
    return 0;
}

Result<Done> writeDirectly(const QString &path, QByteArrayView bytes)
{
    const int descriptor = openForWriting(path);
    if (descriptor < 0)
        return cannotWrite(path, errno);
    const int failure = writeAll(descriptor, bytes);
    const int closing = closeDescriptor(descriptor);
    if (failure != 0 || closing != 0)
        return cannotWrite(path, failure != 0 ? failure : closing);
    return Done();
}

Result<Done> replaceFile(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        const int cause = errno;
        return cause != 0 ? cannotWrite(path, cause) : cannotWrite(path, QStringLiteral("%1"), file.errorString());
    }
    int failure = writeAll(file.handle(), bytes);
    if (failure == 0)
        failure = flushToDisk(file.handle());
    if (failure != 0) {
        file.cancelWriting();
        return cannotWrite(path, failure);
    }
    errno = 0;
    if (!file.commit())
        return cannotWrite(path, errno);
    return Done();
}

} // namespace

Result<QByteArray> readWholeFile(const QString &path, qint64 limit)
{
    Result<OpenedFile> file = OpenedFile::open(path);
    return file ? std::move(file).value().readAll(limit) : Result<QByteArray>(file.error());
}

Result<Done> writeWholeFile(const QString &path, QByteArrayView bytes)
{
    const WriteSignalBlock block;
    const QFileInfo target(path);
    if (path.isEmpty() || (!target.exists() && !target.dir().exists()))
        return cannotWrite(path, ENOENT);
    if (target.isDir() || path.endsWith(u'/'))
        return cannotWrite(path, EISDIR);
    return target.exists() && !target.isFile() ? writeDirectly(path, bytes) : replaceFile(path, bytes);
}

QByteArray contentDigest(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString contentDigestText(QByteArrayView bytes)
{
    return QString::fromLatin1(contentDigest(bytes).toHex());
}

Result<Done> writeWholeFileIfUnchanged(const QString &path, QByteArrayView bytes, const QByteArray &digestOfWhatWasRead)
{
    const Result<QByteArray> now = readWholeFile(path, largestCompared);
    if (!now && !QFileInfo::exists(path)) {
        const QString sentence = QCoreApplication::translate(
            "Errors", "“%1” was moved or deleted since it was opened. Save under a name to write it anew.");
        return Error(ErrorCode::ChangedUnderneath, sentence.arg(path));
    }
    if (!now && now.error().code() != ErrorCode::TooLarge)
        return now.error();
    if (!now || contentDigest(*now) != digestOfWhatWasRead) {
        const QString sentence = QCoreApplication::translate(
            "Errors", "Another program changed “%1” since it was opened. Save under another name, or open it again.");
        return Error(ErrorCode::ChangedUnderneath, sentence.arg(path));
    }
    return writeWholeFile(path, bytes);
}

} // namespace gouji
