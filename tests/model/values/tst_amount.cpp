// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/amount.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestAmount : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesDecimals_data()
    {
        QTest::addColumn<QString>("literal");
        QTest::addColumn<qint64>("millionths");
        QTest::addColumn<QString>("shortest");
        const auto row = [](const char *literal, qint64 millionths, const char *shortest) {
            QTest::newRow(literal) << QString::fromLatin1(literal) << millionths << QString::fromLatin1(shortest);
        };
        row("0", 0, "0");
        row("0.0", 0, "0");
        row("0.000001", 1, "0.000001");
        row("0.1", 100000, "0.1");
        row("12.5", 12500000, "12.5");
        row("12.500000", 12500000, "12.5");
        row("10", 10000000, "10");
        row("302.3932", 302393200, "302.3932");
        row("100.01", 100010000, "100.01");
        row("999999999999", 999999999999000000, "999999999999");
        row("999999999999.999999", 999999999999999999, "999999999999.999999");
    }
    void readsAndWritesDecimals()
    {
        QFETCH(QString, literal);
        QFETCH(qint64, millionths);
        QFETCH(QString, shortest);
        const std::optional<Amount> amount = Amount::fromString(literal);
        QVERIFY(amount);
        QCOMPARE(amount->toMillionths(), millionths);
        QCOMPARE(amount->toString(), shortest);
        QCOMPARE(Amount::fromMillionths(millionths), amount);
        QCOMPARE(Amount::fromString(shortest), amount);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("literal");
        for (const char *literal : {"",
                                    ".",
                                    ".5",
                                    "5.",
                                    "1.2.3",
                                    "-1",
                                    "+1",
                                    " 1",
                                    "1 ",
                                    "1,000",
                                    "1e3",
                                    "01",
                                    "00",
                                    "007.5",
                                    "0.0000001",
                                    "1000000000000",
                                    "99999999999999999999",
                                    "１",
                                    "1．5",
                                    "nan",
                                    "0x1"})
            QTest::newRow(literal) << QString::fromUtf8(literal);
    }
    void refuses()
    {
        QFETCH(QString, literal);
        QVERIFY(!Amount::fromString(literal));
    }

    void losesNothingOnTheWayToTextAndBack()
    {
        for (qint64 millionths = 0; millionths < 3'000'000'000; millionths += 10'007) {
            const Amount amount = *Amount::fromMillionths(millionths);
            QCOMPARE(Amount::fromString(amount.toString()), std::optional(amount));
        }
    }

    void isOrderedByValue()
    {
        QVERIFY(*Amount::fromString(u"9.9") < *Amount::fromString(u"10"));
        QVERIFY(*Amount::fromString(u"0.1") > *Amount::fromString(u"0.09"));
    }
};

GOUJI_GUILESS_TEST(TestAmount)
#include "tst_amount.moc"
