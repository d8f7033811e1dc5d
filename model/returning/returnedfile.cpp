// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/returning/returnedfile.h"

#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/reading/sourcereading.h"
#include "model/formats/recognition/recogniser.h"

#include <QCoreApplication>

namespace gouji {
namespace {

std::optional<Report> sentReport(FileFormat format, const QByteArray &bytes, const FormLibrary &forms)
{
    const std::optional<CarriedData> data = carriedDataIn(format, bytes);
    if (!data)
        return std::nullopt;
    Result<Report> report = readNative(data->native, forms);
    if (!report || visibleDigest(writeCanonicalText(*report)) != data->visibleSha256)
        return std::nullopt;
    return std::move(report).value();
}

} // namespace

Result<ReturnedFile> readReturnedFile(const QByteArray &bytes, const FormLibrary &forms)
{
    const FileFormat format = formatOf(bytes);
    if (format != FileFormat::Docx && format != FileFormat::Odt)
        return Error(ErrorCode::UnknownFormat,
                     QCoreApplication::translate("Returning", "Only a docx or ODT file can be taken back. Save the "
                                                              "file as docx in the word processor first."),
                     formatName(format));
    Result<SourceOutline> source = readSource(format, bytes);
    if (!source)
        return source.error();
    std::optional<Report> shown = recognise(*source, forms);
    if (!shown)
        return Error(ErrorCode::NotAReport,
                     QCoreApplication::translate("Returning", "The file has neither the title nor the headings of a "
                                                              "report. Check that it is the one that was sent."));
    return ReturnedFile{*std::move(shown), std::move(source).value(), sentReport(format, bytes, forms)};
}

} // namespace gouji
