// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace gouji {

/// All bytes of a file; a pipe or a device is read to its end. ErrorCode::CannotOpen, TooLarge (more than `limit` bytes)
/// or ChangedUnderneath (somebody wrote while it was read).
Result<QByteArray> readWholeFile(const QString &path, qint64 limit);

/// Puts the bytes where `path` leads: a new file takes the old one's place at once and complete, or ErrorCode::CannotWrite
/// and everything is as before. Devices and pipes are written directly.
Result<Done> writeWholeFile(const QString &path, QByteArrayView bytes);

/// What tells one content of a file from another: SHA-256.
QByteArray contentDigest(QByteArrayView bytes);
/// The same as files keep it: in hexadecimal.
QString contentDigestText(QByteArrayView bytes);

/// The same as writeWholeFile where the file still has the content that was read, else ErrorCode::ChangedUnderneath and
/// nothing is written. Somebody who writes in the very same moment is not noticed.
Result<Done> writeWholeFileIfUnchanged(const QString &path, QByteArrayView bytes,
                                       const QByteArray &digestOfWhatWasRead);

} // namespace gouji
