// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fixbar.h"

#include "forms/findingspanel.h"
#include "forms/reportview.h"
#include "model/report/prosetext.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/fixmenu.h"
#include "views/widgets/formtable.h"
#include "views/widgets/proseedit.h"
#include "views/widgets/prosemenu.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace gouji;
using namespace gouji::test;

namespace {

Report saying(const QString &problems, const QString &other)
{
    Report report = sampleReport();
    *report.blocks(u"problems") = {Paragraph::fromText(problems)};
    *report.blocks(u"other") = {Paragraph::fromText(other)};
    return report;
}

const QString commas = QStringLiteral("公开不够及时,下一步将加强培训,提高质量。");
const QString fee = QStringLiteral("未收取政府信息公开信息处理费,无其他事项。");

/// A report with its findings beside it, the section on problems in front.
struct Desk
{
    explicit Desk(const Report &report) : session(report), panel(session), edit(session, QStringLiteral("problems"))
    {
        panel.setSection(QStringLiteral("problems"));
        panel.resize(320, 500);
        panel.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&panel);
    }
    template<typename Widget>
    Widget *get(const char *name)
    {
        return panel.findChild<Widget *>(QLatin1String(name));
    }
    QListView &list() { return *get<QListView>("list"); }
    QString text(QStringView section) { return proseText(*session.report().blocks(section), session.report()); }
    QStringList entries(QMenu *menu)
    {
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->objectName().startsWith(QStringLiteral("fix")))
                texts.append(action->text());
        }
        return texts;
    }

    Session session;
    FindingsPanel panel;
    ProseEdit edit;
};

} // namespace

class TestFixBar : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void showsWhatItWouldChange();
    void mendsByKeys();
    void staysAwayWhereNothingIsCertain();
    void mendsOnePlaceFromTheMenuOfTheText();
    void linksTheNumberFromAnywhereInItsWords();
    void knowsTheTotalAtTheCursor();
    void speaksTheLanguageOfTheInterface();
};

void TestFixBar::showsWhatItWouldChange()
{
    Desk desk(saying(commas, fee));
    QVERIFY(desk.get<QPushButton>("fixButton")->isHidden() || !desk.get<QPushButton>("fixButton")->isVisible());
    desk.list().setCurrentIndex(desk.list().model()->index(0, 0));
    QVERIFY(desk.get<QLabel>("fixPreview")->isVisible());
    QCOMPARE(desk.get<QLabel>("fixPreview")->text(),
             QStringLiteral("公开不够及时,下一步将加强…\n→ 公开不够及时，下一步将加强…\n"
                            "…步将加强培训,提高质量。\n→ …步将加强培训，提高质量。"));
    QCOMPARE(desk.get<QPushButton>("fixButton")->text(), QStringLiteral("Fi&x these 2"));
    QCOMPARE(desk.get<QPushButton>("fixAllButton")->text(), QStringLiteral("Fix a&ll of this kind (3)"));
}

void TestFixBar::mendsByKeys()
{
    Desk desk(saying(commas, fee));
    desk.list().setCurrentIndex(desk.list().model()->index(0, 0));
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(desk.text(u"problems"), QStringLiteral("公开不够及时，下一步将加强培训，提高质量。"));
    QCOMPARE(desk.text(u"other"), fee);
    QVERIFY(desk.panel.isAncestorOf(QApplication::focusWidget()));
    desk.session.undoStack().undo();
    QCOMPARE(desk.text(u"problems"), commas);
    desk.list().setCurrentIndex(desk.list().model()->index(0, 0));
    QTest::keyClick(&desk.list(), Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(desk.text(u"problems") + desk.text(u"other"), QString(commas + fee).replace(u',', u'，'));
    QVERIFY(desk.panel.currentFix().isEmpty());
    desk.session.undoStack().undo();
    QCOMPARE(desk.text(u"problems") + desk.text(u"other"), commas + fee);
}

void TestFixBar::staysAwayWhereNothingIsCertain()
{
    Desk desk(saying(QStringLiteral("公开不够及时，下一步 and 加强培训，提高质量。"), fee));
    desk.list().setCurrentIndex(desk.list().model()->index(0, 0));
    QVERIFY(desk.list().currentIndex().isValid());
    QVERIFY(!desk.get<QLabel>("fixPreview")->isVisible());
}

void TestFixBar::mendsOnePlaceFromTheMenuOfTheText()
{
    Desk desk(saying(commas, fee));
    desk.edit.goTo({0, static_cast<int>(commas.lastIndexOf(u',')), 1, {}});
    const std::unique_ptr<QMenu> menu(makeProseMenu(desk.edit));
    QCOMPARE(desk.entries(menu.get()),
             (QStringList{QStringLiteral("&Fix: …步将加强培训,提高质量。 → …步将加强培训，提高质量。"),
                          QStringLiteral("Fix a&ll of this kind (3)")}));
    menu->findChild<QAction *>(QStringLiteral("fix"))->trigger();
    QCOMPARE(desk.text(u"problems"), QStringLiteral("公开不够及时,下一步将加强培训，提高质量。"));
    desk.edit.moveCursor(QTextCursor::End);
    QVERIFY(fixAtCursor(desk.edit).isEmpty());
}

void TestFixBar::linksTheNumberFromAnywhereInItsWords()
{
    const QString text = QStringLiteral("公开不够及时。因政府信息公开申请上年结转7件，下一步将加强培训。");
    Desk desk(saying(text, fee));
    desk.edit.goTo({0, static_cast<int>(text.indexOf(QStringLiteral("上年结转"))), 0, {}});
    const Fix fix = fixAtCursor(desk.edit);
    QCOMPARE(fix.check, CheckId(QStringLiteral("NT-06")));
    applyFix(desk.session, fix);
    QCOMPARE(desk.text(u"problems"), QString(text).replace(QStringLiteral("7件"), QStringLiteral("6件")));
}

void TestFixBar::knowsTheTotalAtTheCursor()
{
    Report report = sampleReport();
    report.cell(cellOf(report, u"t3.received.total")).value = Count::fromInteger(999).value();
    report.cell(cellOf(report, u"t3.received.total")).computed = false;
    Session session(report);
    ReportView view(session);
    view.resize(1100, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const std::vector<Finding> &findings = session.checks().findings();
    const auto broken = std::ranges::find_if(findings, [](const Finding &f) { return f.check.family() == u"T3"; });
    QVERIFY(broken != findings.end());
    view.goTo(Finding(*broken));
    const Fix fix = view.fixHere();
    QCOMPARE(fix.totals, std::vector{cellOf(report, u"t3.received.total")});
    QMenu menu;
    addFix(menu, session, fix);
    QVERIFY(menu.actions().constFirst()->text().endsWith(QStringLiteral("999 → 118")));
    menu.findChild<QAction *>(QStringLiteral("fix"))->trigger();
    QCOMPARE(session.summary().identitiesBroken, 0);
    QVERIFY(view.fixHere().isEmpty());
}

void TestFixBar::speaksTheLanguageOfTheInterface()
{
    Desk desk(saying(commas, fee));
    desk.list().setCurrentIndex(desk.list().model()->index(0, 0));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(desk.panel.findChild<FixBar *>(), &change);
    QCOMPARE(desk.get<QPushButton>("fixButton")->text(), QStringLiteral("Fi&x these 2"));
    QCOMPARE(desk.get<QLabel>("fixPreview")->accessibleName(), QStringLiteral("What the fix changes"));
}

GOUJI_WIDGET_TEST(TestFixBar)
#include "tst_fixbar.moc"
