// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/platform.h"
#include "model/support/result.h"

#include <QByteArrayView>
#include <QSaveFile>

#include <optional>

namespace gouji {

/// A file that is written piece by piece where `path` leads: in the end it takes the old one's place at once and complete, or
/// everything is as before. Devices and pipes are written directly. For what is at hand as a whole there is writeWholeFile().
class StreamedFile
{
public:
    explicit StreamedFile(const QString &path);
    ~StreamedFile();
    Q_DISABLE_COPY_MOVE(StreamedFile)

    /// Does nothing more once something went wrong.
    void write(QByteArrayView bytes);
    /// To be called once, when all is written; else the old file stays. ErrorCode::CannotWrite says what went wrong, of
    /// all the writing.
    Result<Done> commit();

private:
    void openDevice();
    void openBeside();
    void fail(int cause);
    Result<Done> commitDevice();
    bool isDevice() const { return m_device >= 0; }

    WriteSignalBlock m_block;
    QString m_path;
    QSaveFile m_file;
    int m_device = -1;
    std::optional<Error> m_fault;
};

} // namespace gouji
