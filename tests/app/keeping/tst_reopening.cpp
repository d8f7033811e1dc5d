// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskwindow.h"
#include "app/deskflow.h"
#include "app/keeping/keeper.h"
#include "app/keeping/sessionfiles.h"
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "app/preferences.h"
#include "forms/reportview.h"
#include "tests/app/keeping/machine.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QFile>
#include <QMenu>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr char16_t oneCell[] = u"t3.received.company";

} // namespace

/// A start that names no file goes on where the last run ended.
class TestReopening : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everybodyComesBackWhereTheyWere()
    {
        Machine machine;
        machine.openReport();
        const QString other = machine.path(QStringLiteral("other.gouji"));
        Machine::write(other);
        machine.window.openFiles({other});
        Anchor place;
        place.section = QStringLiteral("requests");
        place.cell = CellId::fromString(oneCell);
        machine.window.currentView()->goTo(place);
        machine.workbench.setCurrent(machine.workbench.documents().front());
        machine.window.currentView()->goToSection(QStringLiteral("problems"));
        DeskWindow *reviewing = machine.window.deskFlow().makeIn(machine.folder.path(), 2024);
        QVERIFY(reviewing);
        reviewing->goToPage(1);
        machine.window.close();
        Workbench workbench;
        MainWindow window(workbench);
        window.keeper().start({});
        QCOMPARE(workbench.documents().size(), 2);
        QCOMPARE(workbench.current()->path(), machine.file);
        QCOMPARE(window.currentView()->currentSection(), QStringLiteral("problems"));
        const Anchor there = window.viewOf(workbench.documents().back())->currentPlace();
        QCOMPARE(there.section, place.section);
        QCOMPARE(there.cell, place.cell);
        QCOMPARE(window.deskFlow().desks().size(), 1);
        QCOMPARE(window.deskFlow().desks().front()->page(), 1);
        QVERIFY(workbench.recentFiles().paths().front().endsWith(QStringLiteral(".goujidesk")));
    }

    void saysQuietlyWhatIsGone()
    {
        Machine machine;
        machine.openReport();
        machine.window.close();
        QVERIFY(QFile::remove(machine.file));
        Workbench workbench;
        MainWindow window(workbench);
        window.keeper().start({});
        QVERIFY(workbench.documents().isEmpty());
        QVERIFY(window.findChild<MessageLine *>()->text().contains(machine.file));
        QVERIFY(!workbench.recentFiles().paths().contains(machine.file));
    }

    void aPlaceThatIsGoneDoesNoHarm()
    {
        Machine machine;
        machine.openReport();
        ReopenedFile file{machine.file, {}, 0, true};
        file.place.section = QStringLiteral("problems");
        file.place.block = 999;
        file.place.start = 77;
        SessionFiles(machine.workbench.settings())
            .remember({file, {machine.file + QStringLiteral("x.goujidesk"), {}, 5}});
        QVERIFY(SessionFiles(machine.workbench.settings()).toReopen().front() == file);
        machine.window.closeCurrent();
        machine.window.keeper().start({});
        QVERIFY(machine.workbench.current());
        QCOMPARE(machine.window.currentView()->currentSection(), QStringLiteral("problems"));
    }

    void recentFilesOpenFromTheMenu()
    {
        Machine machine;
        machine.openReport();
        machine.window.closeCurrent();
        auto *menu = machine.window.findChild<QMenu *>(QStringLiteral("recent"));
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(menu->actions().constFirst()->text().contains(QStringLiteral("report.gouji")));
        menu->actions().constFirst()->trigger();
        QCOMPARE(machine.workbench.current()->path(), machine.file);
        machine.window.closeCurrent();
        QVERIFY(QFile::remove(machine.file));
        emit menu->aboutToShow();
        QVERIFY(!menu->actions().constFirst()->isEnabled());
    }

    void whoNamesAFileGetsOnlyThat()
    {
        Machine machine;
        machine.openReport();
        const QString other = machine.path(QStringLiteral("other.gouji"));
        Machine::write(other);
        machine.window.close();
        Workbench workbench;
        MainWindow window(workbench);
        window.keeper().start({other});
        QCOMPARE(workbench.documents().size(), 1);
        QCOMPARE(workbench.current()->path(), other);
    }

    void whoNamesADeskSeesOnlyThat()
    {
        Machine machine;
        Machine::write(machine.file);
        const QString desk = machine.window.deskFlow().makeIn(machine.folder.path(), 2024)->path();
        machine.window.close();
        Workbench workbench;
        MainWindow window(workbench);
        window.keeper().start({desk});
        QCOMPARE(window.deskFlow().desks().size(), 1);
        QVERIFY(!window.isVisible());
        window.openFiles({machine.file}); // as when a draft is opened at the desk
        QVERIFY(window.isVisible());
    }

    void aDeskThatCannotBeOpenedIsSaidInTheWindow()
    {
        Machine machine;
        Workbench workbench;
        MainWindow window(workbench);
        window.keeper().start({machine.path(QStringLiteral("gone.goujidesk"))});
        QVERIFY(window.isVisible());
        QVERIFY(window.findChild<MessageLine *>()->text().contains(QStringLiteral("gone.goujidesk")));
    }

    void thoseWhoWantTheStartPageGetIt()
    {
        Machine machine;
        machine.openReport();
        machine.window.close();
        machine.window.preferences().choose("start", QStringLiteral("start-page"));
        Workbench workbench;
        MainWindow window(workbench);
        window.keeper().start({});
        QVERIFY(workbench.documents().isEmpty());
    }
};

GOUJI_WIDGET_TEST(TestReopening)
#include "tst_reopening.moc"
