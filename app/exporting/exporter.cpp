// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exporter.h"

#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/docx/docxcontent.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/exporting/visiblecontent.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/formats/odt/odtcontent.h"
#include "model/formats/odt/odtwriter.h"
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

using Writer = std::function<Result<QByteArray>(const ExportSource &)>;

/// How a format is written and read back, and what must be seen in it.
struct Format
{
    Writer write;
    Result<VisibleContent> (*read)(const QByteArray &) = nullptr;
    VisibleContent (*expected)(const PageOutline &) = visibleContentOf;
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
    default: return {};
    }
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
    const Format format = formatFor(options, m_fonts);
    const Result<QByteArray> bytes = format.write(source);
    if (!bytes)
        return bytes;
    const Result<VisibleContent> shown = format.read(*bytes);
    if (!shown)
        return shown.error();
    const Result<Done> same = sameContent(format.expected(source.outline), *shown);
    return same ? bytes : Result<QByteArray>(same.error());
}

} // namespace gouji
