// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxwriter.h"
#include "model/formats/html/htmlwriter.h"
#include "model/formats/odt/odtwriter.h"
#include "model/formats/recognition/recogniser.h"
#include "model/formats/reportfile.h"
#include "model/formats/source/textsource.h"
#include "model/formats/xlsx/xlsxwriter.h"
#include "model/text/textdecoder.h"
#include "tests/bench/bench.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/model/formats/recognition/inventedtext.h"
#include "tests/support/corpus.h"

namespace gouji::bench {

namespace {

constexpr double documentLimit = 30'000; // µs

/// Documents of word processors, whole, without data inside: container, markup, report, findings.
void benchDocuments(Bench &bench, const Report &report, const FormLibrary &forms)
{
    bench.section("Import of a document, from its bytes to the report with its findings");
    const ExportSource source = exportSource(report, CopyKind::Archive, forms, statedDate(report));
    const QByteArray docx = *writeDocx(source);
    const QByteArray odt = *writeOdt(source);
    bench.measure("docx in", documentLimit, [&] { keep(readReport(docx, {}, forms).isOk()); });
    bench.measure("odt in", documentLimit, [&] { keep(readReport(odt, {}, forms).isOk()); });
}

} // namespace

void benchImport(Bench &bench)
{
    const FormLibrary forms = FormLibrary::builtIn();
    constexpr double limit = 1000;
    const auto import = [&forms](const QByteArray &bytes) {
        keep(recognise(readTextSource(decodeText(bytes).text), forms).has_value());
    };
    bench.section("Import of a text, from its bytes to the report with its findings");
    if (const auto corpus = test::Corpus::find()) {
        for (const QString &name : corpus->names()) {
            const QByteArray bytes = corpus->source(name);
            bench.measure(qPrintable(QStringLiteral("published report ") + name.left(3)), limit,
                          [&] { import(bytes); });
        }
    }
    QRandomGenerator random(11);
    const Report report = test::balancedReport(forms.find(u"2021"), random, test::Density::Dense);
    const auto measure = [&](const char *name, test::TextFamily family) {
        const QByteArray bytes = test::inventedText(report, family).toText().toUtf8();
        bench.measure(name, limit, [&] { import(bytes); });
    };
    measure("tab matrix", test::TextFamily::ShiftedMatrix);
    measure("bars", test::TextFamily::Bars);
    measure("one cell a line", test::TextFamily::OneCellALine);
    const ExportSource shown = exportSource(report, CopyKind::Archive, forms, statedDate(report));
    const auto read = [&](const char *name, const Result<QByteArray> &file) {
        bench.measure(name, 30'000, [&] { keep(readReportFile(*file, QStringLiteral("report"), forms).isOk()); });
    };
    read("html in", writeHtml(shown));
    read("xlsx in", writeXlsx(shown));
    benchDocuments(bench, report, forms);
}

} // namespace gouji::bench
