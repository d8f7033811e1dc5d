// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reading/sourcereading.h"

#include "model/formats/conversion/officeconversion.h"
#include "model/formats/docx/docxdata.h"
#include "model/formats/docx/docxsource.h"
#include "model/formats/html/htmldata.h"
#include "model/formats/html/htmlsource.h"
#include "model/formats/html/mhtsource.h"
#include "model/formats/odt/odtdata.h"
#include "model/formats/odt/odtsource.h"
#include "model/formats/ofd/ofdsource.h"
#include "model/formats/pdf/pdfdata.h"
#include "model/formats/pdf/pdfsource.h"
#include "model/formats/pdf/scansource.h"
#include "model/formats/xlsx/xlsxsource.h"

#include <QCoreApplication>

namespace gouji {
namespace {

/// What LibreOffice makes of a file of an old format, which is said.
Result<SourceOutline> readConverted(const QByteArray &bytes, const std::atomic<bool> *cancelled)
{
    const Result<ConvertedFile> converted = convertWithOffice(bytes, cancelled);
    if (!converted)
        return converted.error();
    Result<SourceOutline> source =
        readSource(converted->isWorkbook ? FileFormat::Xlsx : FileFormat::Docx, converted->bytes);
    if (!source)
        return source.error();
    SourceOutline outline = std::move(source).value();
    outline.remarks.push_back({QStringLiteral("IM-12.converted"), {}, {}});
    return outline;
}

/// A scan is read by text recognition where that is installed; else it is only pictures.
Result<SourceOutline> readPdf(const QByteArray &bytes, const std::atomic<bool> *cancelled)
{
    Result<SourceOutline> source = readPdfSource(bytes, cancelled);
    const bool isScan = !source && source.error().code() == ErrorCode::OnlyPictures;
    return isScan && canReadScans() ? readScan(bytes, cancelled) : source;
}

} // namespace

Result<SourceOutline> readSource(FileFormat format, const QByteArray &bytes, const std::atomic<bool> *cancelled)
{
    switch (format) { // one line a reader
    case FileFormat::Docx: return readDocxSource(bytes);
    case FileFormat::Odt: return readOdtSource(bytes);
    case FileFormat::Ofd: return readOfdSource(bytes);
    case FileFormat::OldOffice:
    case FileFormat::Rtf: return readConverted(bytes, cancelled);
    case FileFormat::Html: return readHtmlSource(bytes);
    case FileFormat::Pdf: return readPdf(bytes, cancelled);
    case FileFormat::Mht: return readMhtSource(bytes);
    case FileFormat::Xlsx: return readXlsxSource(bytes);
    default: break;
    }
    return Error(ErrorCode::UnknownFormat,
                 QCoreApplication::translate("ReportFile", "Files of this kind cannot be read. Save it as docx or as "
                                                           "text and open that."),
                 formatName(format));
}

std::optional<CarriedData> carriedDataIn(FileFormat format, const QByteArray &bytes)
{
    switch (format) {
    case FileFormat::Docx: return readDocxData(bytes);
    case FileFormat::Odt: return readOdtData(bytes);
    case FileFormat::Html: return readHtmlData(bytes);
    case FileFormat::Pdf: return readPdfData(bytes);
    default: return std::nullopt;
    }
}

} // namespace gouji
