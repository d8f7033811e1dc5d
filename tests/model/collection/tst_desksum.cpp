// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/parentsreport.h"
#include "tests/model/collection/countydesk.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// `kind name figure share` of each line.
QStringList shown(const DeskSum &sum)
{
    static const QStringList kinds{QStringLiteral("="),   QStringLiteral("none"),    QStringLiteral("out"),
                                   QStringLiteral("not"), QStringLiteral("missing"), QStringLiteral("adjusted")};
    QStringList lines;
    for (const Contribution &line : sum.contributions(CountyDesk::cell()))
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(kinds[static_cast<int>(line.kind)], line.name, line.figure,
                              line.share ? QString::number(*line.share) : QString())
                         .simplified());
    return lines;
}

} // namespace

/// The sum of a desk counts what counts there, and says of every cell what it is made of.
class TestDeskSum : public QObject
{
    Q_OBJECT

private slots:
    void theOfficesReportCountsAndTheCountysNever()
    {
        CountyDesk desk;
        desk.send("清溪县人民政府", 1000);
        desk.send(office, 5);
        desk.send(finance, 30);
        desk.send(town, 500); // the sum of its own units
        desk.send(station, 15);
        const DeskSum sum = desk.sum();
        QCOMPARE(received(sum.rollUp()), 50);
        QCOMPARE(shown(sum),
                 (QStringList{QStringLiteral("= 清溪县财政局 30 600"), QStringLiteral("= 清溪县石桥镇水利站 15 300"),
                              QStringLiteral("= 清溪县人民政府办公室 5 100"), QStringLiteral("missing 清溪县教育局")}));
        QVERIFY(sum.own());
        QVERIFY(!differencesFrom(sum.rollUp(), *sum.own()).empty());
        QCOMPARE(received(desk.sum(4).rollUp()), 15); // the town's
        QCOMPARE(desk.sum(4).scope().units, std::vector<int>{5});
        QCOMPARE(bodiesWithUnits(sum.desk().units()), (std::vector<std::pair<int, int>>{{0, 0}, {4, 1}}));
    }

    void whatAddsNothingIsNamed()
    {
        CountyDesk desk;
        desk.send(finance, 7, 2023);
        Report blank = filledReport(CountyDesk::form());
        blank.facts.body = QString::fromUtf8(schools);
        blank.cell(CountyDesk::cell()).value = *Mark::fromString(u"/");
        desk.send(schools, draftOf(QStringLiteral("b"), blank));
        desk.desk().units[1].isLeftOut = true;
        desk.send(office, 9);
        QCOMPARE(shown(desk.sum()),
                 (QStringList{QStringLiteral("none 清溪县教育局 /"), QStringLiteral("out 清溪县人民政府办公室 9"),
                              QStringLiteral("not 清溪县财政局"), QStringLiteral("missing 清溪县石桥镇水利站")}));
    }

    void triedWithoutIsNoDecision()
    {
        CountyDesk desk;
        desk.send(finance, 30);
        desk.send(schools, 70);
        const DeskSum without = desk.sum(0, {3});
        QCOMPARE(received(without.rollUp()), 30);
        const std::vector<Contribution> lines = without.contributions(CountyDesk::cell());
        QCOMPARE(lines[0].name, QString::fromUtf8(schools)); // keeps its place
        QVERIFY(lines[0].isTried && lines[0].kind == ContributionKind::LeftOut && !lines[0].share);
        QVERIFY(without.kept().leftOut.empty());
        QCOMPARE(received(desk.sum().rollUp()), 100);
    }

    void whatTheOfficeDecidedIsInTheSum()
    {
        CountyDesk desk;
        desk.send(finance, 30);
        desk.send(schools, 70);
        KeptSum kept = desk.desk().keptSum(countyBody);
        QCOMPARE(kept.body, countyBody);
        kept.adjustments.push_back(
            {CountyDesk::form()->cell(CountyDesk::cell()).id, -4'000'000, QStringLiteral("联合受理四件"), {}});
        kept.leftOut.push_back({QString::fromUtf8(schools), QStringLiteral("数据待核"), {}});
        kept.leftOut.push_back({QString::fromUtf8(station), QStringLiteral("并入镇政府"), {}});
        desk.desk().keep(kept);
        const DeskSum sum = desk.sum();
        QCOMPARE(received(sum.rollUp()), 26);
        QVERIFY(shown(sum).contains(QStringLiteral("adjusted 联合受理四件 -4")));
        QCOMPARE(sum.rollUp().missing(), (std::vector<int>{1})); // the station is not waited for
        QCOMPARE(received(desk.sum(4).rollUp()), -1);            // the town's sum has decisions of its own
        desk.desk().keep(desk.desk().keptSum(countyBody));
        QCOMPARE(desk.desk().sums.size(), std::size_t(1));
    }

    void unitsPickedByHand()
    {
        CountyDesk desk;
        desk.send(finance, 30);
        desk.send(schools, 70);
        const auto sum = desk.sum(-1);
        const DeskSum picked(desk.state(), CountyDesk::form(), scopeOf({3, 1}));
        QCOMPARE(received(picked.rollUp()), 70);
        QCOMPARE(picked.rollUp().missing(), std::vector<int>{1});
        QCOMPARE(received(sum.rollUp()), 100);
        QCOMPARE(sum.scope().body, QString());
    }

    void theCountysNewReport()
    {
        CountyDesk desk;
        desk.desk().units[0].kind = BodyKind::Government;
        desk.desk().units[0].identityCode = QStringLiteral("11330000MB1234567X");
        desk.send(finance, 30);
        desk.send(schools, 70);
        const Report fresh = parentsReport(desk.sum().rollUp(), nullptr);
        QCOMPARE(fresh.facts.body, countyBody);
        QCOMPARE(fresh.facts.kind.value, BodyKind::Government);
        QCOMPARE(countAt(fresh, CountyDesk::cell()), 100);
        QVERIFY(fresh.closing && fresh.closing->body == countyBody);

        ParentsLastYear before{filledReport(CountyDesk::form()), {QStringLiteral("2023.gouji"), {}, {}}};
        before.report.facts.body = countyBody;
        before.report.facts.year = 2023;
        before.report.facts.aliases = {QStringLiteral("清溪县政府")};
        const Report carried = parentsReport(desk.sum().rollUp(), &before);
        QCOMPARE(carried.lastYear, before.source);
        QCOMPARE(carried.facts.aliases, before.report.facts.aliases);
        QCOMPARE(carried.facts.identityCode, desk.desk().units[0].identityCode);
        QCOMPARE(carried.facts.year, 2024);
        QCOMPARE(carried.cells, fresh.cells); // nothing of last year's is in the figures
        QVERIFY(rollUpRecordOf(carried));
    }
};

GOUJI_GUILESS_TEST(TestDeskSum)
#include "tst_desksum.moc"
