// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "views/editing/cellhistory.h"

#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

class TestCellHistory : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatACellHeld()
    {
        Session session(sampleReport());
        CellHistory history(session);
        const CellIndex cell = cellOf(session.report(), u"t3.received.company");
        const CellValue first = session.report().cell(cell).value;
        session.enterText(cell, QStringLiteral("55"));
        session.enterText(cell, QString());
        session.undoStack().undo();
        QCOMPARE(history.of(cell).size(), 3U);
        QCOMPARE(history.of(cell)[0].value, first);
        QCOMPARE(history.of(cell)[1].value.toString(), QStringLiteral("55"));
        QVERIFY(history.of(cell)[2].value.isBlank());
        QVERIFY(history.of(cellOf(session.report(), u"t4.review.upheld")).empty());
    }

    void aNoteIsNoNewValue()
    {
        Session session(sampleReport());
        CellHistory history(session);
        const QSignalSpy told(&history, &CellHistory::historyChanged);
        const CellIndex index = cellOf(session.report(), u"t3.received.company");
        Cell cell = session.report().cell(index);
        cell.note = QStringLiteral("核对过");
        session.setCells({{index, cell}}, QStringLiteral("note"));
        QVERIFY(history.of(index).empty());
        QVERIFY(told.isEmpty());
    }

    void forgetsTheOldestOfVeryMany()
    {
        Session session(sampleReport());
        CellHistory history(session);
        const CellIndex cell = cellOf(session.report(), u"t3.received.company");
        for (int i = 1000; i < 1200; ++i)
            session.enterText(cell, QString::number(i));
        QCOMPARE(history.of(cell).size(), 100U);
        QCOMPARE(history.of(cell).back().value.toString(), QStringLiteral("1198"));
    }
};

GOUJI_GUILESS_TEST(TestCellHistory)
#include "tst_cellhistory.moc"
