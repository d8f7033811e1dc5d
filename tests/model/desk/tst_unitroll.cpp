// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitindex.h"
#include "model/desk/unitroll.h"
#include "tests/model/desk/units.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

std::unique_ptr<UnitRoll> rollOf(const UnitList &units, qint64 mostInMemory = 0)
{
    auto roll = std::make_unique<UnitRoll>(mostInMemory);
    for (const Unit &unit : units.units())
        roll->add(unit);
    roll->finish();
    return roll;
}

/// A list with every fault, and two units that share a former name.
UnitList faulty()
{
    std::vector<Unit> units{unit("甲局", "无名县"), unit("乙局", "甲局"),   unit(""),
                            unit("甲 局", "乙局"),  unit("丙局", "丁局"),   unit("丁局", "丙局"),
                            unit("戊局", "丁局"),   unit("己局", "无 名县")};
    units[0].identityCode = QStringLiteral("11a");
    units[1].identityCode = QStringLiteral("1 1A");
    units[6].formerNames = {QStringLiteral("老局"), QStringLiteral("旧局")};
    units[7].aliases = {QStringLiteral("老 局")};
    units[7].isLeftOut = true;
    units[7].whyLeftOut = QStringLiteral("垂直管理");
    return UnitList(std::move(units));
}

Facts factsOf(const char *body, const char *code = "")
{
    Facts facts;
    facts.body = QString::fromUtf8(body);
    facts.identityCode = QString::fromUtf8(code);
    return facts;
}

} // namespace

/// A list that is put away answers as one that is held.
class TestUnitRoll : public QObject
{
    Q_OBJECT

private slots:
    void answersAsTheIndexDoes_data()
    {
        QTest::addColumn<UnitList>("units");
        QTest::newRow("a county") << county();
        QTest::newRow("with faults") << faulty();
        QTest::newRow("nobody") << UnitList();
    }
    void answersAsTheIndexDoes()
    {
        QFETCH(UnitList, units);
        const UnitIndex index(units);
        const auto roll = rollOf(units);
        QCOMPARE(roll->size(), index.size());
        for (int i = 0; i < index.size(); ++i) {
            QCOMPARE(roll->unit(i).name, units[i].name);
            QCOMPARE(roll->unit(i).parent, units[i].parent);
            QCOMPARE(roll->unit(i).whyLeftOut, units[i].whyLeftOut);
            QCOMPARE(roll->isLeftOut(i), index.isLeftOut(i));
            QCOMPARE(roll->hasUnits(i), index.hasUnits(i));
            QCOMPARE(roll->ties().parent(i), units.parent(i));
        }
        for (const char *name :
             {"清河县", "清河县 财政局", "云岭乡人民政府", "清河县防汛办公室", "甲局", "老局", "旧局", "无名县", ""}) {
            QCOMPARE(roll->unitNamed(QString::fromUtf8(name)), index.unitNamed(QString::fromUtf8(name)));
            for (const char *code : {"", "11990000mb00000011", "11A", "99"})
                QCOMPARE(roll->find(factsOf(name, code)), index.find(factsOf(name, code)));
        }
        QCOMPARE(roll->ties().faults(), units.faults());
        QCOMPARE(unitFaultTexts(roll->ties().faults(), [&](int unit) { return roll->unit(unit); }),
                 unitFaultTexts(units));
        QVERIFY(!roll->fault());
    }

    void findsEachOfMany()
    {
        constexpr int count = 20'000;
        UnitRoll roll(1000);
        for (int i = 0; i < count; ++i)
            roll.add(unit(qPrintable(QStringLiteral("第%1局").arg(i)), "第0局"));
        roll.finish();
        for (int i = 0; i < count; i += 7) {
            const QString name = QStringLiteral("第 %1 局").arg(i);
            QCOMPARE(roll.find(factsOf(qPrintable(name))), i);
            QCOMPARE(roll.unit(i).name, QStringLiteral("第%1局").arg(i));
        }
        QVERIFY(roll.hasUnits(0));
        QVERIFY(!roll.hasUnits(1));
    }

    void saysWhereItCannotBeKept()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/nowhere/at/all");
        const auto roll = rollOf(county());
        const std::optional<Error> fault = roll->fault();
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QVERIFY(fault && fault->sentence().contains(u"/nowhere/at/all"));
    }
};

GOUJI_GUILESS_TEST(TestUnitRoll)
#include "tst_unitroll.moc"
