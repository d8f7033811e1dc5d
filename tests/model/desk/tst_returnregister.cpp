// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/returnregister.h"
#include "tests/model/desk/units.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const QDate today(2025, 1, 25);

QDateTime at(int day)
{
    return {QDate(2025, 1, day), QTime(9, 0), Qt::UTC};
}

Decision returned(int day, int due)
{
    Decision decision;
    decision.kind = DecisionKind::Returned;
    decision.time = at(day);
    decision.due = QDate(2025, 1, due);
    decision.reason = QStringLiteral("表三不平");
    return decision;
}

/// One unit was returned twice and came again late, then never; another was cleared.
Desk returnedDesk()
{
    Desk desk;
    desk.units = county().units();
    UnitYear &finance = desk.unitYear(QStringLiteral("清河县财政局"));
    finance.add({QStringLiteral("a.docx"), QStringLiteral("a"), at(5)});
    finance.add({QStringLiteral("b.docx"), QStringLiteral("b"), at(12)});
    finance.decisions = {returned(6, 10), returned(13, 20)};
    Decision cleared;
    cleared.kind = DecisionKind::Cleared;
    desk.unitYear(QStringLiteral("石溪镇人民政府")).decisions = {cleared};
    return desk;
}

} // namespace

class TestReturnRegister : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatCameOfEachReturn()
    {
        const DeskState state(returnedDesk(), {});
        const std::vector<ReturnEntry> entries = returnRegister(state, today);
        QCOMPARE(entries.size(), 2U);
        QCOMPARE(entries[0].round, 1);
        QCOMPARE(entries[0].sentAgain, at(12));
        QCOMPARE(entries[0].daysLate, 2);
        QCOMPARE(entries[1].round, 2);
        QVERIFY(!entries[1].sentAgain.isValid());
        QCOMPARE(entries[1].daysLate, 5); // until today
    }

    void isATableForPeople()
    {
        const DeskState state(returnedDesk(), {});
        const QList<QByteArray> lines = returnRegisterCsv(returnRegister(state, today)).split('\n');
        QCOMPARE(lines.size(), 4); // the head, two returns, and the end
        QVERIFY(lines[1].startsWith("清河县财政局,1,2025-01-06,,表三不平,2025-01-10,2025-01-12,2"));
    }

    void nothingReturnedIsAnEmptyTable()
    {
        Desk desk;
        desk.units = county().units();
        QVERIFY(returnRegister(DeskState(desk, {}), today).empty());
    }
};

GOUJI_GUILESS_TEST(TestReturnRegister)
#include "tst_returnregister.moc"
