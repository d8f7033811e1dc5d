// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkcatalogue.h"
#include "model/checks/livechecks.h"

#include "model/checks/checkreport.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

#include <algorithm>
#include <array>

using namespace gouji;
using namespace gouji::test;

namespace {

QStringList idsOf(const std::vector<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.check.toString());
    return ids;
}

CellValue randomValue(QRandomGenerator &random)
{
    switch (random.bounded(8)) {
    case 0: return {};
    case 1: return *Mark::fromString(u"/");
    case 2: return RawText(u"12件");
    case 3: return RawText(u"-4");
    default: return *Count::fromInteger(random.bounded(300));
    }
}

void putRandomProse(Report &report, QRandomGenerator &random, const QString &section)
{
    static const std::array texts{QStringLiteral("无"), QString(), QStringLiteral("本年度未收取信息处理费。"),
                                  QStringLiteral("本报告由七个部分组成。统计期限自2024年1月1日至2024年6月30日。")};
    setProse(report, section, texts[static_cast<size_t>(random.bounded(static_cast<int>(texts.size())))]);
}

} // namespace

class TestLiveChecks : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithACheckFromScratchAfterEveryEdit_data();
    void agreesWithACheckFromScratchAfterEveryEdit();
    void followsSeveralCellsAtOnce();
    void followsFiguresThatProseLinksTo();
    void comparesWithLastYear();
    void listsWhatReadingFoundUntilItIsDismissed();
    void ordersBySectionThenSeverity();
    void startsAnewWithAnotherForm();
};

void TestLiveChecks::agreesWithACheckFromScratchAfterEveryEdit_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("2021") << QStringLiteral("2021");
    QTest::newRow("2019") << QStringLiteral("2019");
}

void TestLiveChecks::agreesWithACheckFromScratchAfterEveryEdit()
{
    QFETCH(QString, form);
    QRandomGenerator random(42);
    Report report = balancedReport(FormLibrary::builtIn().find(form), random, Density::Sparse);
    LiveChecks live;
    live.reset(report);
    const std::array sections{QStringLiteral("opening"), QStringLiteral("overview"), QStringLiteral("problems"),
                              QStringLiteral("other")};
    for (int edit = 0; edit < 400; ++edit) {
        const int kind = random.bounded(10);
        if (kind < 7) {
            const std::array cells{
                CellIndex(static_cast<size_t>(random.bounded(static_cast<int>(report.cells.size()))))};
            report.cell(cells.front()).value = randomValue(random);
            live.cellsChanged(report, cells);
        } else if (kind < 9) {
            const QString &section = sections[static_cast<size_t>(random.bounded(4))];
            putRandomProse(report, random, section);
            live.proseChanged(report, section);
        } else {
            report.facts.year = 2023 + random.bounded(3);
            report.facts.ruleMakingPowerStated = random.bounded(2) == 0;
            live.factsChanged(report);
        }
        QCOMPARE(idsOf(live.findings()), idsOf(checkReport({report})));
        QVERIFY(live.findings() == checkReport({report}));
    }
}

void TestLiveChecks::followsSeveralCellsAtOnce()
{
    Report report = filledReport(FormLibrary::builtIn().find(QStringLiteral("2021")));
    LiveChecks live;
    live.reset(report);
    const std::array cells{cellOf(report, "t3.granted.company"), cellOf(report, "t4.review.total"),
                           cellOf(report, "t2.licences.decisions")};
    setCount(report, cells[0], 700);
    setCount(report, cells[1], 700);
    report.cell(cells[2]).value = CellValue();
    live.cellsChanged(report, cells);
    QCOMPARE(idsOf(live.findings()), (QStringList{QStringLiteral("CEL-01"), QStringLiteral("T3-03"),
                                                  QStringLiteral("T4-01"), QStringLiteral("T4-02")}));
    QCOMPARE(std::ranges::count_if(live.balances(), &Balance::isBroken), 3);
}

void TestLiveChecks::followsFiguresThatProseLinksTo()
{
    Report report = filledReport(FormLibrary::builtIn().find(QStringLiteral("2021")));
    const CellIndex cell = cellOf(report, "t2.licences.decisions");
    Paragraph paragraph{{QStringLiteral("本报告由"), Link{report.form->cell(cell).id, LinkStyle::Digits, {}},
                         QStringLiteral("个部分组成。")},
                        {}};
    *report.blocks(u"opening") = {paragraph};
    setCount(report, cell, 6);
    LiveChecks live;
    live.reset(report);
    QCOMPARE(idsOf(live.findings()), QStringList());
    setCount(report, cell, 7);
    live.cellsChanged(report, std::array{cell});
    QCOMPARE(idsOf(live.findings()), QStringList(QStringLiteral("STR-13")));
}

void TestLiveChecks::comparesWithLastYear()
{
    Report report = filledReport(FormLibrary::builtIn().find(QStringLiteral("2021")));
    const Report lastYear = report;
    CheckOptions options;
    for (const CheckInfo &info : checkCatalogue()) {
        if (info.id.family() == u"XY")
            options.switchedOff.insert(info.id);
    }
    LiveChecks live(options);
    live.setLastYear(&lastYear);
    live.reset(report);
    QCOMPARE(idsOf(live.findings()), QStringList());
    setCount(report, cellOf(report, "t2.licences.decisions"), 0);
    live.cellsChanged(report, std::array{cellOf(report, "t2.licences.decisions")});
    QCOMPARE(idsOf(live.findings()), QStringList(QStringLiteral("T2-04")));
}

void TestLiveChecks::listsWhatReadingFoundUntilItIsDismissed()
{
    Report report = filledReport(FormLibrary::builtIn().find(QStringLiteral("2021")));
    Finding stored;
    stored.check = CheckId(QStringLiteral("IM-03"));
    stored.severity = Severity::Warning;
    report.origin.findings = {stored};
    LiveChecks live;
    live.reset(report);
    QVERIFY(live.findings() == report.origin.findings);
    report.origin.findings.clear();
    live.originChanged(report);
    QVERIFY(live.findings().empty());
}

void TestLiveChecks::ordersBySectionThenSeverity()
{
    Report report = Report::forForm(FormLibrary::builtIn().find(QStringLiteral("2021")));
    report.facts.body = QStringLiteral("某局");
    report.facts.year = 2024;
    report.facts.titleAsFound = QStringLiteral("某局报告");
    report.cell(cellOf(report, "t3.granted.company")).value = *Mark::fromString(u"/");
    setProse(report, u"opening", QStringLiteral("本报告由八个部分组成。"));
    QCOMPARE(idsOf(checkReport({report})),
             (QStringList{QStringLiteral("STR-05"), QStringLiteral("STR-13"), QStringLiteral("STR-07"),
                          QStringLiteral("CEL-01"), QStringLiteral("CEL-01"), QStringLiteral("CEL-02"),
                          QStringLiteral("CEL-01"), QStringLiteral("STR-09"), QStringLiteral("STR-10")}));
}

void TestLiveChecks::startsAnewWithAnotherForm()
{
    const FormLibrary library = FormLibrary::builtIn();
    Report first = filledReport(library.find(QStringLiteral("2021")));
    setCount(first, cellOf(first, "t3.granted.company"), 700);
    LiveChecks live;
    live.reset(first);
    QCOMPARE(live.findings().size(), 1u);
    const Report second = filledReport(library.find(QStringLiteral("2019")));
    live.reset(second);
    QVERIFY(live.findings().empty());
    QCOMPARE(live.balances().size(), second.form->identities().size());
}

GOUJI_GUILESS_TEST(TestLiveChecks)
#include "tst_livechecks.moc"
