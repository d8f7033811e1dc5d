// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/desksum.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/report/cellvalues.h"
#include "model/support/safefile.h"
#include "tests/bench/bench.h"
#include "tests/model/checks/balancedreport.h"

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
    bench.section("A desk's sum of 6,000 units, nothing read again");
    const DeskStatePtr desk = provincesDesk(6000, report);
    const SumScope scope = scopeBelow(desk->units(), 0);
    bench.measure("summed", 300'000, [&] { keep(DeskSum(desk, order.form, scope)); });
    const DeskSum sum(desk, order.form, scope);
    bench.measure("what a cell is made of", 100'000, [&] { keep(sum.contributions(CellIndex(0))); });
}

} // namespace gouji::bench
