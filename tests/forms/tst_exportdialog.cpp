// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exportdialog.h"

#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

enum Format { Pdf, Text, Native };

struct Desk
{
    Desk() : dialog({{"PDF", true, true, false}, {"Text", false, false, false}, {"Gouji report", false, true, true}})
    {
        dialog.show();
        dialog.activateWindow();
    }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    QPushButton *ok() { return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }

    ExportDialog dialog;
};

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void asksOnlyWhatTheFormatHas()
    {
        Desk desk;
        QVERIFY(desk.find<QComboBox>("copy")->isVisible());
        QVERIFY(desk.find<QComboBox>("preset")->isVisible());
        desk.dialog.setFormat(Text);
        QVERIFY(!desk.find<QComboBox>("copy")->isVisible());
        QVERIFY(!desk.find<QComboBox>("preset")->isVisible());
        desk.dialog.setFormat(Native);
        QVERIFY(desk.find<QComboBox>("copy")->isVisible());
        QVERIFY(!desk.find<QComboBox>("preset")->isVisible());
        QCOMPARE(desk.find<QComboBox>("copy")->count(), 2); // it cannot carry nothing
    }

    void neverTakesAWorkingCopyOverToAnotherFormat()
    {
        Desk desk;
        QCOMPARE(desk.dialog.copy(), CopyKind::Public);
        QTest::keyClick(desk.find<QComboBox>("copy"), Qt::Key_Down);
        QCOMPARE(desk.dialog.copy(), CopyKind::Working);
        QVERIFY(desk.find<QLabel>("message")->text().contains(QStringLiteral("inside the body only")));
        QTest::keyClick(desk.find<QComboBox>("copy"), Qt::Key_Down);
        QCOMPARE(desk.dialog.copy(), CopyKind::Archive);
        QVERIFY(!desk.find<QLabel>("message")->isVisible());
        QTest::keyClick(desk.find<QComboBox>("copy"), Qt::Key_Up);
        desk.dialog.setFormat(Native);
        QCOMPARE(desk.dialog.copy(), CopyKind::Working); // usual there
        desk.dialog.setFormat(Pdf);
        QCOMPARE(desk.dialog.copy(), CopyKind::Public);
    }

    void saysWhichFacesStandIn()
    {
        Desk desk;
        const QSignalSpy asked(&desk.dialog, &ExportDialog::pagesChanged);
        desk.dialog.setStandIns({QStringLiteral("one"), QStringLiteral("two")});
        QCOMPARE(desk.find<QLabel>("fonts")->text(), QStringLiteral("one\ntwo"));
        QCOMPARE(desk.find<QComboBox>("preset")->accessibleDescription(), QStringLiteral("one\ntwo"));
        QTest::keyClick(desk.find<QComboBox>("preset"), Qt::Key_Down);
        QCOMPARE(desk.dialog.preset(), PagePreset::Compact);
        QCOMPARE(asked.size(), 1);
        desk.dialog.setFormat(Text);
        QVERIFY(!desk.find<QLabel>("fonts")->isVisible());
        QCOMPARE(asked.size(), 2);
    }

    void warnsBeforeAFileIsReplaced()
    {
        Desk desk;
        QVERIFY(!desk.ok()->isEnabled()); // nowhere to write
        const QSignalSpy changed(&desk.dialog, &ExportDialog::targetChanged);
        desk.find<QLineEdit>("target")->setFocus();
        QTest::keyClicks(desk.find<QLineEdit>("target"), QStringLiteral("a.pdf"));
        QCOMPARE(desk.dialog.target(), QStringLiteral("a.pdf"));
        QVERIFY(!changed.isEmpty());
        QVERIFY(desk.ok()->isEnabled());
        QCOMPARE(desk.ok()->text(), QStringLiteral("&Export"));
        desk.dialog.setTargetExists(true);
        QCOMPARE(desk.ok()->text(), QStringLiteral("&Replace"));
        QVERIFY(desk.find<QLabel>("message")->isVisible());
        QVERIFY(desk.ok()->accessibleDescription().contains(QStringLiteral("replaced")));
        desk.dialog.setTargetExists(false);
        QVERIFY(!desk.find<QLabel>("message")->isVisible());
    }

    void isWalkedThroughByKeys()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        desk.dialog.setTarget(QStringLiteral("/tmp/a.pdf"));
        desk.find<QComboBox>("format")->setFocus();
        for (const char *next : {"copy", "preset", "target", "choose"}) {
            QTest::keyClick(desk.dialog.focusWidget(), Qt::Key_Tab);
            QCOMPARE(desk.dialog.focusWidget()->objectName(), QString::fromLatin1(next));
        }
        const QSignalSpy wanted(&desk.dialog, &ExportDialog::targetWanted);
        QTest::keyClick(desk.dialog.focusWidget(), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        desk.find<QLineEdit>("target")->setFocus();
        QTest::keyClick(desk.find<QLineEdit>("target"), Qt::Key_Return);
        QCOMPARE(desk.dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void keepsWhatWasChosenWhenTheLanguageChanges()
    {
        Desk desk;
        desk.dialog.setPreset(PagePreset::LargePrint);
        desk.find<QComboBox>("copy")->setCurrentIndex(2);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&desk.dialog, &change);
        QCOMPARE(desk.dialog.preset(), PagePreset::LargePrint);
        QCOMPARE(desk.dialog.copy(), CopyKind::Archive);
        QCOMPARE(desk.dialog.format(), static_cast<int>(Pdf));
    }
};

GOUJI_WIDGET_TEST(TestExportDialog)
#include "tst_exportdialog.moc"
