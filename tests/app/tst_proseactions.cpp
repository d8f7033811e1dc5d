// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "forms/findbar.h"
#include "forms/prosepane.h"
#include "forms/reportview.h"
#include "model/report/prosetext.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/lastyearview.h"
#include "views/widgets/linkpopup.h"
#include "views/widgets/proseedit.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>

using namespace gouji;
using namespace gouji::test;

namespace {

/// The window with the sample in it, the cursor in the text of its first section.
struct Desk
{
    Desk() : window(workbench)
    {
        window.show();
        action("sample")->trigger();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&window);
        view().goToSection(QStringLiteral("overview"));
        edit().setFocus();
    }
    ~Desk() { workbench.settings().clear(); }

    QAction *action(const char *name) { return window.findChild<QAction *>(QLatin1String(name)); }
    ReportView &view() { return *window.currentView(); }
    ProseEdit &edit() { return view().currentProse()->edit(); }
    Session &session() { return workbench.current()->session(); }
    const Report &report() { return session().report(); }
    QString text() { return proseText(*report().blocks(u"overview"), report()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&window, key, modifiers); }

    Workbench workbench;
    MainWindow window;
};

} // namespace

class TestProseActions : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void findsWithTheWordsThatAreSelected()
    {
        Desk desk;
        desk.edit().goTo({0, 0, 4, {}});
        desk.press(Qt::Key_F, Qt::ControlModifier);
        auto *find = desk.view().findChild<QLineEdit *>(QStringLiteral("find"));
        QVERIFY(find->isVisible());
        QCOMPARE(find->text(), QStringLiteral("2024"));
        desk.press(Qt::Key_F3, Qt::NoModifier);
        desk.press(Qt::Key_F3, Qt::NoModifier);
        QVERIFY(desk.view().currentSection() != QString());
        desk.press(Qt::Key_F3, Qt::ShiftModifier);
        desk.press(Qt::Key_H, Qt::ControlModifier);
        QVERIFY(desk.view().findChild<QLineEdit *>(QStringLiteral("replacement"))->isVisible());
    }

    void linksTheNumberAtTheCursor()
    {
        Desk desk;
        const QTextCursor found = desk.edit().document()->find(QStringLiteral("118"));
        desk.edit().setTextCursor(found);
        desk.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.edit().findChild<LinkPopup *>()->isVisible());
        QTest::keyClick(&desk.edit(), Qt::Key_Return);
        desk.session().enterText(cellOf(desk.report(), u"t3.received.total"), QStringLiteral("120"));
        QVERIFY(desk.text().contains(QStringLiteral("申请120件")));
        desk.session().undoStack().undo();
        desk.session().undoStack().undo();
        QVERIFY(!desk.session().isModified());
    }

    void insertsTheNextSubHeading()
    {
        Desk desk;
        desk.edit().moveCursor(QTextCursor::End);
        desk.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.text().endsWith(QStringLiteral("（六）")));
        QVERIFY(desk.edit().hasFocus());
    }

    void saysWhereThereIsNoText_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"link-number", "insert-sub-heading", "insert-skeleton"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void saysWhereThereIsNoText()
    {
        QFETCH(QString, name);
        Desk desk;
        desk.view().goToSection(QStringLiteral("facts"));
        desk.action(qPrintable(name))->trigger();
        QVERIFY(!desk.session().isModified());
    }

    void showsLastYearsTextInEverySection()
    {
        Desk desk;
        desk.session().setLastYear(std::make_shared<const Report>(sampleReport()));
        desk.action("show-last-year")->trigger();
        QVERIFY(desk.view().currentProse()->findChild<LastYearView *>()->isVisible());
        desk.view().goToSection(QStringLiteral("problems"));
        QVERIFY(desk.view().currentProse()->findChild<LastYearView *>()->isVisible());
        desk.action("show-last-year")->trigger();
        QVERIFY(!desk.view().currentProse()->findChild<LastYearView *>()->isVisible());
    }

    void keepsTheLimitOfASection()
    {
        Desk desk;
        auto *limit = desk.view().currentProse()->findChild<QSpinBox *>();
        limit->setFocus();
        limit->selectAll();
        QTest::keyClicks(limit, QStringLiteral("900"));
        QTest::keyClick(limit, Qt::Key_Return);
        QCOMPARE(desk.workbench.settings().value(QStringLiteral("prose/limit/overview")).toInt(), 900);
        desk.action("close")->trigger();
        desk.action("sample")->trigger();
        desk.view().goToSection(QStringLiteral("overview"));
        QCOMPARE(desk.view().currentProse()->findChild<QSpinBox *>()->value(), 900);
    }
};

GOUJI_WIDGET_TEST(TestProseActions)
#include "tst_proseactions.moc"
