// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/closingpage.h"
#include "forms/newreportdialog.h"
#include "forms/startpage.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void newReportNeedsABody()
    {
        const FormLibrary forms = FormLibrary::builtIn();
        NewReportDialog dialog(forms, 2024);
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        auto *body = dialog.findChild<QLineEdit *>(QStringLiteral("body"));
        body->setFocus();
        commit(*body, QStringLiteral("清河湾县 文化局"));
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.findChild<QLabel *>(QStringLiteral("preview"))->text(),
                 QStringLiteral("清河湾县文化局2024年政府信息公开工作年度报告"));
        QCOMPARE(dialog.facts().body, QStringLiteral("清河湾县文化局"));
        QCOMPARE(dialog.form()->id(), QStringLiteral("2021"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    }

    void newReportGoesByKeysInOrder()
    {
        const FormLibrary forms = FormLibrary::builtIn();
        NewReportDialog dialog(forms, 2020);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.form()->id(), QStringLiteral("2019"));
        dialog.findChild<QLineEdit *>(QStringLiteral("body"))->setFocus();
        QStringList order;
        for (int i = 0; i < 3; ++i) {
            order.append(dialog.focusWidget()->objectName());
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, QStringList({QStringLiteral("body"), QStringLiteral("year"), QStringLiteral("kind")}));
    }

    void startPageOffersRecentFiles()
    {
        StartPage page;
        const QSignalSpy wanted(&page, &StartPage::fileWanted);
        page.setRecentFiles({QStringLiteral("/a.gouji"), QStringLiteral("/b.gouji")});
        auto *list = page.findChild<QListWidget *>();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("/b.gouji"));
        const QSignalSpy sample(&page, &StartPage::sampleWanted);
        QTest::keyClick(page.findChild<QPushButton *>(QStringLiteral("sampleButton")), Qt::Key_Space);
        QCOMPARE(sample.size(), 1);
    }

    void closingGoesByKeysInOrder()
    {
        Session session(sampleReport());
        ClosingPage page(session);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(tabOrder(*page.findChild<QLineEdit *>(QStringLiteral("body"))), QStringLiteral("body date"));
    }

    void startPageGoesByKeysInOrder()
    {
        StartPage page;
        page.setRecentFiles({QStringLiteral("/a.gouji")});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(tabOrder(*page.findChild<QPushButton *>(QStringLiteral("lastYearButton"))),
                 QStringLiteral("lastYearButton newButton openButton sampleButton recentList"));
    }

    void closingIsTakenWhenAFieldIsLeft()
    {
        Report report = sampleReport();
        report.closing.reset();
        Session session(report);
        ClosingPage page(session);
        auto *body = page.findChild<QLineEdit *>(QStringLiteral("body"));
        commit(*body, QStringLiteral("清河湾县文化局"));
        QTest::keyClick(body, Qt::Key_Return);
        QVERIFY(session.report().closing.has_value());
        QCOMPARE(session.report().closing->body, QStringLiteral("清河湾县文化局"));
        session.undoStack().undo();
        QVERIFY(!session.report().closing);
        QVERIFY(body->text().isEmpty());
    }
};

GOUJI_WIDGET_TEST(TestDialogs)
#include "tst_dialogs.moc"
