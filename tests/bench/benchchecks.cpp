// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkreport.h"
#include "model/checks/livechecks.h"
#include "model/checks/repairsearch.h"
#include "model/report/prosetext.h"
#include "model/template/formlibrary.h"
#include "tests/bench/bench.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/samplereport.h"

#include <array>

namespace gouji::bench {
namespace {

using test::cellOf;
using test::countAt;
using test::setCount;

/// Measures edits of one cell to and fro, from the changed figure to the findings.
void measureEdits(Bench &bench, const char *name, Report report, const char *cellId)
{
    const std::array cells{cellOf(report, cellId)};
    const qint64 truth = countAt(report, cells.front());
    LiveChecks checks;
    checks.reset(report);
    bool isWrong = false;
    bench.measure(name, 100, [&] {
        isWrong = !isWrong;
        setCount(report, cells.front(), isWrong ? truth + 9 : truth);
        checks.cellsChanged(report, cells);
        keep(checks.findings().size());
    });
}

/// A report in which a number of figures are wrong.
Report withErrors(Report report, int errors)
{
    QRandomGenerator random(5);
    for (int error = 0; error < errors; ++error) {
        const CellIndex cell(static_cast<size_t>(random.bounded(10, static_cast<int>(report.cells.size()))));
        setCount(report, cell, countAt(report, cell) + 1 + random.bounded(500));
    }
    return report;
}

/// The sample with an overview of some 3,000 characters.
Report longReport()
{
    constexpr qsizetype wanted = 3000;
    Report report = test::sampleReport();
    Blocks &blocks = *report.blocks(u"overview");
    const Blocks once = blocks;
    while (proseText(blocks, report).size() < wanted)
        blocks.insert(blocks.end(), once.begin(), once.end());
    return report;
}

} // namespace

void benchChecks(Bench &bench)
{
    const FormPtr form = FormLibrary::builtIn().find(QStringLiteral("2021"));
    QRandomGenerator random(3);
    const Report report = test::balancedReport(form, random, test::Density::Dense);
    BalanceSheet sheet;
    bench.section("Checks");
    bench.measure("all 42 identities of a report", 10, [&] {
        sheet.reset(report);
        keep(sheet.hasBroken());
    });
    bench.measure("every check of a report", 1000, [&] { keep(checkReport({report}).size()); });
    const Report text = longReport();
    const Report before = test::sampleReport();
    bench.measure("every check of 3,000 characters and last year's report", 5000, [&] {
        keep(checkReport({text, &before}).size());
    });
    sheet.reset(withErrors(report, 60));
    bench.measure("the search for the wrong cells among 60 wrong figures", 100,
                  [&] { keep(groupBroken(sheet).size()); });
    bench.section("One edit to the updated findings");
    measureEdits(bench, "a balanced report, one cell made wrong and right again", report, "t3.granted.company");
    measureEdits(bench, "the same with 1 other wrong figure", withErrors(report, 1), "t3.granted.company");
    measureEdits(bench, "the same with 5 other wrong figures", withErrors(report, 5), "t3.granted.company");
    measureEdits(bench, "the same with 60 other wrong figures", withErrors(report, 60), "t3.granted.company");
    measureEdits(bench, "a report that is blank but for one cell", Report::forForm(form), "t3.granted.company");
}

} // namespace gouji::bench
