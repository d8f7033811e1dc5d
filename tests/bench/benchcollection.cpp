// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rollup.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/safefile.h"
#include "tests/bench/bench.h"
#include "tests/model/checks/balancedreport.h"

namespace gouji::bench {

// 140,000 reports on two cores in two minutes leave each of them 1.7 ms.
void benchCollection(Bench &bench)
{
    const FormLibrary forms = FormLibrary::builtIn();
    QRandomGenerator random(1);
    const Report report = test::balancedReport(forms.find(u"2021"), random, test::Density::Sparse);
    const QByteArray bytes = writeNative(report, forms);
    const RollUpOrder order{QStringLiteral("云岭县人民政府"), 2024, forms.find(u"2021"), nullptr, false};
    bench.section("A sum of many reports, each");
    bench.measure("read, digested and added", 1700, [&] {
        RollUpShare share(order);
        share.add(QStringLiteral("a"), contentDigest(bytes), *readNative(bytes, forms));
        keep(share);
    });
    RollUpOrder withTexts = order;
    withTexts.comparesTexts = true;
    bench.measure("the same with its text compared", 3000, [&] {
        RollUpShare share(withTexts);
        share.add(QStringLiteral("a"), contentDigest(bytes), *readNative(bytes, forms));
        keep(share);
    });
}

} // namespace gouji::bench
