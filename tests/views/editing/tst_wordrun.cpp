// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictmain.h"
#include "views/editing/wordrun.h"

using namespace gouji;

namespace {

/// Types and deletes as `keys` say, `<` being a deletion, and counts the steps that undo would take.
int runsIn(const QString &keys)
{
    WordRun run;
    qsizetype position = 0;
    int runs = 0;
    for (const QChar key : keys) {
        if (key == u'<') {
            --position;
            runs += run.isBegunBy(position, 1, {});
            continue;
        }
        runs += run.isBegunBy(position, 0, QString(key));
        ++position;
    }
    return runs;
}

} // namespace

class TestWordRun : public QObject
{
    Q_OBJECT

private slots:
    void endsWhereAPersonWouldSay_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("runs");
        QTest::newRow("one word") << QStringLiteral("办结") << 1;
        QTest::newRow("figures and words stay together") << QStringLiteral("办结118件ok") << 1;
        QTest::newRow("a comma") << QStringLiteral("办结，其中") << 2;
        QTest::newRow("a blank") << QStringLiteral("ab cd") << 2;
        QTest::newRow("marks that follow each other") << QStringLiteral("等……见") << 2;
        QTest::newRow("a line") << QStringLiteral("甲\n乙") << 2;
        QTest::newRow("deleting") << QStringLiteral("办结<<") << 2;
        QTest::newRow("deleting and typing again") << QStringLiteral("办结<理") << 3;
    }

    void endsWhereAPersonWouldSay()
    {
        QFETCH(QString, keys);
        QTEST(runsIn(keys), "runs");
    }

    void anotherPlaceIsAnotherRun()
    {
        WordRun run;
        QVERIFY(run.isBegunBy(0, 0, u"甲"));
        QVERIFY(!run.isBegunBy(1, 0, u"乙"));
        QVERIFY(run.isBegunBy(0, 0, u"丙"));
    }

    void deletesForwardsInOneRun()
    {
        WordRun run;
        QVERIFY(run.isBegunBy(5, 1, {}));
        QVERIFY(!run.isBegunBy(5, 1, {}));
        QVERIFY(run.isBegunBy(9, 1, {}));
    }

    void whatTakesThePlaceOfASelectionBeginsARun()
    {
        WordRun run;
        run.isBegunBy(0, 0, u"甲");
        QVERIFY(run.isBegunBy(1, 3, u"乙"));
    }
};

GOUJI_GUILESS_TEST(TestWordRun)
#include "tst_wordrun.moc"
