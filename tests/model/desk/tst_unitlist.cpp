// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/desk/units.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

using Kind = UnitFault::Kind;

class TestUnitList : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheTree()
    {
        const UnitList units = county();
        QVERIFY(units.faults().empty());
        QCOMPARE(units.children(-1), std::vector<int>{0});
        QCOMPARE(units.children(0), (std::vector<int>{1, 2, 3, 4}));
        QCOMPARE(units.subtree(0), (std::vector<int>{0, 1, 2, 3, 4}));
        QCOMPARE(units.subtree(-1), units.subtree(0));
        QCOMPARE(units.parent(3), 0);
    }

    void anEmptyListHasNothing()
    {
        const UnitList units;
        QVERIFY(units.subtree(-1).empty());
        QVERIFY(!units.find(u"清河县"));
    }

    void findsANameWithBlanks()
    {
        QCOMPARE(county().find(u" 清河县 财政局"), 1);
        QVERIFY(!county().find(u"清河县教育局"));
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<std::vector<Unit>>("units");
        QTest::addColumn<UnitFault>("fault");
        Unit first = unit("甲局");
        Unit second = unit("乙局");
        first.identityCode = QStringLiteral("11a");
        second.identityCode = QStringLiteral("11A");
        QTest::newRow("code") << std::vector{first, second} << UnitFault{Kind::SameCode, 1, 0};
        QTest::newRow("name") << std::vector{unit("甲局"), unit("甲 局")} << UnitFault{Kind::SameName, 1, 0};
        QTest::newRow("no name") << std::vector{unit("甲局"), unit("")} << UnitFault{Kind::NoName, 1, -1};
        QTest::newRow("parent") << std::vector{unit("甲局", "丙局")} << UnitFault{Kind::NoSuchParent, 0, -1};
        QTest::newRow("own parent") << std::vector{unit("甲局", "甲局")} << UnitFault{Kind::ParentCycle, 0, 0};
        QTest::newRow("cycle") << std::vector{unit("丙局", "甲局"), unit("甲局", "乙局"), unit("乙局", "甲局")}
                               << UnitFault{Kind::ParentCycle, 1, 2};
    }
    void faultsAreFound()
    {
        QFETCH(std::vector<Unit>, units);
        QFETCH(UnitFault, fault);
        const UnitList list(units);
        QCOMPARE(list.faults(), std::vector{fault});
        QVERIFY(!unitFaultText(fault, list).contains(u'%'));
        QCOMPARE(list.subtree(-1).size(), units.size()); // nobody is lost
    }

    void unitsBelowTheSameUnknownOneAreToldTogether()
    {
        const UnitList list({unit("甲局", "丙县"), unit("乙局", "丙县"), unit("丁局", "戊县"), unit("甲局", "丙 县")});
        const QStringList texts = unitFaultTexts(list);
        QCOMPARE(list.faults().size(), 5U);
        QCOMPARE(texts.size(), 3); // twice the same name, and two unknown ones
        QVERIFY(texts.filter(QStringLiteral("丙县")).value(0).startsWith(u"3 units"));
        QVERIFY(texts.filter(QStringLiteral("戊县")).value(0).startsWith(u"“丁局”"));
    }

    void ofVeryManyUnknownBodiesTheFirstAreTold()
    {
        std::vector<Unit> units;
        for (int i = 0; i < 40; ++i) {
            units.push_back(
                unit(qPrintable(QStringLiteral("第%1局").arg(i)), qPrintable(QStringLiteral("第%1县").arg(i % 12))));
        }
        QStringList texts = unitFaultTexts(UnitList(units));
        QCOMPARE(texts.size(), 5);
        QVERIFY(texts[0].startsWith(u"4 units belong to “第0县”"));
        QVERIFY(texts[3].startsWith(u"4 units belong to “第3县”"));
        QVERIFY2(texts[4].startsWith(u"8 more bodies") && texts[4].contains(u"“第4县”") &&
                     texts[4].contains(u"24 units"),
                 qPrintable(texts[4]));
        units.resize(5); // one more than are told would be no shorter
        texts = unitFaultTexts(UnitList(units));
        QCOMPARE(texts.size(), 5);
        QVERIFY(texts[4].startsWith(u"“第4局”"));
    }

    void twoCyclesAreTwoFaults()
    {
        const UnitList list({unit("甲局", "乙局"), unit("乙局", "甲局"), unit("丙局", "丁局"), unit("丁局", "丙局"),
                             unit("戊局", "甲局")});
        QCOMPARE(list.faults().size(), 2U);
        QCOMPARE(list.subtree(0), (std::vector<int>{0, 1, 4}));
    }

    void aLongChainIsWalkedOnce()
    {
        constexpr int count = 20'000;
        std::vector<Unit> units;
        for (int i = 0; i < count; ++i)
            units.push_back(unit(qPrintable(QString::number(i)), i > 0 ? qPrintable(QString::number(i - 1)) : ""));
        const UnitList list(std::move(units));
        QVERIFY(list.faults().empty());
        QCOMPARE(list.subtree(0).size(), std::size_t(count));
    }

    void sortsByPinyin()
    {
        QVERIFY(isBeforeByPinyin(QStringLiteral("财政局"), QStringLiteral("水利局")));
        QVERIFY(!isBeforeByPinyin(QStringLiteral("水利局"), QStringLiteral("财政局")));
        QVERIFY(!isBeforeByPinyin(QStringLiteral("水利局"), QStringLiteral("水利局")));
    }

    void answersToWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("answering");
        QTest::newRow("nothing") << QString() << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("part") << QStringLiteral("水利") << QList<int>{2};
        QTest::newRow("initials") << QStringLiteral("czj") << QList<int>{1};
        QTest::newRow("capital initials") << QStringLiteral("QHXS") << QList<int>{2};
        QTest::newRow("former name") << QStringLiteral("云岭乡") << QList<int>{4};
        QTest::newRow("code") << QStringLiteral("mb0000") << QList<int>{1};
        QTest::newRow("nobody") << QStringLiteral("教育局") << QList<int>{};
    }
    void answersToWhatIsTyped()
    {
        QFETCH(QString, typed);
        const UnitList units = county();
        QList<int> answering;
        for (int i = 0; i < units.size(); ++i) {
            if (answersTo(units[i], typed))
                answering.append(i);
        }
        QTEST(answering, "answering");
    }
};

GOUJI_GUILESS_TEST(TestUnitList)
#include "tst_unitlist.moc"
