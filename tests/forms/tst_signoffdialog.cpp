// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/signoffdialog.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    explicit Desk(const Report &report = sampleReport()) : session(report), dialog(session, {})
    {
        dialog.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&dialog);
    }

    QTableWidget &table() { return *dialog.findChild<QTableWidget *>(); }
    QString text(int row, int column) { return table().item(row, column)->text(); }
    void press(const char *name)
    {
        QTest::keyClick(dialog.findChild<QPushButton *>(QLatin1String(name)), Qt::Key_Space);
    }

    Session session;
    SignOffDialog dialog;
};

} // namespace

class TestSignOffDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void saysThatItIsNoSignature()
    {
        Desk desk;
        QVERIFY(desk.dialog.findChild<QLabel *>(QStringLiteral("explanation"))
                    ->text()
                    .contains(QStringLiteral("no electronic signature")));
        QCOMPARE(desk.table().rowCount(), 6);
        QCOMPARE(desk.text(0, 0), QStringLiteral("初审"));
        QCOMPARE(desk.text(5, 0), QStringLiteral("三校"));
    }

    void signsTheChosenStepByKeys()
    {
        Desk desk;
        QSignalSpy named(&desk.dialog, &SignOffDialog::personNamed);
        QTest::keyClick(&desk.table(), Qt::Key_Down);
        desk.press("signButton");
        QVERIFY(desk.session.report().signOffs.empty()); // nobody said who signs
        commit(*desk.dialog.findChild<QLineEdit *>(), QStringLiteral("王"));
        desk.press("signButton");
        QCOMPARE(desk.session.report().signOffs.size(), 1u);
        QCOMPARE(desk.session.report().signOffs[0].step, QStringLiteral("复审"));
        QCOMPARE(desk.text(1, 1), QStringLiteral("王"));
        QCOMPARE(desk.text(1, 3), QStringLiteral("holds"));
        QCOMPARE(named.size(), 1);
    }

    void showsWhichAChangeOutdates()
    {
        Desk desk;
        commit(*desk.dialog.findChild<QLineEdit *>(), QStringLiteral("王"));
        desk.press("signButton");
        desk.session.enterText(cellOf(desk.session.report(), u"t3.received.company"), QStringLiteral("77"));
        QVERIFY(desk.text(0, 3).startsWith(QStringLiteral("outdated")));
        desk.session.undoStack().undo();
        QCOMPARE(desk.text(0, 3), QStringLiteral("holds"));
        desk.press("withdrawButton");
        QVERIFY(desk.session.report().signOffs.empty());
        QCOMPARE(desk.text(0, 3), QStringLiteral("not signed"));
    }

    void dropsNothingThatStandsInTheFile()
    {
        Report report = sampleReport();
        report.signOffs = {{QStringLiteral("终审"), QStringLiteral("甲"), {}, QStringLiteral("0"), {}},
                           {QStringLiteral("终审"), QStringLiteral("乙"), {}, QStringLiteral("0"), {}},
                           {QStringLiteral("四审"), QStringLiteral("丙"), {}, QStringLiteral("0"), {}}};
        Desk desk(report);
        QCOMPARE(desk.table().rowCount(), 8);
        QCOMPARE(desk.text(2, 1), QStringLiteral("甲"));
        QCOMPARE(desk.text(3, 1), QStringLiteral("乙"));
        QCOMPARE(desk.text(7, 0), QStringLiteral("四审"));
        QVERIFY(desk.text(7, 3).startsWith(QStringLiteral("outdated")));
    }
};

GOUJI_WIDGET_TEST(TestSignOffDialog)
#include "tst_signoffdialog.moc"
