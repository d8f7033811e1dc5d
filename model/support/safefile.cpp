// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/safefile.h"

#include "model/support/openedfile.h"
#include "model/support/streamedfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace gouji {
namespace {

/// A file that was read and is now larger than this is another one; no need to look into it.
constexpr qint64 largestCompared = 256 * 1024 * 1024;

} // namespace

Result<QByteArray> readWholeFile(const QString &path, qint64 limit)
{
    Result<OpenedFile> file = OpenedFile::open(path);
    return file ? std::move(file).value().readAll(limit) : Result<QByteArray>(file.error());
}

Result<Done> writeWholeFile(const QString &path, QByteArrayView bytes)
{
    StreamedFile file(path);
    file.write(bytes);
    return file.commit();
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
