// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/cellvalue.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestCellValue : public QObject
{
    Q_OBJECT

private slots:
    void boundsCounts()
    {
        QVERIFY(Count::fromInteger(0));
        QVERIFY(Count::fromInteger(Count::largest));
        QVERIFY(!Count::fromInteger(Count::largest + 1));
        QVERIFY(!Count::fromInteger(-1));
        QVERIFY(SignedCount::fromInteger(-Count::largest));
        QVERIFY(!SignedCount::fromInteger(-Count::largest - 1));
        QVERIFY(!Amount::fromMillionths(-1));
        QVERIFY(Amount::fromMillionths(Count::largest * Amount::millionthsPerUnit + 999'999));
        QVERIFY(!Amount::fromMillionths((Count::largest + 1) * Amount::millionthsPerUnit));
    }

    void keepsStatesApart()
    {
        const CellValue blank;
        const CellValue zero = *Count::fromInteger(0);
        const CellValue mark = *Mark::fromString(u"/");
        const CellValue raw = RawText(u"0件");
        QVERIFY(blank != zero && zero != mark && mark != raw && blank != raw);
        QVERIFY(blank.isBlank() && !blank.isNumber());
        QVERIFY(zero.isNumber() && zero.wholeNumber() == 0);
        QVERIFY(!mark.isNumber() && !mark.wholeNumber());
        QVERIFY(raw.isRaw() && !raw.isNumber());
        QVERIFY(zero != CellValue(*SignedCount::fromInteger(0)));
        QVERIFY(zero != CellValue(*Amount::fromMillionths(0)));
    }

    void givesOutOnlyWhatItHolds()
    {
        const CellValue whole = *Count::fromInteger(5);
        QVERIFY(whole.count() && !whole.signedCount() && !whole.amount() && !whole.mark() && !whole.raw());
        const CellValue change = *SignedCount::fromInteger(-5);
        QVERIFY(!change.count() && change.signedCount() && change.wholeNumber() == -5);
        const CellValue fee = *Amount::fromMillionths(5'000'000);
        QVERIFY(fee.amount() && fee.isNumber() && !fee.wholeNumber());
        QCOMPARE(CellValue(RawText(u"5件")).raw()->toString(), QStringLiteral("5件"));
        QCOMPARE(CellValue(*Mark::fromString(u"无")).mark()->toString(), QStringLiteral("无"));
    }

    void writesTheCanonicalText_data()
    {
        QTest::addColumn<CellValue>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("blank") << CellValue() << QString();
        QTest::newRow("zero") << CellValue(*Count::fromInteger(0)) << QStringLiteral("0");
        QTest::newRow("count") << CellValue(*Count::fromInteger(1234567)) << QStringLiteral("1234567");
        QTest::newRow("negative") << CellValue(*SignedCount::fromInteger(-5)) << QStringLiteral("-5");
        QTest::newRow("positive") << CellValue(*SignedCount::fromInteger(36)) << QStringLiteral("36");
        QTest::newRow("amount") << CellValue(*Amount::fromString(u"302.393200")) << QStringLiteral("302.3932");
        QTest::newRow("mark") << CellValue(*Mark::fromString(u"——")) << QStringLiteral("——");
        QTest::newRow("raw") << CellValue(RawText(u"约5件")) << QStringLiteral("约5件");
    }
    void writesTheCanonicalText()
    {
        QFETCH(CellValue, value);
        QFETCH(QString, text);
        QCOMPARE(value.toString(), text);
    }

    void keepsRawTextOnOneLine()
    {
        QCOMPARE(RawText(u" 一\t二\n三 ").toString(), QStringLiteral("一 二 三"));
        QCOMPARE(RawText(u"一\r\n二\u2028三").toString(), QStringLiteral("一 二 三"));
        QCOMPARE(RawText(u"\u3000\u00a0约  5\u200b").toString(), QStringLiteral("约  5"));
    }

    void knowsAClosedSetOfMarks()
    {
        for (const QStringView mark : {u"/", u"／", u"\\", u"-", u"－", u"–", u"—", u"——", u"―", u"无", u"*", u"…"}) {
            QVERIFY(Mark::fromString(mark));
            QCOMPARE(Mark::fromString(mark)->toString(), mark.toString());
        }
        QVERIFY(Mark::fromString(u"-") != Mark::fromString(u"－"));
        QVERIFY(!Mark::fromString(u" /"));
        QVERIFY(!Mark::fromString(u"———"));
        QVERIFY(!Mark::fromString(u"//"));
        QVERIFY(!Mark::fromString(u""));
        QVERIFY(!Mark::fromString(u"0"));
    }
};

GOUJI_GUILESS_TEST(TestCellValue)
#include "tst_cellvalue.moc"
