// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/office/tablereading.h"
#include "tests/support/strictmain.h"

#include <limits>

using namespace gouji;

class TestTableReading : public QObject
{
    Q_OBJECT

private slots:
    void cellsAndCoveredPlacesFillTheGrid()
    {
        TableReading reading;
        reading.startRow();
        reading.add(2, 2, QStringLiteral("corner"));
        reading.covered(1);
        reading.add(1, 1, QStringLiteral("right"));
        reading.startRow();
        reading.covered(2);
        reading.add(1, 1, QStringLiteral("below"));
        const Result<VisibleTable> table = std::move(reading).finished();
        QVERIFY(table);
        const std::vector<VisibleCell> expected{{0, 0, 2, 2, QStringLiteral("corner")},
                                                {0, 2, 1, 1, QStringLiteral("right")},
                                                {1, 2, 1, 1, QStringLiteral("below")}};
        QVERIFY(table->cells == expected);
    }

    void mergesReachDown()
    {
        TableReading reading;
        reading.startRow();
        reading.add(1, 2, QStringLiteral("tall"));
        reading.covered(1);
        for (int row = 0; row < 2; ++row) {
            reading.startRow();
            QVERIFY(reading.mergeWithAbove(2));
            reading.covered(1);
        }
        const Result<VisibleTable> table = std::move(reading).finished();
        QVERIFY(table);
        QCOMPARE(table->cells.front().rowSpan, 3);
        QCOMPARE(table->cells.size(), std::size_t(1));
    }

    void onlyTheSameColumnsMerge()
    {
        TableReading reading;
        reading.startRow();
        QVERIFY(!reading.mergeWithAbove(1));
        reading.add(1, 2, {});
        reading.covered(1);
        reading.startRow();
        QVERIFY(!reading.mergeWithAbove(1));
    }

    void contradictionsAreRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("a cell on a covered place") << 0;
        QTest::newRow("a covered place under nothing") << 1;
        QTest::newRow("a covered place not said to be covered") << 2;
        QTest::newRow("a cell that reaches below the table") << 3;
    }

    void contradictionsAreRefused()
    {
        QFETCH(int, fault);
        TableReading reading;
        reading.startRow();
        if (fault == 1)
            reading.covered(1);
        else
            reading.add(2, 1, {});
        if (fault != 3)
            reading.startRow();
        if (fault == 0)
            reading.add(1, 1, {});
        const Result<VisibleTable> table = std::move(reading).finished();
        QVERIFY(!table);
        QCOMPARE(table.error().code(), ErrorCode::Damaged);
    }

    void boundsAreKept_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("wide") << 1 << mostDocumentColumns + 1;
        QTest::newRow("tall") << mostDocumentCells + 1 << 1;
        QTest::newRow("as wide as numbers go") << 1 << std::numeric_limits<int>::max();
        QTest::newRow("no column") << 1 << 0;
    }

    void boundsAreKept()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        TableReading reading;
        reading.startRow();
        reading.add(rows, columns, {});
        reading.covered(columns - 1);
        const Result<VisibleTable> table = std::move(reading).finished();
        QVERIFY(!table);
        QCOMPARE(table.error().code(), ErrorCode::TooLarge);
    }

    void textOfACellIsLineByLine()
    {
        const std::vector<VisibleContent::Block> blocks{QStringLiteral("a"),
                                                        VisibleTable{{{0, 0, 1, 1, QStringLiteral("b")}}}};
        QCOMPARE(plainText(blocks), QStringLiteral("a\nb"));
    }
};

GOUJI_GUILESS_TEST(TestTableReading)
#include "tst_tablereading.moc"
