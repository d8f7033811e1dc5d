// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "app/statusline.h"
#include "forms/closingpage.h"
#include "forms/reportview.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/formtable.h"
#include "views/widgets/proseedit.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Answers the next message box with a button, as a person would.
void answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        box->button(button)->click();
    });
}

void trigger(MainWindow &window, const char *action)
{
    window.findChild<QAction *>(QString::fromLatin1(action))->trigger();
}

struct Desk
{
    Desk() : window(workbench)
    {
        workbench.settings().clear();
        window.show();
        path = folder.filePath(QStringLiteral("report.gouji"));
    }

    Session &session() { return workbench.current()->session(); }
    QString messageText() { return window.findChild<MessageLine *>()->text(); }

    QTemporaryDir folder;
    QString path;
    Workbench workbench;
    MainWindow window;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void opensTypesSeesTheBalanceBreakUndoesAndSaves()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        trigger(desk.window, "sample");
        QVERIFY(desk.workbench.current());
        QCOMPARE(desk.session().summary().identitiesTrue, 42);
        desk.window.currentView()->goToSection(QStringLiteral("requests"));
        auto *table = desk.window.findChild<FormTable *>();
        table->goTo(cellOf(desk.session().report(), u"t3.received.natural_person"));
        QTest::keyClicks(table->view().viewport(), QStringLiteral("9"));
        QTest::keyClick(table->view().findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(desk.session().summary().identitiesTrue, 40);
        QVERIFY(desk.window.findChild<StatusLine *>()->summaryText().contains(QStringLiteral("40 / 42")));
        QVERIFY(desk.window.isWindowModified());
        trigger(desk.window, "undo");
        QCOMPARE(desk.session().summary().identitiesTrue, 42);
        QVERIFY(!desk.window.isWindowModified());
        trigger(desk.window, "redo");
        QVERIFY(desk.workbench.current()->saveAs(desk.path).isOk());
        QVERIFY(!desk.window.isWindowModified());
        const Report before = desk.session().report();
        trigger(desk.window, "close");
        desk.window.openFiles({desk.path});
        QCOMPARE(desk.session().report(), before);
    }

    void savesWhatIsStillBeingTyped()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        trigger(desk.window, "sample");
        QVERIFY(desk.workbench.current()->saveAs(desk.path).isOk());
        desk.window.currentView()->goToSection(QStringLiteral("requests"));
        auto *table = desk.window.findChild<FormTable *>();
        table->goTo(cellOf(desk.session().report(), u"t3.received.natural_person"));
        QTest::keyClicks(table->view().viewport(), QStringLiteral("9"));
        trigger(desk.window, "save");
        QVERIFY(readFile(desk.path).contains("\"t3.received.natural_person\": 9,"));
        desk.window.currentView()->goToSection(QStringLiteral("closing"));
        auto *page = desk.window.findChild<ClosingPage *>();
        auto *date = page->findChild<QLineEdit *>(QStringLiteral("date"));
        date->setFocus();
        commit(*date, QStringLiteral("2025年2月30日"));
        trigger(desk.window, "save");
        QVERIFY(readFile(desk.path).contains(QStringLiteral("2025年2月30日").toUtf8()));
        QVERIFY(!desk.window.isWindowModified());
    }

    void fillsAndComputesTheTableInView()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        trigger(desk.window, "sample");
        desk.window.currentView()->goToSection(QStringLiteral("overview"));
        trigger(desk.window, "fill-zeros-table");
        QVERIFY(desk.messageText().contains(QStringLiteral("section with a table")));
        desk.window.currentView()->goToSection(QStringLiteral("requests"));
        FormTable *table = desk.window.currentView()->currentTable();
        QVERIFY(table);
        const CellIndex cell = cellOf(desk.session().report(), u"t3.received.company");
        const CellIndex total = cellOf(desk.session().report(), u"t3.received.total");
        table->goTo(cell);
        desk.session().blankCells({cell});
        trigger(desk.window, "fill-zeros-selection");
        QCOMPARE(desk.session().report().cell(cell).value.toString(), QStringLiteral("0"));
        desk.session().blankCells({cell});
        trigger(desk.window, "fill-zeros-table");
        QCOMPARE(desk.session().report().cell(cell).value.toString(), QStringLiteral("0"));
        table->goTo(total);
        QVERIFY(!desk.session().report().cell(total).computed);
        trigger(desk.window, "compute-total");
        QVERIFY(desk.session().report().cell(total).computed);
        desk.session().undoStack().setIndex(0);
    }

    void asksForAnOfficeBeforeSheetsAreExported()
    {
        Desk desk;
        trigger(desk.window, "sample");
        trigger(desk.window, "export-collection-sheets");
        QVERIFY(desk.messageText().contains(QStringLiteral("Note the office")));
    }

    void copiesAndPastesInTablesAndProseAlike()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        trigger(desk.window, "sample");
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.window.currentView()->goToSection(QStringLiteral("requests"));
        FormTable *table = desk.window.currentView()->currentTable();
        table->goTo(cellOf(desk.session().report(), u"t3.received.natural_person"));
        trigger(desk.window, "copy");
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("97\n"));
        table->goTo(cellOf(desk.session().report(), u"t3.received.company"));
        trigger(desk.window, "paste");
        QCOMPARE(desk.session().report().cell(cellOf(desk.session().report(), u"t3.received.company")).value.toString(),
                 QStringLiteral("97"));
        desk.window.currentView()->goToSection(QStringLiteral("overview"));
        auto *prose = desk.window.findChild<ProseEdit *>();
        prose->setFocus();
        prose->selectAll();
        trigger(desk.window, "copy");
        QVERIFY(QApplication::clipboard()->text().size() > 100);
        desk.session().undoStack().undo();
    }

    void doesNotWriteOverAFileThatSomebodyElseChanged()
    {
        Desk desk;
        trigger(desk.window, "sample");
        QVERIFY(desk.workbench.current()->saveAs(desk.path).isOk());
        QFile other(desk.path);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("theirs");
        other.close();
        desk.session().enterText(cellOf(desk.session().report(), u"t3.received.company"), QStringLiteral("5"));
        trigger(desk.window, "save");
        QVERIFY(desk.messageText().contains(desk.path));
        QCOMPARE(readFile(desk.path), QByteArray("theirs"));
        QVERIFY(desk.window.isWindowModified());
        answer(QMessageBox::Discard);
        trigger(desk.window, "close");
    }

    void saysWhatCouldNotBeOpened()
    {
        Desk desk;
        desk.window.openFiles({desk.folder.filePath(QStringLiteral("gone.txt")), desk.folder.path()});
        QVERIFY(desk.messageText().contains(QStringLiteral("gone.txt")));
        QVERIFY(!desk.workbench.current());
    }

    void asksBeforeUnsavedChangesAreLost()
    {
        Desk desk;
        trigger(desk.window, "sample");
        desk.session().enterText(cellOf(desk.session().report(), u"t3.received.company"), QStringLiteral("5"));
        answer(QMessageBox::Cancel);
        trigger(desk.window, "close");
        QVERIFY(desk.workbench.current());
        answer(QMessageBox::Discard);
        trigger(desk.window, "close");
        QVERIFY(!desk.workbench.current());
    }

    void readyCheckLeadsToWhatBlocks()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        trigger(desk.window, "sample");
        trigger(desk.window, "ready-check");
        QVERIFY(!desk.messageText().isEmpty());
        const CellIndex cell = cellOf(desk.session().report(), u"t4.review.upheld");
        desk.session().enterText(cell, QString());
        trigger(desk.window, "ready-check");
        auto *list = desk.window.findChild<QListView *>(QStringLiteral("list"));
        QVERIFY(list->model()->rowCount() > 0);
        QTest::keyClick(list, Qt::Key_Return);
        FormTable *shown = nullptr;
        for (FormTable *table : desk.window.findChildren<FormTable *>())
            shown = table->isVisible() ? table : shown;
        QVERIFY(shown);
        QVERIFY(shown->view().currentIndex().isValid());
        answer(QMessageBox::Discard);
        trigger(desk.window, "close");
    }

    void actionsKnowWhenTheyMakeSense()
    {
        Desk desk;
        for (const char *name : {"save", "undo", "redo", "close", "export", "recompute-totals"})
            QVERIFY2(!desk.window.findChild<QAction *>(QString::fromLatin1(name))->isEnabled(), name);
        QVERIFY(desk.window.findChild<QAction *>(QStringLiteral("open"))->isEnabled());
        trigger(desk.window, "sample");
        QVERIFY(desk.window.findChild<QAction *>(QStringLiteral("save"))->isEnabled());
        QVERIFY(!desk.window.findChild<QAction *>(QStringLiteral("undo"))->isEnabled());
        desk.session().recomputeTotals();
        QVERIFY(desk.window.findChild<QAction *>(QStringLiteral("undo"))->isEnabled());
    }

    void goesRoundThePanesWithF6()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        trigger(desk.window, "sample");
        QSet<QWidget *> seen;
        for (int i = 0; i < 3; ++i) {
            trigger(desk.window, "next-pane");
            seen.insert(desk.window.focusWidget());
        }
        QVERIFY(seen.size() >= 2);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("gouji-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_mainwindow"));
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
