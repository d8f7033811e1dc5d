// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reportfile.h"

#include "model/formats/canonical/canonicaltextreader.h"
#include "model/formats/exportreading.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/pdf/pdfsource.h"
#include "model/formats/pdf/scansource.h"
#include "model/formats/reading/confirmedfigures.h"
#include "model/formats/reading/sourcereading.h"
#include "model/formats/recognition/recogniser.h"
#include "model/formats/source/textsource.h"
#include "model/review/anchorplace.h"
#include "model/support/safefile.h"
#include "model/text/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gouji {
namespace {

/// No text of a report is near this; what is larger is something else, and not worth minutes.
constexpr qint64 largestText = 4 * 1024 * 1024;

QString words(const char *text)
{
    return QCoreApplication::translate("ReportFile", text);
}

Error notAReport(const char *sentence, const QString &detail = {})
{
    return Error(ErrorCode::NotAReport, words(sentence), detail);
}

bool isBlankByte(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// A run of zero bytes at the beginning is no text; a file of nothing else need not be looked through.
bool beginsWithZeros(const QByteArray &bytes)
{
    constexpr qsizetype looked = 16;
    return bytes.size() >= looked && std::all_of(bytes.begin(), bytes.begin() + looked, [](char c) { return c == 0; });
}

void noteEncoding(const DecodedText &decoded, Report &report)
{
    Finding finding;
    finding.check = CheckId(QStringLiteral("IM-07"));
    finding.severity = Severity::Hint;
    finding.arguments = {decoded.encoding};
    if (decoded.replaced > 0) {
        finding.wording = QStringLiteral("IM-07.repaired");
        finding.arguments.append(QString::number(decoded.replaced));
    } else if (decoded.isGuessed) {
        finding.wording = QStringLiteral("IM-07");
    } else {
        return;
    }
    report.origin.findings.push_back(std::move(finding));
}

Error noReportInside()
{
    return notAReport(QT_TRANSLATE_NOOP("ReportFile", "The text is not a yearly report on government-information "
                                                      "disclosure: it has neither the title nor the headings of one."));
}

Result<ReportReading> readText(const QByteArray &bytes, const FormLibrary &forms)
{
    if (bytes.size() > largestText)
        return Error(ErrorCode::TooLarge,
                     words(QT_TRANSLATE_NOOP("ReportFile", "The file is far larger than the text of any "
                                                           "report. Check that it is the right one.")));
    const DecodedText decoded = decodeText(bytes);
    if (decoded.isBinary)
        return notAReport(QT_TRANSLATE_NOOP("ReportFile", "The file is neither a text nor a Gouji report. Open a file "
                                                          "that ends in .gouji or .txt."));
    ReportReading reading;
    std::optional<Report> report = readCanonicalText(decoded.text, forms);
    if (!report) {
        reading.source = readTextSource(decoded.text);
        report = recognise(reading.source, forms);
    }
    if (!report)
        return noReportInside();
    reading.report = *std::move(report);
    reading.report.origin.encoding = decoded.encoding;
    noteEncoding(decoded, reading.report);
    return reading;
}

/// A native file and the data of an export have nothing else to show.
Result<ReportReading> readNativeOnly(const QByteArray &bytes, const FormLibrary &forms)
{
    Result<Report> report = readNative(bytes, forms);
    if (!report)
        return report.error();
    ReportReading reading;
    reading.report = std::move(report).value();
    findThreadsAgain(reading.report); // others may have edited the file without them
    return reading;
}

Result<ReportReading> readShown(FileFormat format, const QByteArray &bytes, const FormLibrary &forms,
                                const std::atomic<bool> *cancelled)
{
    Result<SourceOutline> source = readSource(format, bytes, cancelled);
    if (!source)
        return source.error();
    ReportReading reading;
    reading.source = std::move(source).value();
    std::optional<Report> report = recognise(reading.source, forms);
    if (!report)
        return isGuess(reading.source) ? onlyPictures() : noReportInside();
    reading.report = *std::move(report);
    if (isGuess(reading.source))
        keepConfirmed(reading.report);
    reading.report.origin.encoding = reading.source.encoding;
    return reading;
}

/// The forms at hand, and the one that the data of an export carries: by it what the export shows is read as well.
FormLibrary withFormOf(const std::optional<CarriedData> &carried, const FormLibrary &forms)
{
    FormLibrary all = forms;
    if (!carried || !carried->native.contains("\"embedded_form\""))
        return all;
    if (const Result<Report> data = readNative(carried->native, forms); data && !forms.findBuiltIn(data->form->id()))
        all.add(data->form.pointer());
    return all;
}

Result<ReportReading> readByFormat(FileFormat format, const QByteArray &bytes, const FormLibrary &forms,
                                   const std::atomic<bool> *cancelled)
{
    if (format == FileFormat::Txt)
        return readText(bytes, forms);
    const std::optional<CarriedData> carried = carriedDataIn(format, bytes);
    Result<ReportReading> shown = readShown(format, bytes, withFormOf(carried, forms), cancelled);
    return carried ? withCarriedData(std::move(shown), *carried, forms) : std::move(shown);
}

} // namespace

Result<ReportReading> readReportFileAs(FileFormat format, const QByteArray &bytes, const QString &fileName,
                                       const FormLibrary &forms, const std::atomic<bool> *cancelled)
{
    if (std::ranges::all_of(bytes.first(std::min<qsizetype>(bytes.size(), 4096)), isBlankByte) &&
        std::ranges::all_of(bytes, isBlankByte))
        return notAReport(QT_TRANSLATE_NOOP("ReportFile", "The file is empty: there is no report in it."));
    if (beginsWithZeros(bytes))
        return notAReport(QT_TRANSLATE_NOOP("ReportFile", "The file holds no text: it begins with zero bytes. It may "
                                                          "have been damaged on the way; ask for it again."));
    if (format == FileFormat::Gouji)
        return readNativeOnly(bytes, forms);
    Result<ReportReading> read = readByFormat(format, bytes, forms, cancelled);
    if (!read)
        return read;
    ReportReading reading = std::move(read).value();
    reading.format = format;
    if (Report *seen = reading.isFromData ? (reading.visible ? &*reading.visible : nullptr) : &reading.report) {
        seen->origin.fileName = QFileInfo(fileName).fileName();
        seen->origin.format = formatName(format);
    }
    return reading;
}

Result<ReportReading> readReportFile(const QByteArray &bytes, const QString &fileName, const FormLibrary &forms,
                                     const std::atomic<bool> *cancelled)
{
    return readReportFileAs(formatOf(bytes), bytes, fileName, forms, cancelled);
}

Result<Report> readReport(const QByteArray &bytes, const QString &fileName, const FormLibrary &forms)
{
    return readReportAs(formatOf(bytes), bytes, fileName, forms);
}

Result<Report> readReportAs(FileFormat format, const QByteArray &bytes, const QString &fileName,
                            const FormLibrary &forms)
{
    Result<ReportReading> read = readReportFileAs(format, bytes, fileName, forms);
    if (!read)
        return read.error();
    return std::move(read).value().report;
}

Result<Report> openReport(const QString &path, const FormLibrary &forms)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestReportFile);
    if (!bytes)
        return bytes.error();
    return readReport(*bytes, path, forms);
}

} // namespace gouji
