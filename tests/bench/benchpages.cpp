// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/support/pages.h"
#include "views/page/pagepainter.h"
#include "views/page/pdf/pdfcontent.h"
#include "views/page/pdf/pdfwriter.h"

namespace gouji::bench {
namespace {

void benchStyle(Bench &bench, const char *title, const PageStyle &style)
{
    const Report report = test::sampleReport();
    const FormLibrary forms = FormLibrary::builtIn();
    const ExportSource source = exportSource(report, CopyKind::Public, forms, statedDate(report));
    const FontSet fonts;
    const Result<PageDocument> pages = layOutPages(source.outline, style, fonts);
    const Result<QByteArray> pdf = pages ? writePdf(*pages, source) : Result<QByteArray>(pages.error());
    if (!pdf)
        return;
    bench.section(title);
    bench.measure("laid out", 5000, [&] { keep(layOutPages(source.outline, style, fonts).isOk()); });
    bench.measure("written as PDF", 35000, [&] { keep(writePdf(*pages, source).isOk()); });
    bench.measure("read back and compared", 10000, [&] {
        const Result<VisibleContent> shown = readPdfContent(*pdf);
        keep(shown && sameContent(visibleContentOf(source.outline), *shown));
    });
    const PagePainter painter(*pages);
    bench.measure("a page painted at 96 dpi", 15000, [&] { keep(painter.image(1, 96)); });
}

} // namespace

void benchPages(Bench &bench)
{
    benchStyle(bench, "Pages of the sample report, Arphic faces", test::styleIn(test::arphic()));
    benchStyle(bench, "Pages of the sample report, faces as installed", pageStyle(PagePreset::Official));
}

} // namespace gouji::bench
