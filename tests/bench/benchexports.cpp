// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxcontent.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/exporting/visiblecontent.h"
#include "model/formats/odt/odtcontent.h"
#include "model/formats/odt/odtwriter.h"
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

} // namespace

void benchExports(Bench &bench)
{
    const FormLibrary forms = FormLibrary::builtIn();
    const Report report = test::sampleReport();
    bench.section("Exports of the sample report, written and verified");
    bench.measure("docx", 10'000, [&] { writeAndVerify(report, forms, writeDocx, readDocxContent); });
    bench.measure("ODT", 10'000, [&] { writeAndVerify(report, forms, writeOdt, readOdtContent); });
}

} // namespace gouji::bench
