// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/officepackdialog.h"

#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace gouji;
using namespace gouji::test;

namespace {

using Numbers = std::vector<std::size_t>;

std::vector<PackEntry> entries()
{
    return {{QStringLiteral("用词表"),
             QStringLiteral("易混词 1"),
             {QStringLiteral("股室 → 科室")},
             PackEntry::Here::Other,
             {QStringLiteral("股室 → 处室")}},
            {QStringLiteral("表式"), QStringLiteral("试验版"), {QStringLiteral("新增")}, PackEntry::Here::Nothing, {}},
            {QStringLiteral("文书"), QStringLiteral("封面"), {QStringLiteral("封面")}, PackEntry::Here::Same, {}}};
}

struct Desk
{
    explicit Desk(OfficePackDialog::Purpose purpose) : dialog(purpose, QStringLiteral("清水县"), entries())
    {
        dialog.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&dialog);
    }

    QTreeWidget &list() { return *dialog.findChild<QTreeWidget *>(QStringLiteral("items")); }
    QString details() { return dialog.findChild<QPlainTextEdit *>(QStringLiteral("details"))->toPlainText(); }
    QPushButton &ok() { return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }

    OfficePackDialog dialog;
};

} // namespace

class TestOfficePackDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void takesWhatIsNewOrDifferent()
    {
        Desk desk(OfficePackDialog::Purpose::Import);
        QCOMPARE(desk.dialog.chosen(), Numbers({0, 1}));
        QVERIFY(desk.list().hasFocus());
        QCOMPARE(desk.list().topLevelItem(0)->text(2), QStringLiteral("▲ replaces what is here"));
        QCOMPARE(desk.list().topLevelItem(1)->text(2), QStringLiteral("new here"));
        QCOMPARE(desk.list().topLevelItem(2)->text(2), QStringLiteral("✓ the same is here"));
    }

    void isChosenThingByThingByKeys()
    {
        Desk desk(OfficePackDialog::Purpose::Import);
        QTest::keyClick(&desk.list(), Qt::Key_Space);
        QCOMPARE(desk.dialog.chosen(), Numbers({1}));
        QTest::keyClick(&desk.list(), Qt::Key_Down);
        QTest::keyClick(&desk.list(), Qt::Key_Space);
        QVERIFY(desk.dialog.chosen().empty());
        QVERIFY(!desk.ok().isEnabled());
        QTest::keyClick(&desk.list(), Qt::Key_Down);
        QTest::keyClick(&desk.list(), Qt::Key_Space); // the same is here
        QVERIFY(desk.dialog.chosen().empty());
        QTest::keyClick(&desk.list(), Qt::Key_Up);
        QTest::keyClick(&desk.list(), Qt::Key_Space);
        QTest::keyClick(&desk.ok(), Qt::Key_Space);
        QCOMPARE(desk.dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(desk.dialog.chosen(), Numbers({1}));
    }

    void showsWhatItBringsAndWhatItReplaces()
    {
        Desk desk(OfficePackDialog::Purpose::Import);
        QVERIFY(desk.details().contains(QStringLiteral("股室 → 科室")));
        QVERIFY(desk.details().contains(QStringLiteral("股室 → 处室")));
        QTest::keyClick(&desk.list(), Qt::Key_Down);
        QCOMPARE(desk.details(), QStringLiteral("新增"));
    }

    void asksForTheNameOfWhatIsExported()
    {
        Desk desk(OfficePackDialog::Purpose::Export);
        auto *name = desk.dialog.findChild<QLineEdit *>(QStringLiteral("name"));
        QVERIFY(name->hasFocus() && !name->isReadOnly());
        name->selectAll();
        commit(*name, QStringLiteral("清水县政务公开办"));
        QCOMPARE(desk.dialog.name(), QStringLiteral("清水县政务公开办"));
        QCOMPARE(desk.dialog.chosen(), Numbers({0, 1, 2}));
        QVERIFY(desk.list().isColumnHidden(2));
        QVERIFY(!desk.details().contains(QStringLiteral("处室")));
    }

    void followsTheLanguage()
    {
        Desk desk(OfficePackDialog::Purpose::Import);
        QTest::keyClick(&desk.list(), Qt::Key_Space);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&desk.dialog, &change);
        QCOMPARE(desk.dialog.chosen(), Numbers({1}));
        QCOMPARE(desk.dialog.windowTitle(), QStringLiteral("Import an office pack"));
    }

    void goesByKeysInOrder()
    {
        Desk desk(OfficePackDialog::Purpose::Export);
        QVERIFY2(tabOrder(*desk.dialog.findChild<QLineEdit *>(QStringLiteral("name")))
                     .startsWith(QStringLiteral("name items details")),
                 "the order of the dialog");
    }
};

GOUJI_WIDGET_TEST(TestOfficePackDialog)
#include "tst_officepackdialog.moc"
