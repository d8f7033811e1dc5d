// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/sheetarea.h"
#include "model/formats/xlsx/sheetchecks.h"
#include "model/formats/xlsx/sheetnumber.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

/// What a spreadsheet takes as a number, and how places are named there.
class TestSheetNumber : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CellKind>("kind");
        QTest::addColumn<int>("decimals"); // -1: text
        const auto row = [](const char *text, CellKind kind, int decimals) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << kind << decimals;
        };
        row("0", CellKind::Count, 0);
        row("999999999999", CellKind::Count, 0);
        row("-36", CellKind::SignedCount, 0);
        row("302.3932", CellKind::Amount, 4);
        row("0.000001", CellKind::Amount, 6);
        row("123456789.123456", CellKind::Amount, 6);
        row("1234567890.123456", CellKind::Amount, -1);
        row("", CellKind::Count, -1);
        row("/", CellKind::Count, -1);
        row("012", CellKind::Count, -1);
        row("1,171", CellKind::Count, -1);
        row("１２", CellKind::Count, -1);
        row("12.50", CellKind::Amount, -1);
        row("1234567890123456789012345678901234567890", CellKind::Count, -1);
        row("=1+1", CellKind::Count, -1);
        row("12（含1件）", CellKind::Count, -1);
    }

    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(CellKind, kind);
        QFETCH(int, decimals);
        const std::optional<SheetNumber> number = SheetNumber::fromText(text, kind);
        QCOMPARE(number.has_value(), decimals >= 0);
        if (!number)
            return;
        QCOMPARE(number->decimals, decimals);
        QCOMPARE(QString::number(number->value, 'f', decimals), text);
        QCOMPARE(number->whole.has_value(), decimals == 0);
    }

    void places_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<std::optional<SheetArea>>("area");
        const auto row = [](const char *reference, std::optional<SheetArea> area) {
            QTest::addRow("%s", reference) << QString::fromUtf8(reference) << area;
        };
        row("A1", SheetArea{0, 0, 0, 0});
        row("B2:D9", SheetArea{1, 1, 8, 3});
        row("'申请 表'!$A$1:$AA$28", SheetArea{0, 0, 27, 26});
        row("Sheet1!C3", SheetArea{2, 2, 2, 2});
        row("", std::nullopt);
        row("A0", std::nullopt);
        row("a1", std::nullopt);
        row("D9:B2", std::nullopt);
        row("A1:XFD1", std::nullopt);
        row("A1:A1048576", std::nullopt);
        row("A1:B2,C3", std::nullopt);
        row("#REF!", std::nullopt);
    }

    void places()
    {
        QFETCH(QString, reference);
        QFETCH(std::optional<SheetArea>, area);
        QCOMPARE(SheetArea::fromReference(reference), area);
    }

    void placesAreNamed()
    {
        QCOMPARE(sheetReference(0, 0), QStringLiteral("A1"));
        QCOMPARE(sheetReference(27, 25), QStringLiteral("Z28"));
        QCOMPARE(sheetReference(1, 26), QStringLiteral("AA2"));
        QCOMPARE(sheetReference(1, 701), QStringLiteral("ZZ2"));
        QCOMPARE(sheetReference(1, 702), QStringLiteral("AAA2"));
    }

    void sheetsHaveNamesTheyCanHave()
    {
        const QStringList names =
            sheetNames({QStringLiteral("甲[1]:*?/\\'"), QStringLiteral("甲1"), QString(), QString(40, u'表')});
        QCOMPARE(names, QStringList(
                            {QStringLiteral("甲1"), QStringLiteral("表2"), QStringLiteral("表3"), QString(31, u'表')}));
    }
};

GOUJI_GUILESS_TEST(TestSheetNumber)
#include "tst_sheetnumber.moc"
