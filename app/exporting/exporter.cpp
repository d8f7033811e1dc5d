// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exporter.h"

#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/csv/valuescsv.h"
#include "model/formats/docx/docxcontent.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/exporting/visiblecontent.h"
#include "model/formats/html/htmlcontent.h"
#include "model/formats/html/htmlwriter.h"
#include "model/formats/html/webfragment.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/formats/odt/odtcontent.h"
#include "model/formats/odt/odtwriter.h"
#include "model/formats/xlsx/xlsxcontent.h"
#include "model/formats/xlsx/xlsxwriter.h"
#include "model/report/publiccopy.h"
#include "views/page/pagelayout.h"
#include "views/page/pdf/pdfcontent.h"
#include "views/page/pdf/pdfwriter.h"

#include <functional>

namespace gouji {
namespace {

Result<QByteArray> nativeFile(const Report &report, CopyKind copy, const FormLibrary &forms)
{
    const Report written = copy == CopyKind::Working ? report : publicCopy(report);
    const QByteArray bytes = writeNative(written, forms);
    const Result<Report> read = readNative(bytes, forms);
    if (!read)
        return read.error();
    const Result<Done> same = sameContent(visibleContentOf(outlineOf(written)), visibleContentOf(outlineOf(*read)));
    return same ? Result<QByteArray>(bytes) : Result<QByteArray>(same.error());
}

VisibleContent wholeContent(const ExportSource &source)
{
    return visibleContentOf(source.outline);
}

VisibleContent tablesOnly(const ExportSource &source)
{
    return visibleTablesOf(source.outline);
}

using Writer = std::function<Result<QByteArray>(const ExportSource &)>;

/// How a format is written and read back, and what must be seen in it.
struct Format
{
    Writer write;
    Result<VisibleContent> (*read)(const QByteArray &) = nullptr;
    VisibleContent (*expected)(const ExportSource &) = wholeContent;
};

Writer pdfWriter(const PageStyle &style, const FontSet *fonts)
{
    Q_ASSERT(fonts);
    return [&style, fonts](const ExportSource &source) {
        const Result<PageDocument> pages = layOutPages(source.outline, style, *fonts);
        return pages ? writePdf(*pages, source) : Result<QByteArray>(pages.error());
    };
}

Format formatFor(const ExportOptions &options, const FontSet *fonts)
{
    switch (options.format) {
    case ExportFormat::Pdf: return {pdfWriter(options.style, fonts), readPdfContent};
    case ExportFormat::Docx: return {writeDocx, readDocxContent};
    case ExportFormat::Odt: return {writeOdt, readOdtContent};
    case ExportFormat::Html: return {[](const ExportSource &source) { return writeHtml(source); }, readHtmlContent};
    case ExportFormat::Xlsx: return {writeXlsx, readXlsxContent, tablesOnly};
    case ExportFormat::Csv: return {writeValuesCsv, readValuesCsvContent, visibleValuesOf};
    case ExportFormat::Gouji:
    case ExportFormat::Txt: break;
    }
    return {};
}

/// The bytes, once they are seen to show what they must.
Result<QByteArray> written(const ExportSource &source, const Format &format)
{
    const Result<QByteArray> bytes = format.write(source);
    if (!bytes)
        return bytes;
    const Result<VisibleContent> shown = format.read(*bytes);
    if (!shown)
        return shown.error();
    const Result<Done> same = sameContent(format.expected(source), *shown);
    return same ? bytes : Result<QByteArray>(same.error());
}

} // namespace

Result<QByteArray> Exporter::exportReport(const Report &report, const ExportOptions &options) const
{
    if (options.format == ExportFormat::Gouji)
        return nativeFile(report, options.copy, m_forms);
    if (options.format == ExportFormat::Txt)
        return writeCanonicalText(report);
    return exportOutline(exportSource(report, options.copy, m_forms, statedDate(report)), options);
}

Result<QByteArray> Exporter::exportOutline(const ExportSource &source, const ExportOptions &options) const
{
    return written(source, formatFor(options, m_fonts));
}

Result<QByteArray> Exporter::webFragment(const Report &report) const
{
    return written(exportSource(report, CopyKind::Archive, m_forms, statedDate(report)),
                   {writeWebFragment, readHtmlContent});
}

} // namespace gouji
