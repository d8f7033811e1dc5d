// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/valuescsv.h"
#include "model/formats/docx/docxcontent.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/exporting/visiblecontent.h"
#include "model/formats/html/htmlcontent.h"
#include "model/formats/html/htmlwriter.h"
#include "model/formats/html/webfragment.h"
#include "model/formats/odt/odtcontent.h"
#include "model/formats/odt/odtwriter.h"
#include "model/formats/xlsx/xlsxcontent.h"
#include "model/formats/xlsx/xlsxwriter.h"
#include "tests/bench/bench.h"
#include "tests/support/samplereport.h"

namespace gouji::bench {
namespace {

using Writer = Result<QByteArray> (*)(const ExportSource &);
using ContentReader = Result<VisibleContent> (*)(const QByteArray &);

/// What an export takes from the report to a file that has been compared with it.
void writeAndVerify(const Report &report, const FormLibrary &forms, Writer write, ContentReader read)
{
    const ExportSource source = exportSource(report, CopyKind::Public, forms, statedDate(report));
    const Result<VisibleContent> content = read(*write(source));
    keep(sameContent(visibleContentOf(source.outline), *content).isOk());
}

Result<QByteArray> writePage(const ExportSource &source)
{
    return writeHtml(source);
}

/// The same for formats that show the figures only.
void writeAndVerifyFigures(const Report &report, const FormLibrary &forms)
{
    const ExportSource source = exportSource(report, CopyKind::Public, forms, statedDate(report));
    keep(sameContent(visibleTablesOf(source.outline), *readXlsxContent(*writeXlsx(source))).isOk());
}

void writeAndVerifyValues(const Report &report, const FormLibrary &forms)
{
    const ExportSource source = exportSource(report, CopyKind::Public, forms, statedDate(report));
    keep(sameContent(visibleValuesOf(source), *readValuesCsvContent(*writeValuesCsv(source))).isOk());
}

} // namespace

void benchExports(Bench &bench)
{
    const FormLibrary forms = FormLibrary::builtIn();
    const Report report = test::sampleReport();
    bench.section("Exports of the sample report, written and verified");
    bench.measure("docx", 10'000, [&] { writeAndVerify(report, forms, writeDocx, readDocxContent); });
    bench.measure("ODT", 10'000, [&] { writeAndVerify(report, forms, writeOdt, readOdtContent); });
    bench.measure("HTML", 10'000, [&] { writeAndVerify(report, forms, writePage, readHtmlContent); });
    bench.measure("fragment for a web site", 10'000,
                  [&] { writeAndVerify(report, forms, writeWebFragment, readHtmlContent); });
    bench.measure("xlsx", 20'000, [&] { writeAndVerifyFigures(report, forms); });
    bench.measure("csv", 5'000, [&] { writeAndVerifyValues(report, forms); });
}

} // namespace gouji::bench
