// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/desk/units.h"
#include "tests/support/strictmain.h"
#include "views/desk/apartmodel.h"
#include "views/desk/unitqueuefilter.h"

#include <QAbstractItemModelTester>

using namespace gouji;
using namespace gouji::test;

namespace {

const QDate today(2025, 1, 20);

Draft draft(const char *digest, int errors)
{
    Draft made;
    made.file = QLatin1String(digest) + QStringLiteral(".docx");
    made.digest = QLatin1String(digest);
    made.errors = errors;
    return made;
}

Desk county2024()
{
    Desk desk;
    desk.year = 2024;
    desk.units = county().units();
    desk.units[0].kind = BodyKind::Government;
    desk.units[0].level = BodyLevel::County;
    return desk;
}

DeskStatePtr state(const Desk &desk, std::vector<Draft> drafts = {})
{
    return std::make_shared<DeskState>(desk, std::move(drafts));
}

void deliver(Desk &desk, const char *unit, const char *digest)
{
    desk.unitYear(QString::fromUtf8(unit))
        .add({QLatin1String(digest) + QStringLiteral(".docx"), QLatin1String(digest), QDateTime(today, {}, Qt::UTC)});
}

} // namespace

class TestUnitQueue : public QObject
{
    Q_OBJECT

private:
    static QString shown(const QAbstractItemModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static QStringList names(const UnitQueueFilter &filter)
    {
        QStringList shownNames;
        for (int row = 0; row < filter.rowCount(); ++row)
            shownNames.append(shown(filter, row, UnitQueueModel::NameColumn));
        return shownNames;
    }

private slots:
    void showsWhereUnitsStand()
    {
        UnitQueueModel queue;
        const QAbstractItemModelTester tester(&queue);
        Desk desk = county2024();
        deliver(desk, "清河县财政局", "a");
        queue.show(state(desk, {draft("a", 3)}), today);
        QCOMPARE(queue.rowCount(), 5);
        QCOMPARE(shown(queue, 1, UnitQueueModel::ErrorsColumn), QStringLiteral("● 3"));
        QCOMPARE(shown(queue, 1, UnitQueueModel::WarningsColumn), QStringLiteral("✓"));
        QCOMPARE(shown(queue, 1, UnitQueueModel::FileColumn), QStringLiteral("a.docx"));
        QCOMPARE(shown(queue, 1, UnitQueueModel::DaysColumn), QStringLiteral("11")); // 31 January
        QCOMPARE(shown(queue, 0, UnitQueueModel::DaysColumn), QStringLiteral("70")); // 31 March
        QCOMPARE(queue.state().count(UnitStatus::Missing), 4);
        QVERIFY(!queue.state().draftOf(0));
        desk.due = QDate(2025, 1, 15);
        Decision cleared;
        cleared.kind = DecisionKind::Cleared;
        desk.unitYear(QStringLiteral("清河县财政局")).decisions.push_back(cleared);
        queue.show(state(desk, {draft("a", 0)}), today);
        QVERIFY(shown(queue, 0, UnitQueueModel::DaysColumn).contains(u'5')); // days late
        QVERIFY(shown(queue, 1, UnitQueueModel::DaysColumn).isEmpty());      // nobody waits for it
        QCOMPARE(queue.state().count(UnitStatus::Cleared), 1);
    }

    void whatWaitsForTheOfficeIsNotLate()
    {
        UnitQueueModel queue;
        Desk desk = county2024();
        desk.due = QDate(2025, 1, 15);
        deliver(desk, "清河县财政局", "a");
        queue.show(state(desk, {draft("a", 0)}), today);
        QVERIFY(shown(queue, 1, UnitQueueModel::DaysColumn).isEmpty());
        Decision returned;
        returned.kind = DecisionKind::Returned;
        desk.unitYear(QStringLiteral("清河县财政局")).decisions.push_back(returned);
        queue.show(state(desk, {draft("a", 0)}), today);
        QVERIFY(shown(queue, 1, UnitQueueModel::DaysColumn).contains(u'5')); // of the office's day: none was named
    }

    void aFileThatIsGoneHasNoFindings()
    {
        UnitQueueModel queue;
        Desk desk = county2024();
        deliver(desk, "清河县财政局", "a");
        queue.show(state(desk), today);
        QVERIFY(shown(queue, 1, UnitQueueModel::ErrorsColumn).isEmpty());
        QCOMPARE(shown(queue, 1, UnitQueueModel::FileColumn), QStringLiteral("a.docx"));
    }

    void filtersAndSorts()
    {
        UnitQueueModel queue;
        UnitQueueFilter filter(queue);
        const QAbstractItemModelTester tester(&filter);
        Desk desk = county2024();
        deliver(desk, "石溪镇人民政府", "a");
        deliver(desk, "清河县财政局", "b");
        queue.show(state(desk, {draft("a", 1), draft("b", 12)}), today);
        filter.sort(UnitQueueModel::NameColumn);
        QCOMPARE(names(filter).constFirst(), QStringLiteral("清河县财政局"));
        QCOMPARE(names(filter).constLast(), QStringLiteral("云岭街道办事处"));
        filter.sort(UnitQueueModel::ErrorsColumn, Qt::DescendingOrder);
        QCOMPARE(names(filter).constFirst(), QStringLiteral("清河县财政局")); // 12 before 1
        filter.setStatus(UnitStatus::Waiting);
        QCOMPARE(filter.rowCount(), 2);
        filter.setTyped(QStringLiteral("sxz"));
        QCOMPARE(names(filter), QStringList{QStringLiteral("石溪镇人民政府")});
        QCOMPARE(filter.unitAt(filter.index(0, 0)), 3);
        QCOMPARE(filter.unitAt({}), -1);
    }

    void whatCanBeDoneComesFirst()
    {
        UnitQueueModel queue;
        UnitQueueFilter filter(queue);
        Desk desk = county2024();
        deliver(desk, "石溪镇人民政府", "a");
        desk.unitYear(QStringLiteral("石溪镇人民政府")).seen = QStringLiteral("older");
        queue.show(state(desk, {draft("a", 0)}), today);
        filter.sort(UnitQueueModel::StatusColumn);
        QCOMPARE(names(filter).constFirst(), QStringLiteral("石溪镇人民政府"));
        QVERIFY(shown(filter, 0, UnitQueueModel::StatusColumn).contains(u"new version"));
    }

    void filesThatStandApartSayWhy()
    {
        ApartModel apart;
        const QAbstractItemModelTester tester(&apart);
        IntakeEntry broken;
        broken.draft.file = QStringLiteral("a.docx");
        broken.draft.fault = QStringLiteral("The file is cut.");
        IntakeEntry taken;
        taken.kind = IntakeKind::Delivered;
        IntakeEntry old;
        old.kind = IntakeKind::OtherYear;
        old.draft.facts.year = 2023;
        apart.show({broken, taken, old});
        QCOMPARE(apart.rowCount(), 2);
        QCOMPARE(shown(apart, 0, ApartModel::ReasonColumn), broken.draft.fault);
        QVERIFY(shown(apart, 1, ApartModel::ReasonColumn).contains(u"2023"));
        QCOMPARE(apart.headerData(0, Qt::Horizontal).toString(), QStringLiteral("File"));
    }
};

GOUJI_GUILESS_TEST(TestUnitQueue)
#include "tst_unitqueue.moc"
