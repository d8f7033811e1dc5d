// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/sheetchecks.h"
#include "tests/support/exportcases.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr int requests = 1; // the table of requests
constexpr int disputes = 2;

SheetChecks checksOf(const Report &report, int table)
{
    const ExportSource source = publicSource(report);
    const SheetMap map(source, {QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")});
    return SheetChecks::of(map, table);
}

SheetCheck at(const SheetChecks &checks, const QString &reference)
{
    for (const SheetCheck &check : checks.checks) {
        if (sheetReference(check.place.row, check.place.column) == reference)
            return check;
    }
    return {};
}

QString labelAt(const SheetChecks &checks, const QString &reference)
{
    for (const SheetLabel &label : checks.labels) {
        if (sheetReference(label.place.row, label.place.column) == reference)
            return label.text;
    }
    return {};
}

} // namespace

class TestSheetChecks : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasItsPlace()
    {
        const Report report = sampleReport();
        std::size_t checks = 0;
        for (int table = 0; table < static_cast<int>(report.form->tables().size()); ++table)
            checks += checksOf(report, table).checks.size();
        QCOMPARE(checks, report.form->identities().size());
        QVERIFY(checksOf(report, 0).checks.empty());
        QVERIFY(!checksOf(report, 0).summary);
    }

    void aRuleOfARowStandsBesideIt()
    {
        const SheetChecks checks = checksOf(sampleReport(), requests);
        QCOMPARE(at(checks, QStringLiteral("L4")).formula,
                 QStringLiteral("=IF(COUNT(D4:I4,J4)<7,\"待填\",IF(SUM(D4:I4)=SUM(J4),\"相符\","
                                "\"不符 \"&(SUM(D4:I4)-SUM(J4))))"));
        QCOMPARE(labelAt(checks, QStringLiteral("L1")),
                 QStringLiteral("自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他＝总计"));
    }

    void aRuleOfAColumnStandsBelowIt()
    {
        const SheetChecks checks = checksOf(sampleReport(), requests);
        QCOMPARE(labelAt(checks, QStringLiteral("A30")), QStringLiteral("一＋二＝（七）＋四"));
        QCOMPARE(at(checks, QStringLiteral("D30")).formula,
                 QStringLiteral("=IF(COUNT(D4:D5,D27:D28)<4,\"待填\",IF(SUM(D4:D5)=SUM(D27:D28),\"相符\","
                                "\"不符 \"&(SUM(D4:D5)-SUM(D27:D28))))"));
        QCOMPARE(labelAt(checks, QStringLiteral("A31")), QStringLiteral("（一）＋（二）＋…＋（六）3.＝（七）"));
        QVERIFY(at(checks, QStringLiteral("J31")).formula.contains(QStringLiteral("SUM(J6:J26)=SUM(J27)")));
    }

    void severalRulesOfARowStandSideBySide()
    {
        const SheetChecks checks = checksOf(sampleReport(), disputes);
        QCOMPARE(checks.checks.size(), std::size_t(3));
        QVERIFY(at(checks, QStringLiteral("Q4")).formula.contains(QStringLiteral("SUM(A4:D4)=SUM(E4)")));
        QVERIFY(at(checks, QStringLiteral("S4")).formula.contains(QStringLiteral("SUM(K4:N4)=SUM(O4)")));
        QVERIFY(labelAt(checks, QStringLiteral("Q1")).startsWith(QStringLiteral("行政复议：结果维持＋")));
    }

    void aBalancedReportHoldsEverywhere()
    {
        for (const int table : {requests, disputes}) {
            const SheetChecks checks = checksOf(sampleReport(), table);
            for (const SheetCheck &check : checks.checks)
                QCOMPARE(check.verdict, QStringLiteral("相符"));
            QCOMPARE(checks.summary->verdict, QStringLiteral("全部相符"));
        }
    }

    void aWrongFigureShowsInItsRowAndColumn()
    {
        Report report = sampleReport();
        report.cell(cellOf(report, u"t3.received.natural_person")).value = *Count::fromInteger(96);
        const SheetChecks checks = checksOf(report, requests);
        QCOMPARE(at(checks, QStringLiteral("L4")).verdict, QStringLiteral("不符 -1"));
        QCOMPARE(at(checks, QStringLiteral("D30")).verdict, QStringLiteral("不符 -1"));
        QCOMPARE(at(checks, QStringLiteral("E30")).verdict, QStringLiteral("相符"));
        QCOMPARE(checks.summary->verdict, QStringLiteral("2 处不符"));
    }

    void aMissingFigureIsNoFault_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("blank") << QString();
        QTest::newRow("mark") << QStringLiteral("/");
        QTest::newRow("raw") << QStringLiteral("97件");
    }

    void aMissingFigureIsNoFault()
    {
        QFETCH(QString, text);
        Report report = sampleReport();
        CellValue value;
        if (!text.isEmpty())
            value = text == u"/" ? CellValue(*Mark::fromString(text)) : CellValue(RawText(text));
        report.cell(cellOf(report, u"t3.received.natural_person")).value = value;
        const SheetChecks checks = checksOf(report, requests);
        QCOMPARE(at(checks, QStringLiteral("L4")).verdict, QStringLiteral("待填"));
        QCOMPARE(checks.summary->verdict, QStringLiteral("待填"));
    }

    void anotherSheetIsNamed()
    {
        const ExportSource source = publicSource(sampleReport());
        const SheetMap map(source, {QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")});
        const CellIndex cell = cellOf(sampleReport(), u"t3.received.natural_person");
        QCOMPARE(map.reference(cell, requests), QStringLiteral("D4"));
        QCOMPARE(map.reference(cell, disputes), QStringLiteral("'乙'!D4"));
    }
};

GOUJI_GUILESS_TEST(TestSheetChecks)
#include "tst_sheetchecks.moc"
