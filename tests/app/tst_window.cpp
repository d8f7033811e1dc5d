// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandsearch.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "app/preferences.h"
#include "forms/reportview.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QToolBar>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    Desk() : window(workbench) { window.show(); }
    ~Desk() { applyNothing(); }

    void openSample()
    {
        trigger("sample");
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&window);
    }
    void trigger(const char *name) { window.findChild<QAction *>(QLatin1String(name))->trigger(); }
    Session &session() { return workbench.current()->session(); }
    QDockWidget *dock(const char *name) { return window.findChild<QDockWidget *>(QLatin1String(name)); }
    void applyNothing() { workbench.settings().clear(); }

    Workbench workbench;
    MainWindow window;
};

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    /// The screen of these tests is 800 wide; one of 1366 has 683 left at 200 %.
    void aSmallScreenHoldsTheWindow()
    {
        Desk desk;
        const QSize screen = desk.window.screen()->availableSize();
        QVERIFY(screen.width() < 1280);
        QCOMPARE(desk.window.size().boundedTo(screen), desk.window.size());
    }

    void panesComeWithAReportAndGoWithIt()
    {
        Desk desk;
        QVERIFY(!desk.dock("findings-pane")->isVisible());
        desk.openSample();
        for (const char *name : {"sections-pane", "findings-pane", "details-pane"})
            QVERIFY2(desk.dock(name)->isVisible(), name);
        desk.trigger("close");
        QVERIFY(!desk.dock("sections-pane")->isVisible());
    }

    /// Only the width changes, which a list does not look at by itself.
    void aNarrowerPaneWrapsItsLines()
    {
        Desk desk;
        desk.openSample();
        desk.window.resize(1366, 768);
        desk.window.currentView()->goToSection(QStringLiteral("requests"));
        desk.session().enterText(cellOf(desk.session().report(), u"t3.received.company"), QStringLiteral("777"));
        for (const char *name : {"sections-pane", "findings-pane"}) {
            const auto *list = desk.dock(name)->findChild<QListView *>();
            QTRY_VERIFY(list->model()->rowCount() > 0);
            desk.window.resizeDocks({desk.dock(name)}, {500}, Qt::Horizontal);
            QTRY_VERIFY(list->width() > 400);
            desk.window.resizeDocks({desk.dock(name)}, {100}, Qt::Horizontal);
            QTRY_VERIFY(list->width() < 350);
            const auto place = [list](int row) { return list->visualRect(list->model()->index(row, 0)); };
            for (int row = 1; row < list->model()->rowCount(); ++row)
                QTRY_COMPARE(place(row).top(), place(row - 1).bottom() + 1);
        }
    }

    void aPaneThatWasHiddenStaysHiddenNextTime()
    {
        {
            Desk desk;
            desk.openSample();
            desk.dock("details-pane")->toggleViewAction()->trigger();
            desk.trigger("close");
            desk.window.close();
            const QByteArray kept = desk.workbench.settings().value(QStringLiteral("panes")).toByteArray();
            desk.workbench.settings().clear();
            m_layout = kept;
        }
        Workbench workbench;
        workbench.settings().setValue(QStringLiteral("panes"), m_layout);
        MainWindow window(workbench);
        window.show();
        window.findChild<QAction *>(QStringLiteral("sample"))->trigger();
        QVERIFY(!window.findChild<QDockWidget *>(QStringLiteral("details-pane"))->isVisible());
        QVERIFY(window.findChild<QDockWidget *>(QStringLiteral("findings-pane"))->isVisible());
        workbench.settings().clear();
    }

    void f6GoesThroughAllPanesAndBack()
    {
        Desk desk;
        desk.openSample();
        desk.window.currentView()->goToSection(QStringLiteral("requests"));
        QList<QWidget *> seen;
        for (int i = 0; i < 4; ++i) {
            desk.trigger("next-pane");
            seen.append(desk.window.focusWidget());
        }
        QCOMPARE(QSet<QWidget *>(seen.begin(), seen.end()).size(), 4);
        for (int i = 2; i >= 0; --i) {
            desk.trigger("previous-pane");
            QCOMPARE(desk.window.focusWidget(), seen[i]);
        }
    }

    void findsACommandByAPartOfItsName()
    {
        Desk desk;
        desk.openSample();
        desk.session().enterText(cellOf(desk.session().report(), u"t3.received.company"), QStringLiteral("5"));
        QWidget *before = desk.window.focusWidget();
        desk.trigger("command-search");
        auto *search = desk.window.findChild<CommandSearch *>();
        QCOMPARE(desk.window.focusWidget(), search);
        QTest::keyClicks(search, QStringLiteral("undo"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!desk.session().isModified());
        QCOMPARE(desk.window.focusWidget(), before);
        QVERIFY(search->text().isEmpty());
    }

    void buttonsHaveTheirWordsWhereThereIsRoom()
    {
        Desk desk;
        auto *bar = desk.window.findChild<QToolBar *>();
        desk.window.resize(1366, 768);
        QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        desk.window.resize(700, 500);
        QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QTRY_VERIFY(desk.window.findChild<CommandSearch *>()->isVisible());
        desk.window.resize(1366, 768);
        QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    /// Chinese words are shorter.
    void buttonsAreFittedAnewInAnotherLanguage()
    {
        Desk desk;
        const auto *bar = desk.window.findChild<QToolBar *>();
        desk.window.resize(2000, 700);
        QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        desk.window.resize(bar->sizeHint().width() - 20, 700);
        QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonIconOnly);
        Language language;
        language.choose(QStringLiteral("zh_CN"));
        QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        language.choose(QStringLiteral("en"));
        QTRY_COMPARE(bar->toolButtonStyle(), Qt::ToolButtonIconOnly);
    }

    void aCommandThatMakesNoSenseNowSaysSo()
    {
        Desk desk;
        desk.trigger("command-search");
        auto *search = desk.window.findChild<CommandSearch *>();
        QTest::keyClicks(search, QStringLiteral("redo"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!desk.window.findChild<MessageLine *>()->text().isEmpty());
    }

    void walksThroughWhatBlocks()
    {
        Desk desk;
        desk.openSample();
        desk.session().enterText(cellOf(desk.session().report(), u"t4.review.upheld"), QString());
        desk.session().enterText(cellOf(desk.session().report(), u"t2.rules.made"), QString());
        desk.trigger("next-problem");
        const QString first = desk.window.currentView()->currentSection();
        desk.trigger("next-problem");
        QCOMPARE(first, QStringLiteral("disclosure"));
        QCOMPARE(desk.window.currentView()->currentSection(), QStringLiteral("disputes"));
        desk.trigger("previous-problem");
        QCOMPARE(desk.window.currentView()->currentSection(), QStringLiteral("disclosure"));
        desk.session().undoStack().setIndex(0);
        desk.trigger("next-problem");
        QVERIFY(!desk.window.findChild<MessageLine *>()->text().isEmpty());
        desk.trigger("close");
    }

    void aFindingIsVerifiedWithAReason()
    {
        Desk desk;
        desk.openSample();
        desk.session().enterText(cellOf(desk.session().report(), u"t3.carried_in.company"), QStringLiteral("/"));
        desk.window.currentView()->goToSection(QStringLiteral("requests"));
        auto *list = desk.window.findChild<QListView *>(QStringLiteral("list"));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(desk.window.findChild<QPushButton *>(QStringLiteral("acceptButton")), Qt::Key_Space);
        auto *reason = desk.window.findChild<QLineEdit *>(QStringLiteral("reason"));
        auto *person = desk.window.findChild<QLineEdit *>(QStringLiteral("person"));
        QCOMPARE(desk.window.focusWidget(), person); // nobody said yet who verifies
        commit(*person, QStringLiteral("王审核"));
        QTest::keyClick(person, Qt::Key_Return);
        QCOMPARE(desk.window.focusWidget(), reason);
        commit(*reason, QStringLiteral("原表如此"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(desk.session().report().acceptedFindings.size(), 1U);
        QCOMPARE(desk.session().report().acceptedFindings.front().reason, QStringLiteral("原表如此"));
        QCOMPARE(desk.session().report().acceptedFindings.front().author, QStringLiteral("王审核"));
        QVERIFY(!reason->isVisible());
    }

    void speaksAnotherLanguageWithoutANewStart()
    {
        Language language;
        Desk desk;
        desk.openSample();
        desk.window.currentView()->goToSection(QStringLiteral("closing"));
        auto *signedBy = desk.window.findChild<QLabel *>(QStringLiteral("bodyLabel"));
        QCOMPARE(signedBy->text(), QStringLiteral("Signed b&y"));
        language.choose(QStringLiteral("zh_CN"));
        QCoreApplication::processEvents();
        QCOMPARE(desk.window.menuBar()->actions().first()->text(), QStringLiteral("文件(&F)"));
        QVERIFY(signedBy->text() != QStringLiteral("Signed b&y"));
        QCOMPARE(desk.dock("findings-pane")->windowTitle(), QStringLiteral("问题"));
        language.choose(QStringLiteral("en"));
        QCoreApplication::processEvents();
        QCOMPARE(desk.window.menuBar()->actions().first()->text(), QStringLiteral("&File"));
    }

    void coloursFollowTheAppearance()
    {
        const QPalette before = QApplication::palette();
        Desk desk;
        desk.trigger("appearance:dark");
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
        QVERIFY(desk.window.findChild<QAction *>(QStringLiteral("appearance:dark"))->isChecked());
        QCOMPARE(desk.window.preferences().value("appearance"), QStringLiteral("dark"));
        desk.trigger("appearance:system");
        QCOMPARE(QApplication::palette().color(QPalette::Window), before.color(QPalette::Window));
    }

private:
    QByteArray m_layout;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("gouji-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_window"));
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
