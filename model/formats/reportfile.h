// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/support/result.h"
#include "model/template/formlibrary.h"

#include <QByteArray>

#include <optional>

namespace gouji {

/// The formats that report files are read from.
enum class FileFormat {
    Gouji, ///< native
    Txt    ///< text: canonical, or as found
};

/// `gouji`, `txt`: as in ImportOrigin::format and on the command line.
QString formatName(FileFormat format);
std::optional<FileFormat> formatFromName(QStringView name);

/// More than any report with its pictures; a larger file is refused unread.
inline constexpr qint64 largestReportFile = 64 * 1024 * 1024;

/// Reads a report in whatever format the bytes are; the content decides, never the name. A text is first read by the
/// exact geometry of canonical text, then as it is found in the wild; with a title or two headings it is a report,
/// however incomplete. ErrorCode::NotAReport, TooLarge, or what the native reader says. `fileName` is remembered
/// without its folders.
Result<Report> readReport(const QByteArray &bytes, const QString &fileName, const FormLibrary &forms);

/// The same for one format only, as `--from` asks for it.
Result<Report> readReportAs(FileFormat format, const QByteArray &bytes, const QString &fileName,
                            const FormLibrary &forms);

/// Reads the report in a file; also CannotOpen and ChangedUnderneath.
Result<Report> openReport(const QString &path, const FormLibrary &forms);

} // namespace gouji
