// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/decisiondialog.h"
#include "model/checks/checkreport.h"
#include "model/collection/desksum.h"
#include "model/desk/returnregister.h"
#include "model/desk/tally.h"
#include "tests/app/desk/countyfiles.h"
#include "tests/app/desk/opendesk.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace gouji;
using namespace gouji::test;

namespace {

/// The desk of the invented county's office, by its window and keys.
struct CountyOffice : OpenDesk
{
    CountyOffice() : files(folder.path()) {}

    void receive(int round)
    {
        QCOMPARE(files.send(round), QString());
        if (!desk)
            return open();
        desk->desk().scanner().scan();
        settle();
    }

    QTableView &queue() { return *find<QTableView>("queue"); }
    QTableView &apart() { return *find<QTableView>("apart"); }
    /// Presses a button for the file that stands apart.
    void decideApart(const QString &file, const char *button)
    {
        for (int row = 0; row < apart().model()->rowCount(); ++row) {
            if (apart().model()->index(row, 0).data().toString().contains(file))
                apart().setCurrentIndex(apart().model()->index(row, 0));
        }
        QTest::keyClick(find<QPushButton>(button), Qt::Key_Space);
    }
    QString shown(const QString &unit, int column)
    {
        const int row = rowOf(unit);
        return row < 0 ? QStringLiteral("not there") : queue().model()->index(row, column).data().toString();
    }
    QString status(const QString &unit) { return shown(unit, UnitQueueModel::StatusColumn); }
    QString errors(const QString &unit) { return shown(unit, UnitQueueModel::ErrorsColumn); }
    int count(UnitStatus status)
    {
        int units = 0;
        for (int row = 0; row < queue().model()->rowCount(); ++row)
            units += this->status(nameAt(row)).startsWith(unitStatusName(status)) ? 1 : 0;
        return units;
    }
    QStringList unitsThat(UnitStatus status, bool haveErrors)
    {
        QStringList names;
        for (int row = 0; row < queue().model()->rowCount(); ++row) {
            const QString name = nameAt(row);
            const bool isWanted = this->status(name).startsWith(unitStatusName(status));
            if (isWanted && errors(name).startsWith(u'●') == haveErrors)
                names.append(name);
        }
        return names;
    }
    void select(const QStringList &units)
    {
        queue().clearSelection();
        for (const QString &unit : units)
            queue().selectionModel()->select(queue().model()->index(rowOf(unit), 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void press(Qt::Key key)
    {
        desk->activateWindow();
        QTRY_VERIFY(desk->isActiveWindow());
        QTest::keyClick(&queue(), key, Qt::ControlModifier);
    }
    /// Presses a key and agrees with what is asked then.
    void pressAndAgree(Qt::Key key)
    {
        QTimer::singleShot(0, [this] {
            const auto *dialog = desk->findChild<DecisionDialog *>();
            QTest::keyClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Space);
        });
        press(key);
    }
    /// Returns what has errors and clears the rest of what is new.
    void triage()
    {
        for (const UnitStatus fresh : {UnitStatus::Waiting, UnitStatus::SentAgain}) {
            if (const QStringList bad = unitsThat(fresh, true); !bad.isEmpty()) {
                select(bad);
                pressAndAgree(Qt::Key_R);
                QTRY_VERIFY_WITH_TIMEOUT(unitsThat(fresh, true).isEmpty(), 30000);
            }
            if (const QStringList good = unitsThat(fresh, false); !good.isEmpty()) {
                select(good);
                press(Qt::Key_Return);
            }
        }
    }
    CountyFiles files;

private:
    QString nameAt(int row) { return queue().model()->index(row, UnitQueueModel::NameColumn).data().toString(); }
    int rowOf(const QString &unit)
    {
        for (int row = 0; row < queue().model()->rowCount(); ++row) {
            if (nameAt(row) == unit)
                return row;
        }
        return -1;
    }
};

} // namespace

/// A county of 50 units through three rounds, to the tally and the county's own report.
class TestCounty : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void threeRounds();

private:
    static void firstRound(CountyOffice &office);
    static void secondRound(CountyOffice &office);
    static void thirdRound(CountyOffice &office);
    /// Every cell of the sum against the fixture's; `tooMuch`: by how much wrong totals of drafts raise that of all requests.
    static void compareSum(const CountyOffice &office, const QString &column, qint64 tooMuch);
    static void makeTheCountysReport(CountyOffice &office);
    static void tally(CountyOffice &office);
};

void TestCounty::firstRound(CountyOffice &office)
{
    office.receive(1);
    QCOMPARE(office.queue().model()->rowCount(), 50);
    QCOMPARE(office.apart().model()->rowCount(), 4); // cut in half, half a name, and two bodies merged into others
    office.decideApart(QStringLiteral("体育局"), "setAside"); // what they did stands in the report of the other
    office.decideApart(QStringLiteral("林业局"), "setAside");
    QVERIFY(office.status(QStringLiteral("玉带县水利局")).startsWith(unitStatusName(UnitStatus::Missing)));
    office.decideApart(QStringLiteral("水利局"), "place"); // the likeliest unit is offered first
    QCOMPARE(office.apart().model()->rowCount(), 1);
    QVERIFY(office.apart().model()->index(0, 0).data().toString().contains(u"商务局"));
    QCOMPARE(office.count(UnitStatus::Missing), 7); // six, and the one whose file cannot be read
    QCOMPARE(office.count(UnitStatus::Waiting), 43);
    for (const char *renamed : {"玉带县卫生健康局", "玉带县市场监督管理局", "玉带县数据局"})
        QCOMPARE(office.status(QString::fromUtf8(renamed)), unitStatusName(UnitStatus::Waiting));
    for (const char *twice : {"玉带县民政局", "玉带县交通运输局", "玉带县医疗保障局"})
        QVERIFY(office.shown(QString::fromUtf8(twice), UnitQueueModel::FileColumn).contains(u"修改版"));
    QStringList wrong = office.unitsThat(UnitStatus::Waiting, true);
    QStringList planted =
        office.files.bodies(1, QStringLiteral("broken")) + office.files.bodies(1, QStringLiteral("tables"));
    wrong.sort();
    planted.sort();
    QCOMPARE(wrong, planted);
    compareSum(office, QStringLiteral("first"), 4); // of four drafts whose total is one too much
    office.triage();
    QCOMPARE(office.count(UnitStatus::Returned), 6);
    QCOMPARE(office.count(UnitStatus::Cleared), 37);
}

void TestCounty::secondRound(CountyOffice &office)
{
    office.receive(2);
    QCOMPARE(office.count(UnitStatus::SentAgain), 6);
    QCOMPARE(office.count(UnitStatus::Waiting), 5);
    QCOMPARE(office.count(UnitStatus::Missing), 2);
    QCOMPARE(office.unitsThat(UnitStatus::SentAgain, true), office.files.bodies(2, QStringLiteral("broken")));
    office.triage();
    QCOMPARE(office.count(UnitStatus::Returned), 1);
    QCOMPARE(office.count(UnitStatus::Cleared), 47);
}

void TestCounty::thirdRound(CountyOffice &office)
{
    office.receive(3);
    office.triage();
    QCOMPARE(office.count(UnitStatus::Cleared), 49);
    QCOMPARE(office.count(UnitStatus::Missing), 1);
    QCOMPARE(office.status(QStringLiteral("玉带县月山镇人民政府")), unitStatusName(UnitStatus::Missing));
    QCOMPARE(office.shown(QStringLiteral("玉带县人民政府办公室"), UnitQueueModel::RoundsColumn), QStringLiteral("2"));
    const DeskState state(office.saved(), {});
    QCOMPARE(returnRegister(state, QDate::currentDate()).size(), 7U);
    QVERIFY(QDir(office.folder.path()).exists(QStringLiteral("退回/") + QDate::currentDate().toString(Qt::ISODate)));
}

void TestCounty::compareSum(const CountyOffice &office, const QString &column, qint64 tooMuch)
{
    const DeskStatePtr state = office.desk->desk().state();
    const FormPtr form = FormLibrary::builtIn().forYear(2024);
    const DeskSum sum(state, form, scopeBelow(state->units(), -1));
    QHash<QString, QString> expected = office.files.sums(column);
    const QString requests = QStringLiteral("t3.received.total");
    expected[requests] = QString::number(expected[requests].toLongLong() + tooMuch);
    for (std::size_t i = 0; i < form->cells().size(); ++i) {
        const QString cell = form->cells()[i].id.toString();
        const QString value = sum.rollUp().sums().value(CellIndex(i)).toString();
        QVERIFY2(value == expected.value(cell, QStringLiteral("0")),
                 qPrintable(QStringLiteral("%1: %2, not %3").arg(cell, value, expected.value(cell))));
    }
    const auto broken = [](const RollUpRemark &remark) { return remark.check == CheckId(QStringLiteral("RU-04")); };
    QCOMPARE(std::ranges::count_if(rollUpRemarks(sum.rollUp()), broken), tooMuch);
}

/// The sum opens as the county's own report, balanced, with each draft that it was made of.
void TestCounty::makeTheCountysReport(CountyOffice &office)
{
    QTest::keyClick(office.desk->findChild<QPushButton *>(QStringLiteral("makeReport")), Qt::Key_Space);
    QVERIFY(office.workbench.current());
    const Report &report = office.session().report();
    QCOMPARE(report.cell(*report.form->find(*CellId::fromString(u"t3.received.natural_person"))).value.toString(),
             QStringLiteral("1715"));
    for (const Finding &finding : checkReport({report}, {}))
        QVERIFY2(!finding.check.toString().startsWith(QLatin1String("T")) || finding.severity != Severity::Error,
                 qPrintable(finding.check.toString()));
    const JsonValue *record = report.unknown.find(QStringLiteral("roll_up"));
    QVERIFY(record);
}

/// Published by all departments: 32 of the 49 that were cleared. Six were returned in the first round, one of them again.
void TestCounty::tally(CountyOffice &office)
{
    QStringList departments;
    for (const Unit &unit : office.desk->desk().desk().units) {
        if (unit.kind == BodyKind::Department)
            departments.append(unit.name);
    }
    office.select(departments);
    office.pressAndAgree(Qt::Key_P);
    QTRY_COMPARE(office.count(UnitStatus::Published), 32);
    const DeskState &state = *office.desk->desk().state();
    const Tally all = tallyOfAll(state, QDate::currentDate());
    QCOMPARE(all.due, 50);
    QCOMPARE(all.handedIn, 49);
    QCOMPARE(all.missing, 1);
    QCOMPARE(all.returned, 6);
    QCOMPARE(all.rounds, 7);
    QCOMPARE(all.toReview, 0);
    QCOMPARE(all.cleared, 49);
    QCOMPARE(all.published, 32);
    const std::vector<TallyLine> kinds = tallyLines(state, TallyBy::Kind, QDate::currentDate());
    QCOMPARE(kinds.size(), 2U); // departments and towns
    QCOMPARE(kinds[0].tally.due, 32);
    QCOMPARE(kinds[1].tally.missing, 1);
}

void TestCounty::threeRounds()
{
    CountyOffice office;
    firstRound(office);
    secondRound(office);
    thirdRound(office);
    compareSum(office, QStringLiteral("last"), 0);
    tally(office);
    makeTheCountysReport(office);
}

GOUJI_WIDGET_TEST(TestCounty)
#include "tst_county.moc"
