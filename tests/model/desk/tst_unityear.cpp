// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unityear.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

QDateTime day(int day)
{
    return {QDate(2025, 1, day), QTime(9, 0), Qt::UTC};
}

Delivery delivery(const char *digest, int arrived)
{
    return {QLatin1String(digest) + QStringLiteral(".docx"), QLatin1String(digest), day(arrived)};
}

Decision decision(DecisionKind kind, const char *digest, int on)
{
    Decision made;
    made.kind = kind;
    made.digest = QLatin1String(digest);
    made.time = day(on);
    return made;
}

} // namespace

/// Three rounds of one unit.
class TestUnitYear : public QObject
{
    Q_OBJECT

private slots:
    void goesFromMissingToPublished()
    {
        UnitYear year;
        QCOMPARE(year.status(), UnitStatus::Missing);
        QVERIFY(year.add(delivery("a", 5)));
        QCOMPARE(year.status(), UnitStatus::Waiting);
        year.decisions.push_back(decision(DecisionKind::Returned, "a", 6));
        QCOMPARE(year.status(), UnitStatus::Returned);
        QVERIFY(year.add(delivery("b", 8)));
        QCOMPARE(year.status(), UnitStatus::SentAgain);
        QCOMPARE(year.rounds(), 1);
        year.decisions.push_back(decision(DecisionKind::Cleared, "b", 9));
        QCOMPARE(year.status(), UnitStatus::Cleared);
        year.decisions.push_back(decision(DecisionKind::Published, "b", 20));
        QCOMPARE(year.status(), UnitStatus::Published);
    }

    void aVersionAfterClearingIsLookedAtAgain()
    {
        UnitYear year;
        year.add(delivery("a", 5));
        year.decisions.push_back(decision(DecisionKind::Cleared, "a", 6));
        year.add(delivery("b", 7));
        QCOMPARE(year.status(), UnitStatus::Waiting);
    }

    void keepsVersionsInOrderOfArrival()
    {
        UnitYear year;
        year.add(delivery("b", 7));
        year.add(delivery("a", 5));
        QVERIFY(!year.add(delivery("a", 9))); // the same file again
        QCOMPARE(year.deliveries.size(), 2U);
        QCOMPARE(year.current()->digest, QStringLiteral("b"));
        QCOMPARE(year.versionName(*year.current()), QStringLiteral("v2"));
        year.chosen = QStringLiteral("a");
        QCOMPARE(year.current()->digest, QStringLiteral("a"));
        year.chosen = QStringLiteral("gone");
        QCOMPARE(year.current()->digest, QStringLiteral("b"));
    }

    void aLoneVersionHasNoNumber()
    {
        UnitYear year;
        year.add(delivery("a", 5));
        QVERIFY(year.versionName(*year.current()).isEmpty());
    }

    void theLastReturnSetsTheDay()
    {
        UnitYear year;
        const QDate general(2025, 1, 31);
        QCOMPARE(year.due(general), general);
        year.decisions.push_back(decision(DecisionKind::Returned, "a", 6));
        QCOMPARE(year.due(general), general);
        year.decisions.back().due = QDate(2025, 1, 12);
        QCOMPARE(year.due(general), QDate(2025, 1, 12));
    }

    void knowsWhatChangedSinceItWasSeen()
    {
        UnitYear year;
        QVERIFY(!year.isChangedSinceSeen());
        year.add(delivery("a", 5));
        QVERIFY(!year.isChangedSinceSeen());
        year.seen = QStringLiteral("a");
        QVERIFY(!year.isChangedSinceSeen());
        year.add(delivery("b", 6));
        QVERIFY(year.isChangedSinceSeen());
    }

    void everyStatusHasAName()
    {
        QStringList names;
        for (const UnitStatus status : {UnitStatus::Missing, UnitStatus::Waiting, UnitStatus::Returned,
                                        UnitStatus::SentAgain, UnitStatus::Cleared, UnitStatus::Published})
            names.append(unitStatusName(status));
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(!names.contains(QString()));
    }
};

GOUJI_GUILESS_TEST(TestUnitYear)
#include "tst_unityear.moc"
