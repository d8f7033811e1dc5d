// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/platform.h"
#include "model/support/result.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// A file from the moment it was opened until all of it was read, so that a change in between is noticed. Owns the
/// descriptor. Pipes and devices are read like files, up to the limit and without waiting for a writer that never comes.
class OpenedFile
{
public:
    /// The file, or ErrorCode::CannotOpen where there is none, it is a folder, or the system refuses.
    static Result<OpenedFile> open(const QString &path);
    ~OpenedFile();
    OpenedFile(OpenedFile &&other) noexcept;
    OpenedFile(const OpenedFile &) = delete;
    OpenedFile &operator=(const OpenedFile &) = delete;
    OpenedFile &operator=(OpenedFile &&) = delete;

    /// All its bytes; ErrorCode::TooLarge above the limit, ErrorCode::ChangedUnderneath where somebody wrote meanwhile.
    Result<QByteArray> readAll(qint64 limit);

private:
    OpenedFile(QString path, int descriptor, const FileState &state);
    Error tooLarge(qint64 limit) const;
    bool isUnchanged(qint64 bytesRead) const;

    QString m_path;
    int m_descriptor;
    FileState m_state;
};

} // namespace gouji
