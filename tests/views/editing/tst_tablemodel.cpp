// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/totals.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"
#include "tests/views/editing/modelwatch.h"
#include "tests/views/editing/randomedits.h"
#include "tests/views/editing/testforms.h"
#include "views/editing/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSize>

using namespace gouji;
using namespace gouji::test;

namespace {

const std::vector<int> allRoles{Qt::DisplayRole,          Qt::EditRole,
                                Qt::ToolTipRole,          Qt::AccessibleTextRole,
                                TableModel::KindRole,     TableModel::StateRole,
                                TableModel::GridRoleRole, TableModel::BrokenRole,
                                TableModel::SuspectRole,  TableModel::ComputedRole,
                                TableModel::SeverityRole, TableModel::RemarkRole,
                                TableModel::EquationRole};

/// A report that balances, the session that edits it and the model of one of its tables.
struct Desk
{
    explicit Desk(const char *table, const FormPtr &form = currentForm())
        : session(filledReport(form))
        , model(session, form->tableIndex(QString::fromLatin1(table)))
    {}

    QModelIndex at(const char *cell) const { return model.indexOf(cellOf(session.report(), cell)); }
    QModelIndex under(const char *cell) const { return model.index(model.bodyRowCount(), at(cell).column()); }
    QModelIndex beside(const char *cell) const { return model.index(at(cell).row(), model.bodyColumnCount()); }
    void enter(const char *cell, const char16_t *text) { model.setData(at(cell), QString::fromUtf16(text)); }
    qint64 value(const char *cell) const { return countAt(session.report(), cellOf(session.report(), cell)); }

    Session session;
    TableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

PlaceState state(const QModelIndex &index)
{
    return index.data(TableModel::StateRole).value<PlaceState>();
}

QString equation(const QModelIndex &index)
{
    return index.data(TableModel::EquationRole).toString();
}

std::set<ModelWatch::Place> placesOf(const TableModel &model, const std::vector<CellIndex> &cells)
{
    std::set<ModelWatch::Place> places;
    for (const CellIndex cell : cells) {
        const QModelIndex index = model.indexOf(cell);
        if (index.isValid())
            places.insert({index.row(), index.column()});
    }
    return places;
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private slots:
    void hasThePrintedBodyAndItsChecks_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QSize>("size"); // columns × rows
        QTest::newRow("2021 t2") << "2021"
                                 << "t2" << QSize(4, 14);
        QTest::newRow("2021 t3") << "2021"
                                 << "t3" << QSize(7 + 1, 25 + 1);
        QTest::newRow("2021 t4") << "2021"
                                 << "t4" << QSize(15, 1 + 1);
        QTest::newRow("2019 t2") << "2019"
                                 << "t2" << QSize(4, 18);
        QTest::newRow("2019 t3") << "2019"
                                 << "t3" << QSize(7 + 1, 23 + 1);
        QTest::newRow("2019 t4") << "2019"
                                 << "t4" << QSize(15, 1 + 1);
        QTest::newRow("invented t3") << "invented"
                                     << "t3" << QSize(8 + 1, 26 + 1);
    }

    void hasThePrintedBodyAndItsChecks()
    {
        QFETCH(QString, form);
        QFETCH(QString, table);
        const Desk desk(table.toLatin1(), formOf(QLatin1String(form.toLatin1())));
        QTEST(QSize(desk.model.columnCount(), desk.model.rowCount()), "size");
        QCOMPARE(desk.model.rowCount(desk.model.index(0, 0)), 0);
        QCOMPARE(desk.model.columnCount(desk.model.index(0, 0)), 0);
    }

    void findsEveryCellOfItsTable_data() { addFormRows(); }

    void findsEveryCellOfItsTable()
    {
        QFETCH(QString, form);
        for (const char *table : {"t2", "t3", "t4"}) {
            const Desk desk(table, formOf(QLatin1String(form.toLatin1())));
            for (std::size_t i = 0; i < desk.session.report().cells.size(); ++i) {
                const QModelIndex index = desk.model.indexOf(CellIndex(i));
                const bool isHere = desk.session.form().cells()[i].id.toString().startsWith(QLatin1String(table));
                QCOMPARE(index.isValid(), isHere);
                if (isHere)
                    QVERIFY(desk.model.cellAt(index) == CellIndex(i));
            }
        }
    }

    void announcesExactlyWhatChanged_data() { addFormRows(); }

    void announcesExactlyWhatChanged()
    {
        QFETCH(QString, form);
        QRandomGenerator random(21);
        Report report = balancedReport(formOf(QLatin1String(form.toLatin1())), random, Density::Sparse);
        markTotalsComputed(report);
        Session session(report);
        std::vector<CellIndex> edited;
        connect(&session, &Session::cellsChanged, this,
                [&](const auto &cells) { edited.insert(edited.end(), cells.begin(), cells.end()); });
        for (int table = 0; table < 3; ++table) {
            TableModel model(session, table);
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            ModelWatch watch(model, allRoles);
            RandomEdits edits(session, 22);
            for (int i = 0; i < 80; ++i) {
                edited.clear();
                if (i % 6 == 5)
                    edits.undoOrRedo();
                else
                    edits.edit();
                const ModelWatch::Changes changes = watch.take();
                const auto silent = ModelWatch::without(changes.changed, changes.announced);
                QVERIFY2(silent.empty(), "changed in silence: " + ModelWatch::text(silent));
                // Of an edited cell something may change that nobody sees, its note.
                const auto idle = ModelWatch::without(ModelWatch::without(changes.announced, changes.changed),
                                                      placesOf(model, edited));
                QVERIFY2(idle.empty(), "announced without a change: " + ModelWatch::text(idle));
            }
        }
    }

    void announcesEachPlaceOnce()
    {
        Desk desk("t3");
        const QSignalSpy changed(&desk.model, &TableModel::dataChanged);
        desk.enter("t4.review.upheld", u"77");
        QCOMPARE(changed.count(), 0);
        desk.enter("t3.granted.company", u"500");
        std::set<std::pair<int, int>> places;
        for (const QVariantList &arguments : changed) {
            const QModelIndex index = arguments.front().toModelIndex();
            QCOMPARE(arguments.at(1).toModelIndex(), index);
            QVERIFY(places.insert({index.row(), index.column()}).second);
        }
        // The row's 7 cells, the column's 21 results and their total (one of them in both), and two checks.
        QCOMPARE(places.size(), std::size_t(7 + 22 - 1 + 2));
    }

    void checksSayTheDifferenceWithItsSign_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("text");
        QTest::newRow("too much") << 12 << "off +12";
        QTest::newRow("too little") << -1 << "off -1";
        QTest::newRow("right") << 0 << "\u2713";
    }

    void checksSayTheDifferenceWithItsSign()
    {
        QFETCH(int, change);
        Desk desk("t3");
        const char *cell = "t3.granted.company";
        const QString figure = QString::number(desk.value(cell) + change);
        desk.model.setData(desk.at(cell), figure);
        for (const QModelIndex &check : {desk.under(cell), desk.beside(cell)}) {
            QTEST(check.data().toString(), "text");
            QCOMPARE(check.data(TableModel::KindRole).value<PlaceKind>(), PlaceKind::Check);
            QCOMPARE(state(check), change == 0 ? PlaceState::Fine : PlaceState::Broken);
            QCOMPARE(equation(check).contains(u'≠'), change != 0);
            QVERIFY(equation(check).contains(figure));
            QCOMPARE(check.data(Qt::ToolTipRole).toString(), equation(check));
            QCOMPARE(check.data(Qt::AccessibleTextRole).toString(), check.data().toString() + u' ' + equation(check));
        }
        QVERIFY(equation(desk.beside(cell)).startsWith(QStringLiteral("（一）予以公开: ")));
        QVERIFY(equation(desk.under(cell)).startsWith(QStringLiteral("法人或其他组织 商业企业: ")));
        QCOMPARE(equation(desk.under(cell)).count(u'\n'), 1); // two rules, a line each
        QCOMPARE(state(desk.under("t3.granted.nonprofit")), PlaceState::Fine);
    }

    void anIdentityWithAGapIsOpen()
    {
        Desk desk("t3");
        desk.enter("t3.granted.company", u"");
        for (const QModelIndex &check : {desk.under("t3.granted.company"), desk.beside("t3.granted.company")}) {
            QCOMPARE(check.data().toString(), QStringLiteral("…"));
            QCOMPARE(state(check), PlaceState::Open);
        }
        QVERIFY(!desk.at("t3.granted.total").data(TableModel::BrokenRole).toBool());
    }

    void theCornerOfTheChecksIsEmpty()
    {
        const Desk desk("t3");
        const QModelIndex corner = desk.model.index(desk.model.bodyRowCount(), desk.model.bodyColumnCount());
        QCOMPARE(corner.data(TableModel::KindRole).value<PlaceKind>(), PlaceKind::Nothing);
        QVERIFY(!corner.data().isValid());
        QCOMPARE(desk.model.flags(corner), Qt::ItemFlags(Qt::ItemIsEnabled));
        QVERIFY(desk.model.cellsInvolved(corner).empty());
    }

    void tableFourShowsItsThreeGroupsInTheCheckRow()
    {
        Desk desk("t4");
        const char *cell = "t4.direct_suit.corrected";
        desk.model.setData(desk.at(cell), QString::number(desk.value(cell) + 3));
        for (int column = 0; column < desk.model.columnCount(); ++column) {
            const QModelIndex check = desk.model.index(1, column);
            const bool isSuit = column / 5 == 1;
            QCOMPARE(check.data().toString(), isSuit ? QStringLiteral("off +3") : QStringLiteral("✓"));
            QCOMPARE(desk.model.cellsInvolved(check).size(), std::size_t(5));
        }
        QVERIFY(equation(desk.model.index(1, 5)).startsWith(QStringLiteral("行政诉讼 未经复议直接起诉: ")));
    }

    void cellsOfABrokenIdentityAreMarkedAndTheWrongOneSuspected()
    {
        Desk desk("t3");
        desk.enter("t3.granted.company", u"500");
        const QModelIndex wrong = desk.at("t3.granted.company");
        QVERIFY(wrong.data(TableModel::SuspectRole).toBool());
        for (const char *cell : {"t3.granted.company", "t3.granted.nonprofit", "t3.granted.total", "t3.total.company"})
            QVERIFY2(desk.at(cell).data(TableModel::BrokenRole).toBool(), cell);
        for (const char *cell : {"t3.received.company", "t3.partly_granted.nonprofit", "t3.total.total"})
            QVERIFY2(!desk.at(cell).data(TableModel::BrokenRole).toBool(), cell);
        QVERIFY(!desk.at("t3.granted.nonprofit").data(TableModel::SuspectRole).toBool());
        QCOMPARE(equation(wrong).count(u'\n'), 1); // its row and its column
        QCOMPARE(desk.model.cellsInvolved(wrong).size(), std::size_t(7 + 22));
        QVERIFY(!wrong.data(TableModel::SeverityRole).isValid()); // the identities' fault, not this figure's alone
        desk.session.undoStack().undo();
        QVERIFY(!wrong.data(TableModel::BrokenRole).toBool());
        QVERIFY(desk.model.cellsInvolved(wrong).empty());
    }

    void typingIsReadAsAFigure_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<PlaceState>("state");
        QTest::addColumn<QVariant>("severity");
        const QVariant none;
        const QVariant error = static_cast<int>(Severity::Error);
        const QVariant toExplain = static_cast<int>(Severity::NeedsExplanation);
        const char *count = "t3.granted.company";
        const char *amount = "t2.fees.amount";
        QTest::newRow("digits") << count << "12"
                                << "12" << PlaceState::Number << none;
        QTest::newRow("full-width digits") << count << "１２"
                                           << "12" << PlaceState::Number << none;
        QTest::newRow("separators") << count << "1,171"
                                    << "1171" << PlaceState::Number << none;
        QTest::newRow("a Chinese numeral") << count << "一百七十一"
                                           << "171" << PlaceState::Number << none;
        QTest::newRow("zero") << count << "0"
                              << "0" << PlaceState::Zero << none;
        QTest::newRow("nothing") << count << ""
                                 << "" << PlaceState::Blank << none;
        QTest::newRow("blanks") << count << " \u3000"
                                << "" << PlaceState::Blank << none;
        QTest::newRow("a mark") << count << "/"
                                << "/" << PlaceState::Mark << toExplain;
        QTest::newRow("words") << count << "若干"
                               << "若干" << PlaceState::Raw << toExplain;
        QTest::newRow("a negative count") << count << "-3"
                                          << "-3" << PlaceState::Raw << error;
        QTest::newRow("half a request") << count << "2.5"
                                        << "2.5" << PlaceState::Raw << error;
        QTest::newRow("a remark") << count << "55（含自然失效29件）"
                                  << "55（含自然失效29件）" << PlaceState::Raw << toExplain;
        QTest::newRow("40 digits") << count << QString(40, u'9') << QString(40, u'9') << PlaceState::Raw << toExplain;
        QTest::newRow("an amount") << amount << "12.50"
                                   << "12.5" << PlaceState::Number << none;
        QTest::newRow("no amount") << amount << "0"
                                   << "0" << PlaceState::Zero << none;
    }

    void typingIsReadAsAFigure()
    {
        QFETCH(QString, cell);
        QFETCH(QString, typed);
        Desk desk(cell.left(2).toLatin1());
        const QModelIndex index = desk.at(cell.toLatin1());
        QVERIFY(desk.model.setData(index, typed));
        QTEST(index.data().toString(), "shown");
        QTEST(index.data(Qt::EditRole).toString(), "shown");
        QTEST(state(index), "state");
        QTEST(index.data(TableModel::SeverityRole), "severity");
    }

    void aSumIsKeptBesideItsResult()
    {
        Desk desk("t3");
        const QModelIndex cell = desk.at("t3.granted.company");
        const Report before = desk.session.report();
        desk.enter("t3.granted.company", u"=12+3*4");
        QCOMPARE(cell.data().toString(), QStringLiteral("24"));
        QCOMPARE(cell.data(Qt::EditRole).toString(), QStringLiteral("=12+3*4"));
        QCOMPARE(cell.data(TableModel::RemarkRole).toString(), QStringLiteral("=12+3*4 = 24"));
        desk.enter("t3.granted.company", u"=12+3*4");
        QCOMPARE(desk.session.undoStack().count(), 1);
        desk.enter("t3.granted.company", u"24");
        QCOMPARE(cell.data(Qt::EditRole).toString(), QStringLiteral("24"));
        desk.session.undoStack().undo();
        desk.session.undoStack().undo();
        QVERIFY(desk.session.report() == before);
    }

    void whatWasNotUnderstoodSaysWhy_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        const QString count = QStringLiteral("t3.granted.company");
        const QString amount = QStringLiteral("t2.fees.amount");
        QTest::newRow("a broken sum") << count << "=1+"
                                      << "a number or a bracket of the sum is missing";
        QTest::newRow("not exact") << amount << "=10/3"
                                   << "the result has more than six decimals";
        QTest::newRow("negative") << count << "=3-5"
                                  << "the result is less than 0";
        QTest::newRow("words") << count << "若干"
                               << "this is no number that can stand here";
        QTest::newRow("less than 0") << count << "-3"
                                     << "nothing here can be less than 0";
        QTest::newRow("half") << count << "2.5"
                              << "a count is a whole number without a unit";
        QTest::newRow("yuan in a count") << count << "30元"
                                         << "a count is a whole number without a unit";
    }

    void whatWasNotUnderstoodSaysWhy()
    {
        QFETCH(QString, cell);
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        Desk desk(cell.left(2).toLatin1());
        const QModelIndex index = desk.at(cell.toLatin1());
        desk.model.setData(index, typed);
        QCOMPARE(index.data().toString(), typed);
        QCOMPARE(state(index), PlaceState::Raw);
        QVERIFY(index.data(TableModel::SeverityRole).isValid());
        QCOMPARE(index.data(TableModel::RemarkRole).toString(), QStringLiteral("not understood: ") + reason);
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(reason));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(reason));
    }

    void anAmountInYuanSaysWhatItBecame()
    {
        Desk desk("t2");
        desk.enter("t2.fees.amount", u"3,023,932 元");
        const QModelIndex cell = desk.at("t2.fees.amount");
        QCOMPARE(cell.data().toString(), QStringLiteral("302.3932"));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), QStringLiteral("3,023,932 元 = 302.3932 万元"));
    }

    void onlyFiguresAreEdited()
    {
        Desk desk("t2");
        const QModelIndex band = desk.model.index(0, 0);
        QCOMPARE(band.data(TableModel::KindRole).value<PlaceKind>(), PlaceKind::Text);
        QCOMPARE(band.data(TableModel::GridRoleRole).toInt(), static_cast<int>(GridRole::Band));
        QVERIFY(band.data().toString().startsWith(QStringLiteral("第二十条")));
        QVERIFY(!desk.model.setData(band, QStringLiteral("12")));
        QVERIFY(!desk.model.setData(desk.at("t2.fees.amount"), QStringLiteral("12"), Qt::DisplayRole));
        QVERIFY(!(desk.model.flags(band) & Qt::ItemIsEditable));
        QVERIFY(desk.model.flags(desk.at("t2.fees.amount")) & Qt::ItemIsEditable);
        QCOMPARE(desk.session.undoStack().count(), 0);
        const Desk three("t3");
        QVERIFY(!(three.model.flags(three.under("t3.granted.company")) & Qt::ItemIsEditable));
    }

    void speaksOfAFigureWithoutItsId()
    {
        Desk desk("t3");
        const QModelIndex cell = desk.at("t3.granted.company");
        const auto spoken = [&] { return cell.data(Qt::AccessibleTextRole).toString(); };
        desk.enter("t3.granted.company", u"500");
        for (const char16_t *part :
             {u"申请情况表", u"（一）予以公开", u"商业企业", u", 500", u"does not balance", u"≠"})
            QVERIFY2(spoken().contains(QStringView(part)), qPrintable(spoken()));
        QVERIFY(!spoken().contains(QStringLiteral("t3.")));
        desk.enter("t3.granted.company", u"");
        QVERIFY2(spoken().endsWith(QStringLiteral("blank, to do")), qPrintable(spoken()));
        desk.session.computeTotal(cellOf(desk.session.report(), "t3.granted.total"));
        const QString total = desk.at("t3.granted.total").data(Qt::AccessibleTextRole).toString();
        QVERIFY2(total.contains(QStringLiteral(", computed")), qPrintable(total));
        QVERIFY(desk.at("t3.granted.total").data(TableModel::ComputedRole).toBool());
    }

    void anAcceptedFindingIsQuiet()
    {
        Desk desk("t3");
        desk.enter("t3.granted.company", u"/");
        const QModelIndex cell = desk.at("t3.granted.company");
        QVERIFY(cell.data(TableModel::SeverityRole).isValid());
        desk.session.accept(desk.session.checks().findings().front(), QStringLiteral("原表如此"),
                            QStringLiteral("某某"));
        QVERIFY(!cell.data(TableModel::SeverityRole).isValid());
    }

    void findsTheFirstCellToDo()
    {
        Desk desk("t3");
        QVERIFY(!desk.model.firstToDo().isValid());
        desk.enter("t3.total.company", u"");
        desk.enter("t3.granted.nonprofit", u"");
        QCOMPARE(desk.model.firstToDo(), desk.at("t3.granted.nonprofit"));
    }

    void spansAsPrinted()
    {
        const Desk desk("t2");
        QCOMPARE(desk.model.span(desk.model.index(0, 0)), QSize(4, 1));
        QCOMPARE(desk.model.span(desk.at("t2.fees.amount")), QSize(3, 1));
        QCOMPARE(desk.model.span(desk.at("t2.rules.made")), QSize(1, 1));
        const QModelIndex covered = desk.at("t2.fees.amount").siblingAtColumn(2);
        QCOMPARE(desk.model.span(covered), QSize(1, 1));
        QVERIFY(desk.model.cellAt(covered) == cellOf(desk.session.report(), "t2.fees.amount"));
    }
};

GOUJI_GUILESS_TEST(TestTableModel)
#include "tst_tablemodel.moc"
