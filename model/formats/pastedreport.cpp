// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pastedreport.h"

#include "model/formats/html/htmlsource.h"
#include "model/formats/recognition/recogniser.h"

#include <QCoreApplication>

namespace gouji {
namespace {

constexpr qsizetype longestPaste = 8'000'000; ///< characters; word processors write some hundred for one that is shown

Error nothingPasted()
{
    return {ErrorCode::NotAReport,
            QCoreApplication::translate("ReportFile",
                                        "What was copied is no report. Copy all of it, from the title to the "
                                        "last section, and paste again.")};
}

std::optional<ReportReading> readMarkup(const QString &html, const FormLibrary &forms)
{
    if (html.isEmpty() || html.size() > longestPaste)
        return std::nullopt;
    // Whoever copied decoded it already, whatever it says of its encoding.
    Result<SourceOutline> source = readHtmlSource(html.toUtf8(), {"utf-8", {}});
    if (!source)
        return std::nullopt;
    ReportReading reading;
    reading.source = std::move(source).value();
    std::optional<Report> report = recognise(reading.source, forms);
    if (!report)
        return std::nullopt;
    reading.report = *std::move(report);
    reading.report.origin.format = formatName(FileFormat::Html);
    reading.format = FileFormat::Html;
    return reading;
}

} // namespace

Result<ReportReading> readPastedReport(const QString &html, const QString &text, const FormLibrary &forms)
{
    if (std::optional<ReportReading> reading = readMarkup(html, forms))
        return *std::move(reading);
    if (text.isEmpty() || text.size() > longestPaste)
        return nothingPasted();
    Result<ReportReading> reading = readReportFileAs(FileFormat::Txt, text.toUtf8(), {}, forms);
    return reading ? std::move(reading) : nothingPasted();
}

} // namespace gouji
