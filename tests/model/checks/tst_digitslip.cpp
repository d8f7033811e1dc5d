// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/digitslip.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestDigitSlip : public QObject
{
    Q_OBJECT

private slots:
    void recognisesSlips_data();
    void recognisesSlips();
};

void TestDigitSlip::recognisesSlips_data()
{
    QTest::addColumn<qint64>("typed");
    QTest::addColumn<qint64>("intended");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, qint64 typed, qint64 intended, ProposalKind kind) {
        QTest::newRow(name) << typed << intended << static_cast<int>(kind);
    };
    row("two digits swapped", 29, 92, ProposalKind::DigitsSwapped);
    row("swapped inside", 1324, 1234, ProposalKind::DigitsSwapped);
    row("swapped apart", 4231, 1234, ProposalKind::DigitsSwapped);
    row("last digit lost", 17, 171, ProposalKind::DigitLost);
    row("first digit lost", 71, 171, ProposalKind::DigitLost);
    row("middle digit lost", 11, 171, ProposalKind::DigitLost);
    row("swapped with a 0 in front", 1, 10, ProposalKind::DigitLost);
    row("first digit doubled", 1171, 171, ProposalKind::DigitDoubled);
    row("last digit doubled", 1711, 171, ProposalKind::DigitDoubled);
    row("a 0 doubled", 1005, 105, ProposalKind::DigitDoubled);
    row("a foreign digit more", 1719, 171, ProposalKind::OneCell);
    row("another digit", 172, 171, ProposalKind::OneCell);
    row("three digits turned", 312, 123, ProposalKind::OneCell);
    row("divisible by nine, but no swap", 180, 171, ProposalKind::OneCell);
    row("the same", 171, 171, ProposalKind::OneCell);
    row("from 0", 0, 5, ProposalKind::OneCell);
}

void TestDigitSlip::recognisesSlips()
{
    QFETCH(qint64, typed);
    QFETCH(qint64, intended);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(digitSlip(typed, intended)), kind);
}

GOUJI_GUILESS_TEST(TestDigitSlip)
#include "tst_digitslip.moc"
