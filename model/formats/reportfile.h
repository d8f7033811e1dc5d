// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/reading/fileformat.h"
#include "model/formats/source/sourceoutline.h"
#include "model/report/report.h"
#include "model/support/result.h"
#include "model/template/formlibrary.h"

#include <QByteArray>

#include <atomic>
#include <optional>

namespace gouji {

/// More than any report with its pictures; a larger file is refused unread.
inline constexpr qint64 largestReportFile = 64 * 1024 * 1024;

/// A report as a file has it. An export of Gouji says everything twice: in the data it carries and in what it shows. Where
/// both say the same, the data is the report; where the text was edited since, `visible` is the other reading.
struct ReportReading
{
    Report report;
    std::optional<Report> visible;
    SourceOutline source; ///< what the file shows; empty for a native file or canonical text
    FileFormat format = FileFormat::Gouji;
    bool isFromData = false; ///< `report` is the data that the file carries, as it was when the file was written
};

/// Reads a report in whatever format the bytes are; the content decides, never the name. A text is first read by the
/// exact geometry of canonical text, then as it is found in the wild; with a title or two headings it is a report,
/// however incomplete. ErrorCode::NotAReport, TooLarge, or what the reader of the format says. `fileName` is remembered
/// without its folders. A program that works for a reader ends soon after `cancelled` becomes true: ErrorCode::Cancelled.
Result<ReportReading> readReportFile(const QByteArray &bytes, const QString &fileName, const FormLibrary &forms,
                                     const std::atomic<bool> *cancelled = nullptr);

/// The report alone. Where the file says two things it is the one of the data, with a finding that says so (IM-13).
Result<Report> readReport(const QByteArray &bytes, const QString &fileName, const FormLibrary &forms);

/// The same for one format only, as `--from` asks for it.
Result<ReportReading> readReportFileAs(FileFormat format, const QByteArray &bytes, const QString &fileName,
                                       const FormLibrary &forms, const std::atomic<bool> *cancelled = nullptr);
Result<Report> readReportAs(FileFormat format, const QByteArray &bytes, const QString &fileName,
                            const FormLibrary &forms);

/// Reads the report in a file; also CannotOpen and ChangedUnderneath.
Result<Report> openReport(const QString &path, const FormLibrary &forms);

} // namespace gouji
