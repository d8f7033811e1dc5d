// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandsearch.h"
#include "app/mainwindow.h"
#include "forms/reportview.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QScreen>

using namespace gouji;
using namespace gouji::test;

/// What a person sees of the window on a laptop's screen of 1366×768 at 200 %.
class TestSmallScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(QGuiApplication::primaryScreen()->size(), QSize(683, 384));
        m_window.show();
        m_window.findChild<QAction *>(QStringLiteral("sample"))->trigger();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }
    void init() { failOnAnyWarning(); }
    void cleanupTestCase() { m_workbench.settings().clear(); }

    void theWindowFits()
    {
        const QSize screen = m_window.screen()->availableSize();
        QTRY_COMPARE(m_window.size().boundedTo(screen), m_window.size());
    }

    void mostOfItIsTheReport()
    {
        QVERIFY2(m_window.currentView()->width() > 340, qPrintable(QString::number(m_window.currentView()->width())));
    }

    /// Its field stands behind the buttons.
    void commandsCanBeSearchedFor()
    {
        m_window.findChild<QAction *>(QStringLiteral("command-search"))->trigger();
        QCOMPARE(m_window.focusWidget(), m_window.findChild<CommandSearch *>());
    }

    void everyPaneIsOneClickAway()
    {
        auto *findings = dock("findings-pane");
        const QList<QDockWidget *> behind = m_window.tabifiedDockWidgets(findings);
        for (const char *name : {"sections-pane", "details-pane", "review-pane"}) {
            QVERIFY2(behind.contains(dock(name)), name);
            QVERIFY2(!dock(name)->isHidden(), name);
        }
        QVERIFY(findings->visibleRegion().boundingRect().height() > 100);
        QVERIFY(dock("source-pane")->isHidden()); // the sample was not read from anything
    }

    /// Keys alone reach what stands behind.
    void panesComeToTheFrontWithTheFocus()
    {
        m_window.currentView()->goToSection(QStringLiteral("requests"));
        QSet<QDockWidget *> seen;
        for (int i = 0; i < 5; ++i) {
            m_window.findChild<QAction *>(QStringLiteral("next-pane"))->trigger();
            for (const char *name : {"sections-pane", "findings-pane", "details-pane", "review-pane"}) {
                if (dock(name)->isAncestorOf(m_window.focusWidget())) {
                    QTRY_VERIFY2(!dock(name)->visibleRegion().isEmpty(), name);
                    seen.insert(dock(name));
                }
            }
        }
        QVERIFY2(seen.contains(dock("sections-pane")), qPrintable(QString::number(seen.size())));
        QVERIFY(seen.size() >= 2);
    }

    /// The same laptop on a desk has a large one.
    void theLayoutOfALargeScreenIsLeftAloneAndNotTaken()
    {
        QSettings &settings = m_workbench.settings();
        const QByteArray ofLarge = QByteArrayLiteral("the layout of a large screen");
        settings.setValue(QStringLiteral("panes"), ofLarge);
        dock("details-pane")->toggleViewAction()->trigger();
        m_window.findChild<QAction *>(QStringLiteral("close"))->trigger();
        m_window.close();
        QCOMPARE(settings.value(QStringLiteral("panes")).toByteArray(), ofLarge);
        Workbench workbench;
        MainWindow next(workbench);
        next.show();
        next.findChild<QAction *>(QStringLiteral("sample"))->trigger();
        auto *findings = next.findChild<QDockWidget *>(QStringLiteral("findings-pane"));
        QVERIFY(!findings->isHidden());
        QVERIFY(next.findChild<QDockWidget *>(QStringLiteral("details-pane"))->isHidden());
        QCOMPARE(next.tabifiedDockWidgets(findings).size(), 4); // all others, hidden or not
    }

private:
    QDockWidget *dock(const char *name) { return m_window.findChild<QDockWidget *>(QLatin1String(name)); }

    Workbench m_workbench;
    MainWindow m_window{m_workbench};
};

GOUJI_WIDGET_TEST(TestSmallScreen)
#include "tst_smallscreen.moc"
