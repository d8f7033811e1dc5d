// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/mergedialog.h"
#include "forms/recoverydialog.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

using namespace gouji;

namespace {

MergeConflict conflict(const char *place)
{
    return {{}, QString::fromLatin1(place), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
}

RecoveryEntry entry(const char *name, const QString &path)
{
    return {QString::fromLatin1(name),
            path,
            QDateTime(QDate(2025, 1, 20), QTime(14, 2)),
            {{DifferenceKind::Cell, QStringLiteral("place"), {}, QStringLiteral("5"), {}, {}}}};
}

} // namespace

class TestKeepingDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void mergeTakesMineUnlessTold()
    {
        MergeDialog dialog({conflict("a"), conflict("b"), conflict("c")});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *list = dialog.findChild<QListWidget *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(dialog.findChild<QPlainTextEdit *>(QStringLiteral("oursText"))->toPlainText(), QStringLiteral("2"));
        QCOMPARE(dialog.findChild<QPlainTextEdit *>(QStringLiteral("theirsText"))->toPlainText(), QStringLiteral("3"));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("base"))->text().contains(u'1'));
        QTest::keyClick(dialog.findChild<QRadioButton *>(QStringLiteral("theirs")), Qt::Key_Space);
        QVERIFY(list->item(1)->text().contains(QStringLiteral("theirs")));
        QTest::keyClick(list, Qt::Key_Up);
        QVERIFY(dialog.findChild<QRadioButton *>(QStringLiteral("ours"))->isChecked());
        QCOMPARE(dialog.choices(), (MergeChoices{{1, MergeChoice::Theirs}}));
        QTest::keyClick(dialog.findChild<QPushButton *>(QStringLiteral("allTheirs")), Qt::Key_Space);
        QCOMPARE(dialog.choices(),
                 (MergeChoices{{0, MergeChoice::Theirs}, {1, MergeChoice::Theirs}, {2, MergeChoice::Theirs}}));
        QTest::keyClick(dialog.findChild<QPushButton *>(QStringLiteral("allOurs")), Qt::Key_Space);
        QVERIFY(dialog.choices().empty());
    }

    void mergeHoldsBothWhereParagraphsCanFollowOneAnother()
    {
        MergeConflict paragraphs = conflict("a");
        paragraphs.canHoldBoth = true;
        MergeDialog dialog({paragraphs, conflict("b")});
        auto *list = dialog.findChild<QListWidget *>();
        auto *both = dialog.findChild<QRadioButton *>(QStringLiteral("both"));
        QVERIFY(both->isEnabled());
        QTest::keyClick(both, Qt::Key_Space);
        QCOMPARE(dialog.choices(), (MergeChoices{{0, MergeChoice::Both}}));
        QVERIFY(list->item(0)->text().contains(QStringLiteral("both")));
        list->setCurrentRow(1);
        QVERIFY(!both->isEnabled());
        QVERIFY(!both->isChecked());
        list->setCurrentRow(0);
        QVERIFY(both->isChecked());
    }

    void mergeGoesByKeysInOrder()
    {
        MergeDialog dialog({conflict("a")});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(test::tabOrder(*dialog.findChild<QListWidget *>()),
                 QStringLiteral("list ours oursText theirsText allOurs allTheirs Put together Cancel"));
        dialog.findChild<QRadioButton *>(QStringLiteral("ours"))->setFocus();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Right);
        QCOMPARE(dialog.choices(), (MergeChoices{{0, MergeChoice::Theirs}})); // within the choice the arrows go
    }

    void recoveryShowsTheDifferencesAndTakesAChoiceForEach()
    {
        RecoveryDialog dialog({entry("a", QStringLiteral("/a.gouji")), entry("b", {}), entry("c", {})});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *table = dialog.findChild<QTableView *>();
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("(nothing)"));
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("5"));
        auto *list = dialog.findChild<QListWidget *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("path"))->text().contains(QStringLiteral("never")));
        QTest::keyClick(dialog.findChild<QRadioButton *>(QStringLiteral("keepFile")), Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(dialog.findChild<QRadioButton *>(QStringLiteral("later")), Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Up);
        QVERIFY(dialog.findChild<QRadioButton *>(QStringLiteral("keepFile"))->isChecked());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog.choices(), std::vector<RecoveryChoice>(
                                       {RecoveryChoice::Restore, RecoveryChoice::KeepFile, RecoveryChoice::Later}));
    }

    void recoveryLeftByEscapeLeavesEverything()
    {
        RecoveryDialog dialog({entry("a", {})});
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.choices(), std::vector<RecoveryChoice>{RecoveryChoice::Later});
    }

    void recoveryGoesByKeysInOrder()
    {
        RecoveryDialog dialog({entry("a", {})});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(test::tabOrder(*dialog.findChild<QListWidget *>()),
                 QStringLiteral("list table restore Go on Decide all later"));
    }

    void speaksAnotherLanguageWithoutLosingChoices()
    {
        RecoveryDialog recovery({entry("a", {})});
        QTest::keyClick(recovery.findChild<QRadioButton *>(QStringLiteral("later")), Qt::Key_Space);
        MergeDialog merge({conflict("a")});
        QTest::keyClick(merge.findChild<QRadioButton *>(QStringLiteral("theirs")), Qt::Key_Space);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&recovery, &change);
        QCoreApplication::sendEvent(&merge, &change);
        QVERIFY(recovery.findChild<QRadioButton *>(QStringLiteral("later"))->isChecked());
        QVERIFY(!recovery.findChild<QRadioButton *>(QStringLiteral("keepFile"))->text().isEmpty());
        QVERIFY(merge.findChild<QRadioButton *>(QStringLiteral("theirs"))->isChecked());
    }
};

GOUJI_WIDGET_TEST(TestKeepingDialogs)
#include "tst_keepingdialogs.moc"
