// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rollupproof.h"
#include "model/collection/rolluprecording.h"
#include "tests/model/collection/county.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const QDateTime day(QDate(2025, 1, 20), QTime(9, 0), Qt::UTC);

RollUp sumOf(const Report &first, const Report &second)
{
    County county; // without a list of units, which a sum refers to
    county.send("a", first);
    county.send("b", second);
    return county.sum();
}

Report reportOf(const char *body, qint64 more = 0)
{
    Report report = County().report(body);
    setCount(report, CellIndex(0), more + countAt(report, CellIndex(0)));
    return report;
}

/// One line a change, as a person reads it.
QStringList changed(const RollUpRecord &record, const RollUp &now)
{
    QStringList lines;
    for (const RollUpChange &change : changesSince(record, record.cells, now))
        lines.append(rollUpChangeText(change, *now.order().form));
    return lines;
}

} // namespace

/// A recorded sum is proved by the same files and by no others.
class TestRollUpProof : public QObject
{
    Q_OBJECT

private slots:
    void theSameFilesProveIt()
    {
        const RollUp sum = sumOf(reportOf(finance), reportOf(schools));
        const RollUpRecord record = frozen(sum, day);
        QCOMPARE(record.time, day);
        QCOMPARE(record.inputs.size(), std::size_t(2));
        QCOMPARE(record.cells.size(), qsizetype(sum.order().form->cells().size()));
        QCOMPARE(changed(record, sumOf(reportOf(finance), reportOf(schools))), QStringList());
    }

    void anotherVersionIsNamedWithTheSumsItChanges()
    {
        const RollUpRecord record = frozen(sumOf(reportOf(finance), reportOf(schools)), day);
        const RollUp now = sumOf(reportOf(finance), reportOf(schools, 3));
        const QStringList lines = changed(record, now);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(QString::fromUtf8(schools)), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(record.cells.front()) &&
                     lines[1].contains(now.sums().value(CellIndex(0)).toString()),
                 qPrintable(lines[1]));
    }

    void whoCameAndWhoWentIsNamed()
    {
        County one({countyUnit(finance), countyUnit(schools)});
        one.send("a", reportOf(finance));
        const RollUp first = one.sum();
        County other({countyUnit(finance), countyUnit(schools)});
        other.send("b", reportOf(schools));
        const std::vector<RollUpChange> changes = changesSince(recordOf(first), frozen(first, day).cells, other.sum());
        QCOMPARE(changes.size(), std::size_t(2)); // the figures are the same
        QVERIFY(changes[0].kind == RollUpChange::Kind::Gone && changes[0].body == QString::fromUtf8(finance));
        QVERIFY(changes[1].kind == RollUpChange::Kind::Came && changes[1].body == QString::fromUtf8(schools));
    }

    void anAdjustmentIsAChange()
    {
        RollUp sum = sumOf(reportOf(finance), reportOf(schools));
        const RollUpRecord record = frozen(sum, day);
        QVERIFY(sum.adjust({sum.order().form->cells()[0].id, 2'000'000, QStringLiteral("联合发文")}));
        const std::vector<RollUpChange> changes = changesSince(record, record.cells, sum);
        QVERIFY(changes[0].kind == RollUpChange::Kind::Adjusted);
        QVERIFY(changes[1].kind == RollUpChange::Kind::Figure);
    }

    void theReportOfASumKeepsTheRecord()
    {
        RollUp sum = sumOf(reportOf(finance), reportOf(schools));
        const CellId fees = sum.order().form->cell(sum.order().form->role(u"fees").front()).id;
        QVERIFY(sum.adjust({fees, -1'500'000, QStringLiteral("联合发文")}));
        Report report = rolledUpReport(sum);
        QCOMPARE(rollUpRecordOf(report), std::optional(recordOf(sum)));
        QCOMPARE(rollUpRecordOf(report)->adjustments.front().figure(), QStringLiteral("-1.5"));
        setRollUpRecord(report, {});
        QCOMPARE(rollUpRecordOf(report), std::optional(RollUpRecord()));
        QVERIFY(!rollUpRecordOf(reportOf(finance)));
    }

    void aDamagedRecordIsNone()
    {
        Report report = reportOf(finance);
        const JsonObject adjustment{{QStringLiteral("cell"), QStringLiteral("t2.rules.made")},
                                    {QStringLiteral("by"), QStringLiteral("five")},
                                    {QStringLiteral("reason"), QStringLiteral("x")}};
        report.unknown.append(QStringLiteral("roll_up"),
                              JsonObject{{QStringLiteral("adjustments"), JsonArray{adjustment}}});
        QVERIFY(!rollUpRecordOf(report));
    }

    void figuresWithSigns_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("millionths");
        QTest::newRow("plain") << QStringLiteral("5") << qint64(5'000'000);
        QTest::newRow("with a plus") << QStringLiteral("+5") << qint64(5'000'000);
        QTest::newRow("less") << QStringLiteral("-0.5") << qint64(-500'000);
        QTest::newRow("printed minus") << QStringLiteral("−2") << qint64(-2'000'000);
        QTest::newRow("words") << QStringLiteral("five") << qint64(0);
        QTest::newRow("two signs") << QStringLiteral("--5") << qint64(0);
        QTest::newRow("nothing") << QString() << qint64(0);
    }

    void figuresWithSigns()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, millionths);
        QCOMPARE(Adjustment::millionthsOf(typed).value_or(0), millionths);
    }
};

GOUJI_GUILESS_TEST(TestRollUpProof)
#include "tst_rollupproof.moc"
