// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/checksdialog.h"

#include "model/checks/checkcatalogue.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString usual = QStringLiteral("/config/words.txt");

struct Desk
{
    explicit Desk(const CheckChoice &choice = {}) : dialog(choice, usual)
    {
        dialog.show();
        dialog.activateWindow();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&dialog);
    }
    template<typename Widget>
    Widget *get(const char *name)
    {
        return dialog.findChild<Widget *>(QLatin1String(name));
    }
    /// Goes to a check by its number in the catalogue and presses the space bar.
    void toggle(const char *id)
    {
        int row = 0;
        while (checkCatalogue()[static_cast<std::size_t>(row)].id != CheckId(QLatin1String(id)))
            ++row;
        get<QListWidget>("checks")->setFocus();
        get<QListWidget>("checks")->setCurrentRow(row);
        QTest::keyClick(get<QListWidget>("checks"), Qt::Key_Space);
    }

    ChecksDialog dialog;
};

} // namespace

/// The dialog by keys: what is chosen is what it gives, and what was chosen is what it shows.
class TestChecksDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void lookingChangesNothing();
    void switchesOnAndOff();
    void takesTheNoticeAndTheWords();
    void restoresTheDefaults();
    void goesFromFieldToField();
};

void TestChecksDialog::lookingChangesNothing()
{
    const CheckChoice chosen{{CheckId(QStringLiteral("TX-16"))},
                             {CheckId(QStringLiteral("TX-08"))},
                             QDate(2025, 1, 20),
                             QStringLiteral("/office/words.txt")};
    Desk desk(chosen);
    QCOMPARE(desk.dialog.choice(), chosen);
    QCOMPARE(Desk().dialog.choice(), CheckChoice());
}

void TestChecksDialog::switchesOnAndOff()
{
    Desk desk;
    desk.toggle("TX-16");
    desk.toggle("TX-08");
    const CheckChoice choice = desk.dialog.choice();
    QCOMPARE(choice.switchedOn, std::set{CheckId(QStringLiteral("TX-16"))});
    QCOMPARE(choice.switchedOff, std::set{CheckId(QStringLiteral("TX-08"))});
    desk.toggle("TX-16");
    QVERIFY(desk.dialog.choice().switchedOn.empty());
}

void TestChecksDialog::takesTheNoticeAndTheWords()
{
    Desk desk;
    QVERIFY(!desk.get<QDateEdit>("notice")->isEnabled());
    desk.get<QCheckBox>("hasNotice")->setFocus();
    QTest::keyClick(desk.get<QCheckBox>("hasNotice"), Qt::Key_Space);
    desk.get<QDateEdit>("notice")->setDate({2025, 1, 24});
    QCOMPARE(desk.dialog.choice().notice, QDate(2025, 1, 24));
    QSignalSpy wanted(&desk.dialog, &ChecksDialog::wordsWanted);
    desk.get<QPushButton>("editWords")->click();
    QCOMPARE(wanted.takeFirst().at(0).toString(), usual);
    desk.get<QLineEdit>("wordsFile")->setFocus();
    commit(*desk.get<QLineEdit>("wordsFile"), QStringLiteral(" /本局/用词.txt "));
    desk.get<QPushButton>("editWords")->click();
    QCOMPARE(wanted.takeFirst().at(0).toString(), QStringLiteral("/本局/用词.txt"));
    QCOMPARE(desk.dialog.choice().wordsFile, QStringLiteral("/本局/用词.txt"));
    desk.dialog.setWordsState(QStringLiteral("line 3"));
    QVERIFY(desk.get<QLabel>("wordsState")->isVisible());
}

void TestChecksDialog::restoresTheDefaults()
{
    Desk desk({{CheckId(QStringLiteral("TX-16"))}, {CheckId(QStringLiteral("TX-08"))}, QDate(2025, 1, 20), usual});
    desk.get<QDialogButtonBox>("buttons")->button(QDialogButtonBox::RestoreDefaults)->click();
    QCOMPARE(desk.dialog.choice(), (CheckChoice{{}, {}, {}, usual}));
}

void TestChecksDialog::goesFromFieldToField()
{
    Desk desk;
    QVERIFY2(
        tabOrder(*desk.get<QListWidget>("checks")).startsWith(QStringLiteral("checks hasNotice wordsFile editWords")),
        qPrintable(tabOrder(*desk.get<QListWidget>("checks"))));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&desk.dialog, &change);
    QVERIFY(desk.get<QListWidget>("checks")->item(0)->text().size() > 3);
}

GOUJI_WIDGET_TEST(TestChecksDialog)
#include "tst_checksdialog.moc"
