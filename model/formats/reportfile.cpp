// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reportfile.h"

#include "model/formats/canonical/canonicaltextreader.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/recognition/recogniser.h"
#include "model/formats/source/textsource.h"
#include "model/support/safefile.h"
#include "model/text/textdecoder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gouji {
namespace {

/// No text of a report is near this; what is larger is something else, and not worth minutes.
constexpr qint64 largestText = 4 * 1024 * 1024;

struct FormatWord
{
    FileFormat format;
    QLatin1String name;
};
constexpr FormatWord formatWords[] = {{FileFormat::Gouji, QLatin1String("gouji")},
                                      {FileFormat::Txt, QLatin1String("txt")}};

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportFile", text);
}

Error notAReport(const char *sentence, const QString &detail = {})
{
    return Error(ErrorCode::NotAReport, tr(sentence), detail);
}

bool isBlankByte(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// A native file says what it is in its first key; a damaged one still does.
bool looksNative(const QByteArray &bytes)
{
    constexpr qsizetype enough = 64;
    const auto first = std::ranges::find_if_not(bytes, isBlankByte);
    if (first == bytes.end() || *first != '{')
        return false;
    QByteArray head = bytes.mid(first - bytes.begin(), enough);
    head.removeIf(isBlankByte);
    return head.startsWith("{\"format\":\"gouji\"") || QByteArrayView("{\"format\":\"gouji\"").startsWith(head);
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

Result<Report> readText(const QByteArray &bytes, const FormLibrary &forms)
{
    if (bytes.size() > largestText)
        return Error(ErrorCode::TooLarge,
                     tr(QT_TRANSLATE_NOOP("ReportFile", "The file is far larger than the text of any "
                                                        "report. Check that it is the right one.")));
    const DecodedText decoded = decodeText(bytes);
    if (decoded.isBinary)
        return notAReport(QT_TRANSLATE_NOOP("ReportFile", "The file is neither a text nor a Gouji report. Open a file "
                                                          "that ends in .gouji or .txt."));
    std::optional<Report> report = readCanonicalText(decoded.text, forms);
    if (!report)
        report = recognise(readTextSource(decoded.text), forms);
    if (!report)
        return notAReport(QT_TRANSLATE_NOOP("ReportFile",
                                            "The text is not a yearly report on government-information "
                                            "disclosure: it has neither the title nor the headings of one."));
    report->origin.encoding = decoded.encoding;
    noteEncoding(decoded, *report);
    return *std::move(report);
}

} // namespace

QString formatName(FileFormat format)
{
    const auto *word = std::ranges::find(formatWords, format, &FormatWord::format);
    return QString(word->name);
}

std::optional<FileFormat> formatFromName(QStringView name)
{
    const auto *word = std::ranges::find_if(formatWords, [name](const FormatWord &w) { return w.name == name; });
    return word == std::end(formatWords) ? std::nullopt : std::optional(word->format);
}

Result<Report> readReport(const QByteArray &bytes, const QString &fileName, const FormLibrary &forms)
{
    return readReportAs(looksNative(bytes) ? FileFormat::Gouji : FileFormat::Txt, bytes, fileName, forms);
}

Result<Report> readReportAs(FileFormat format, const QByteArray &bytes, const QString &fileName,
                            const FormLibrary &forms)
{
    if (std::ranges::all_of(bytes.first(std::min<qsizetype>(bytes.size(), 4096)), isBlankByte) &&
        std::ranges::all_of(bytes, isBlankByte))
        return notAReport(QT_TRANSLATE_NOOP("ReportFile", "The file is empty: there is no report in it."));
    if (beginsWithZeros(bytes))
        return notAReport(QT_TRANSLATE_NOOP("ReportFile", "The file holds no text: it begins with zero bytes. It may "
                                                          "have been damaged on the way; ask for it again."));
    if (format == FileFormat::Gouji)
        return readNative(bytes, forms);
    Result<Report> report = readText(bytes, forms);
    if (!report)
        return report;
    Report read = std::move(report).value();
    read.origin.fileName = QFileInfo(fileName).fileName();
    read.origin.format = formatName(FileFormat::Txt);
    return read;
}

Result<Report> openReport(const QString &path, const FormLibrary &forms)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestReportFile);
    if (!bytes)
        return bytes.error();
    return readReport(*bytes, path, forms);
}

} // namespace gouji
