// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/unitsdialog.h"
#include "tests/model/desk/units.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace gouji;
using namespace gouji::test;

namespace {

Desk countyDesk()
{
    Desk desk;
    desk.office = QStringLiteral("清河县政务公开办");
    desk.year = 2024;
    desk.units = county().units();
    return desk;
}

struct Editing
{
    Editing() : dialog(countyDesk()), tester(table().model())
    {
        dialog.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&dialog);
    }

    QTableView &table() { return *dialog.findChild<QTableView *>(QStringLiteral("units")); }
    /// Goes to a cell, opens its editor by Enter and types.
    void type(int row, int column, const char *text)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
        QTest::keyClick(&table(), Qt::Key_Return);
        auto *line = table().viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->clear();
        commit(*line, QString::fromUtf8(text));
        finish<QLineEdit>();
    }
    /// Enter in an editor, which takes the value over once the event loop turns.
    template<typename Editor>
    void finish()
    {
        QTest::keyClick(table().viewport()->findChild<Editor *>(), Qt::Key_Return);
        QTRY_VERIFY(!table().viewport()->findChild<Editor *>());
    }
    void press(const char *name)
    {
        QTest::keyClick(dialog.findChild<QPushButton *>(QLatin1String(name)), Qt::Key_Space);
    }
    QString faults() { return dialog.findChild<QLabel *>(QStringLiteral("faults"))->text(); }

    UnitsDialog dialog;
    QAbstractItemModelTester tester;
};

} // namespace

class TestUnitsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void leftAloneItIsTheDeskAsItWas()
    {
        Editing editing;
        QVERIFY(editing.dialog.edited() == countyDesk());
        QVERIFY(editing.faults().startsWith(u'✓'));
    }

    void aYearThatNobodyStatedIsNotMadeUp()
    {
        Desk desk = countyDesk();
        desk.year = 0;
        QCOMPARE(UnitsDialog(desk).edited().year, 0);
    }

    void editsByKeys()
    {
        Editing editing;
        editing.type(1, UnitTableModel::NameColumn, "清河县财政和国资局");
        QVERIFY(editing.dialog.isVisible()); // Enter edits, and does not end the dialog
        editing.type(1, UnitTableModel::FormerColumn, "清河县财政局、清河县国资局");
        editing.type(2, UnitTableModel::CodeColumn, " 11990000mb00000022 ");
        const Desk desk = editing.dialog.edited();
        QCOMPARE(desk.units[1].name, QStringLiteral("清河县财政和国资局"));
        QCOMPARE(desk.units[1].formerNames.size(), 2);
        QCOMPARE(desk.units[2].identityCode, QStringLiteral("11990000MB00000022"));
    }

    void kindsAreChosenAndCountingIsTicked()
    {
        Editing editing;
        editing.table().setFocus();
        editing.table().setCurrentIndex(editing.table().model()->index(1, UnitTableModel::KindColumn));
        QTest::keyClick(&editing.table(), Qt::Key_Return);
        auto *box = editing.table().viewport()->findChild<QComboBox *>();
        QVERIFY(box);
        box->setCurrentIndex(box->findData(static_cast<int>(BodyKind::Department)));
        editing.finish<QComboBox>();
        editing.table().setFocus();
        editing.table().setCurrentIndex(editing.table().model()->index(1, UnitTableModel::CountedColumn));
        QTest::keyClick(&editing.table(), Qt::Key_Space);
        const Desk desk = editing.dialog.edited();
        QCOMPARE(desk.units[1].kind, BodyKind::Department);
        QVERIFY(desk.units[1].isLeftOut);
    }

    void faultsAreSaidAtOnce()
    {
        Editing editing;
        editing.type(2, UnitTableModel::NameColumn, "清河县财政局");
        QVERIFY(editing.faults().startsWith(u'●'));
        QVERIFY(editing.faults().contains(u"清河县财政局"));
        editing.type(2, UnitTableModel::NameColumn, "清河县水利局");
        editing.type(3, UnitTableModel::ParentColumn, "白沙市人民政府");
        QVERIFY(editing.faults().contains(u"白沙市人民政府"));
    }

    void unitsAreAddedFoundAndRemoved()
    {
        Editing editing;
        editing.press("add");
        auto *line = editing.table().viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        commit(*line, QStringLiteral("清河县司法局"));
        editing.finish<QLineEdit>();
        QCOMPARE(editing.dialog.edited().units.size(), 6U);
        auto *search = editing.dialog.findChild<QLineEdit *>(QStringLiteral("search"));
        QTest::keyClicks(search, QStringLiteral("qhxsfj")); // by Pinyin initials
        QCOMPARE(editing.table().model()->rowCount(), 1);
        editing.table().setCurrentIndex(editing.table().model()->index(0, 0));
        editing.press("remove");
        search->clear();
        QVERIFY(editing.dialog.edited() == countyDesk());
    }

    void theDayOfTheNotice()
    {
        Editing editing;
        editing.dialog.findChild<QCheckBox *>(QStringLiteral("hasDue"))->click();
        editing.dialog.findChild<QDateEdit *>(QStringLiteral("due"))->setDate(QDate(2025, 1, 15));
        QCOMPARE(editing.dialog.edited().due, QDate(2025, 1, 15));
    }
};

GOUJI_WIDGET_TEST(TestUnitsDialog)
#include "tst_unitsdialog.moc"
