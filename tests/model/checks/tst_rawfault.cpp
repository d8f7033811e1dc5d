// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/rawfault.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestRawFault : public QObject
{
    Q_OBJECT

private slots:
    void sortsWhatIsNoNumber_data();
    void sortsWhatIsNoNumber();
};

void TestRawFault::sortsWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("fault");
    const auto row = [](const char16_t *text, CellKind kind, RawFault fault) {
        const QString string = QString::fromUtf16(text);
        QTest::addRow("%s of kind %d", qPrintable(string), static_cast<int>(kind))
            << string << static_cast<int>(kind) << static_cast<int>(fault);
    };
    row(u"见附件", CellKind::Count, RawFault::NoNumber);
    row(u"约3", CellKind::Count, RawFault::NoNumber);
    row(u"1/2", CellKind::Count, RawFault::NoNumber);
    row(u"9999999999999", CellKind::Count, RawFault::NoNumber);
    row(u"-3", CellKind::Count, RawFault::Negative);
    row(u"－ ３", CellKind::Count, RawFault::Negative);
    row(u"−3件", CellKind::Count, RawFault::Negative);
    row(u"-0.5", CellKind::Amount, RawFault::Negative);
    row(u"-3.5", CellKind::SignedCount, RawFault::NoNumber);
    row(u"3.0", CellKind::Count, RawFault::CountWithMore);
    row(u"３．５", CellKind::Count, RawFault::CountWithMore);
    row(u"12件", CellKind::Count, RawFault::CountWithMore);
    row(u"1,200 人", CellKind::SignedCount, RawFault::CountWithMore);
    row(u"302.39321234", CellKind::Amount, RawFault::AmountWithMore);
    row(u"302万元", CellKind::Amount, RawFault::AmountWithMore);
}

void TestRawFault::sortsWhatIsNoNumber()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(int, fault);
    QCOMPARE(static_cast<int>(rawFault(text, static_cast<CellKind>(kind))), fault);
}

GOUJI_GUILESS_TEST(TestRawFault)
#include "tst_rawfault.moc"
