// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pastedialog.h"
#include "forms/sectionpage.h"
#include "model/checks/totals.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/formtable.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace gouji;
using namespace gouji::test;

namespace {

/// A section with table three, totals computed, on which something doubtful was pasted.
struct Desk
{
    Desk() : session(report()), page(session, QStringLiteral("requests"))
    {
        page.show();
        page.activateWindow();
    }

    static Report report()
    {
        Report report = sampleReport();
        markTotalsComputed(report);
        return report;
    }

    PasteDialog *paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        page.table()->goTo(cellOf(session.report(), u"t3.received.company"));
        QTest::keyClick(&page.table()->view(), Qt::Key_V, Qt::ControlModifier);
        return page.findChild<PasteDialog *>();
    }
    QString value(QStringView id) const { return session.report().cell(cellOf(session.report(), id)).value.toString(); }

    Session session;
    SectionPage page;
};

const QString doubtful =
    QStringLiteral("\t自然人\t总计\t备注栏目内容\n一、本年新收政府信息公开申请数量\t7\t500\t见说明");

} // namespace

class TestPasteDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void showsWhatWouldLandAndLandsIt()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.page));
        PasteDialog *dialog = desk.paste(doubtful);
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("summary"))->text().contains(QStringLiteral("1 ")));
        QCOMPARE(desk.session.undoStack().count(), 0);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(desk.value(u"t3.received.natural_person"), QStringLiteral("7"));
        QCOMPARE(desk.value(u"t3.received.total"), QStringLiteral("28"));
        QCOMPARE(desk.session.undoStack().count(), 1);
    }

    void aTotalIsTickedByKeys()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.page));
        PasteDialog *dialog = desk.paste(doubtful);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto *items = dialog->findChild<QTreeView *>();
        QCOMPARE(dialog->focusWidget(), items);
        QTest::keyClick(items, Qt::Key_Down);
        QCOMPARE(items->currentIndex().data().toString(), QStringLiteral("500"));
        QTest::keyClick(items, Qt::Key_Space);
        QCOMPARE(dialog->plan().landing(), 2);
        QTest::keyClick(items, Qt::Key_Return);
        QCOMPARE(desk.value(u"t3.received.total"), QStringLiteral("500"));
        QVERIFY(desk.session.summary().identitiesBroken > 0);
        QCOMPARE(desk.session.undoStack().count(), 1);
    }

    void escapeLeavesEverything()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.page));
        const Report before = desk.session.report();
        PasteDialog *dialog = desk.paste(doubtful);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(desk.session.report() == before);
        QCOMPARE(desk.session.undoStack().count(), 0);
    }

    void cannotBeAcceptedWhereNothingLands()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.page));
        PasteDialog *dialog = desk.paste(QStringLiteral("\t备注栏目内容\n一、本年新收政府信息公开申请数量\t7\t8"));
        QVERIFY(dialog);
        auto *buttons = dialog->findChild<QDialogButtonBox *>();
        QCOMPARE(buttons->button(QDialogButtonBox::Ok)->isEnabled(), dialog->plan().landing() > 0);
        dialog->reject();
    }

    void goesFromTheListToTheButtons()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.page));
        PasteDialog *dialog = desk.paste(doubtful);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto *items = dialog->findChild<QTreeView *>();
        QVERIFY(!items->accessibleName().isEmpty());
        QCOMPARE(tabOrder(*items), QStringLiteral("items Paste Cancel"));
        dialog->reject();
    }
};

GOUJI_WIDGET_TEST(TestPasteDialog)
#include "tst_pastedialog.moc"
