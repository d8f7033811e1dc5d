// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/boundedprocess.h"

#include <QTemporaryDir>

#include <memory>

namespace gouji {

/// A copy of a PDF in a private folder for poppler's programs to work on; folder and copy are gone with it. Says what they fail
/// at in words for the person.
class PopplerFile
{
public:
    static Result<PopplerFile> of(const QByteArray &pdf, const std::atomic<bool> *cancelled);

    /// Runs pdftotext or pdftoppm with these arguments, then the file, then `output` where there is one. An exit code other
    /// than 0 is an error here. ErrorCode::Damaged (also: locked by a password), MissingProgram, ProgramFailed, Cancelled.
    Result<ProcessOutput> run(const char *program, QStringList arguments, const QString &output = {}) const;
    QString folder() const { return m_folder->path(); }
    /// For a file that the programs read without finding a page.
    static Error refusal(const ProcessOutput &output);

private:
    explicit PopplerFile(const std::atomic<bool> *cancelled);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    const std::atomic<bool> *m_cancelled;
};

} // namespace gouji
