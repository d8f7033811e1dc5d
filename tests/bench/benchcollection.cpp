// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/desksum.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/report/cellvalues.h"
#include "model/support/safefile.h"
#include "tests/bench/bench.h"
#include "tests/generator/inventedunits.h"
#include "tests/model/checks/balancedreport.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace gouji::bench {
namespace {

Draft draftOf(const QByteArray &bytes, const Report &report)
{
    Draft draft;
    draft.file = QStringLiteral("a");
    draft.digest = contentDigestText(bytes);
    draft.facts = report.facts;
    draft.form = report.form.pointer();
    draft.values = valuesOf(report);
    return draft;
}

/// A province's desk whose units have all sent their drafts.
DeskStatePtr provincesDesk(int units, const Report &report)
{
    Desk desk;
    desk.year = 2024;
    std::vector<Draft> drafts;
    for (int i = 0; i < units; ++i) {
        Unit &unit = desk.units.emplace_back();
        unit.name = QStringLiteral("云岭省第%1局").arg(i);
        if (i > 0)
            unit.parent = desk.units.front().name;
        Draft &draft = drafts.emplace_back(draftOf(unit.name.toUtf8(), report));
        draft.file = unit.name;
        UnitYear &year = desk.unitYears.emplace_back();
        year.unit = unit.name;
        year.add({draft.file, draft.digest, {}});
    }
    return std::make_shared<const DeskState>(std::move(desk), std::move(drafts));
}

constexpr int fewUnits = 2000;
constexpr int manyUnits = 10'000;

/// What `gouji-cli rollup` took for so many reports of invented units with their list, in kB, as seen while it ran.
int peakOfSum(int units, const FormLibrary &forms)
{
    const QTemporaryDir folder;
    if (!test::InventedUnits({folder.path(), units, 1, 20, false}, forms).write())
        return 0;
    QProcess program;
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setStandardErrorFile(QProcess::nullDevice());
    program.start(QStringLiteral(GOUJI_CLI),
                  {QStringLiteral("rollup"), folder.filePath(QStringLiteral("reports")), QStringLiteral("--body"),
                   QStringLiteral("青溪省人民政府"), QStringLiteral("--year"), QStringLiteral("2024"),
                   QStringLiteral("--units"), folder.filePath(QStringLiteral("units.csv")), QStringLiteral("-o"),
                   folder.filePath(QStringLiteral("sum.gouji"))});
    int peak = 0;
    for (bool runs = program.waitForStarted(); runs; runs = !program.waitForFinished(2))
        peak = std::max(peak, mostMemory(QString::number(program.processId())));
    return peak;
}

void benchPeak(const FormLibrary &forms)
{
    constexpr int limit = 250;
    const int few = peakOfSum(fewUnits, forms);
    const int many = peakOfSum(manyUnits, forms);
    const int each = (many - few) * 1024 / (manyUnits - fewUnits);
    std::printf("  %-44s %6.1f MB for %d units, %.1f MB for %d: %d bytes each (limit %d)%s\n",
                "memory of gouji-cli rollup", few / 1024.0, fewUnits, many / 1024.0, manyUnits, each, limit,
                each > limit ? "   OVER" : "");
}

} // namespace

// 140,000 reports on two cores in two minutes leave each of them 1.7 ms.
void benchCollection(Bench &bench)
{
    const FormLibrary forms = FormLibrary::builtIn();
    QRandomGenerator random(1);
    const Report report = test::balancedReport(forms.find(u"2021"), random, test::Density::Sparse);
    const QByteArray bytes = writeNative(report, forms);
    const RollUpOrder order{QStringLiteral("云岭县人民政府"), 2024, forms.find(u"2021")};
    bench.section("A sum of many reports, each");
    bench.measure("read, digested and added", 1700, [&] {
        RollUpShare share(order);
        share.add(draftOf(bytes, *readNative(bytes, forms)));
        keep(share);
    });
    RollUpOrder withTexts = order;
    withTexts.comparesTexts = true;
    bench.measure("the same with its text compared", 3000, [&] {
        RollUpShare share(withTexts);
        const Report read = *readNative(bytes, forms);
        Draft draft = draftOf(bytes, read);
        draft.text = TextSignature(read);
        share.add(draft);
        keep(share);
    });
    benchPeak(forms);
    bench.section("A desk's sum of 6,000 units, nothing read again");
    const DeskStatePtr desk = provincesDesk(6000, report);
    const SumScope scope = scopeBelow(desk->units(), 0);
    bench.measure("summed", 300'000, [&] { keep(DeskSum(desk, order.form, scope)); });
    const DeskSum sum(desk, order.form, scope);
    bench.measure("what a cell is made of", 100'000, [&] { keep(sum.contributions(CellIndex(0))); });
}

} // namespace gouji::bench
