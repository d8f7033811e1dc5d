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

    void keepsRawTextOnOneLine()
    {
        QCOMPARE(RawText(u" 一\t二\n三 ").toString(), QStringLiteral("一 二 三"));
    }

    void knowsAClosedSetOfMarks()
    {
        QVERIFY(Mark::fromString(u"/"));
        QVERIFY(!Mark::fromString(u"//"));
        QVERIFY(!Mark::fromString(u""));
        QVERIFY(!Mark::fromString(u"0"));
    }
};

GOUJI_GUILESS_TEST(TestCellValue)
#include "tst_cellvalue.moc"
