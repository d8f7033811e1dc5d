// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/batchdialog.h"

#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

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
    void press(const char *button) { QTest::keyClick(find<QPushButton>(button), Qt::Key_Space); }

    BatchDialog dialog;
};

} // namespace

class TestBatchDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void startsOnceThereIsSomethingToDo()
    {
        Desk desk;
        QVERIFY(!desk.find<QPushButton>("start")->isEnabled());
        desk.dialog.addInputs({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")});
        QCOMPARE(desk.dialog.inputs(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(!desk.find<QPushButton>("start")->isEnabled());
        desk.dialog.setFormats({1});
        QVERIFY(desk.find<QPushButton>("start")->isEnabled());
        const QSignalSpy wanted(&desk.dialog, &BatchDialog::startWanted);
        desk.press("start");
        QCOMPARE(wanted.size(), 1);
    }

    void takesInputsOutByKey()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        desk.dialog.addInputs({QStringLiteral("a"), QStringLiteral("b")});
        auto *list = desk.find<QListWidget>("inputs");
        list->setFocus();
        list->setCurrentRow(0);
        QVERIFY(desk.find<QPushButton>("remove")->isEnabled());
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(desk.dialog.inputs(), QStringList(QStringLiteral("b")));
    }

    void asksOnlyWhatTheFormatsHave()
    {
        Desk desk;
        desk.dialog.setStandIns({QStringLiteral("one stands in")});
        desk.dialog.setFormats({1});
        QVERIFY(!desk.find<QComboBox>("preset")->isEnabled());
        QVERIFY(!desk.find<QComboBox>("copy")->isEnabled());
        QVERIFY(!desk.find<QLabel>("fonts")->isVisible());
        QTest::keyClick(desk.find<QCheckBox>("format0"), Qt::Key_Space);
        QCOMPARE(desk.dialog.formats(), QList<int>({0, 1}));
        QVERIFY(desk.find<QComboBox>("preset")->isEnabled());
        QVERIFY(desk.find<QLabel>("fonts")->isVisible());
        QCOMPARE(desk.dialog.copy(), CopyKind::Public);
        QVERIFY(!desk.find<QLabel>("warning")->isVisible());
        QTest::keyClick(desk.find<QComboBox>("copy"), Qt::Key_Down);
        QCOMPARE(desk.dialog.copy(), CopyKind::Working);
        QVERIFY(desk.find<QLabel>("warning")->isVisible());
    }

    void showsHowFarItIsAndStops()
    {
        Desk desk;
        desk.dialog.addInputs({QStringLiteral("a")});
        desk.dialog.setFormats({0, 1});
        const QSignalSpy stopped(&desk.dialog, &BatchDialog::stopWanted);
        desk.dialog.begin(4);
        QVERIFY(!desk.find<QPushButton>("start")->isEnabled());
        QVERIFY(!desk.find<QWidget>("wishes")->isEnabled());
        desk.dialog.addResult(QStringLiteral("a.pdf"), false);
        desk.dialog.addResult(QStringLiteral("b: no report"), true, 2);
        QCOMPARE(desk.find<QProgressBar>("progress")->value(), 3);
        auto *results = desk.find<QListWidget>("results");
        QCOMPARE(results->item(0)->text(), QStringLiteral("✓ a.pdf"));
        QCOMPARE(results->item(1)->text(), QStringLiteral("● b: no report"));
        desk.press("stop");
        QCOMPARE(stopped.size(), 1);
        desk.dialog.end(QStringLiteral("Stopped."));
        QVERIFY(desk.find<QWidget>("wishes")->isEnabled());
        QVERIFY(desk.find<QPushButton>("start")->isEnabled());
        QCOMPARE(desk.find<QLabel>("message")->text(), QStringLiteral("Stopped."));
        desk.dialog.begin(1);
        QCOMPARE(results->count(), 0);
        QTest::keyClick(&desk.dialog, Qt::Key_Escape);
        QCOMPARE(stopped.size(), 2);
        QVERIFY(!desk.dialog.isVisible());
    }

    void asksForPlaces()
    {
        Desk desk;
        const QSignalSpy files(&desk.dialog, &BatchDialog::filesWanted);
        const QSignalSpy inputFolder(&desk.dialog, &BatchDialog::inputFolderWanted);
        const QSignalSpy folder(&desk.dialog, &BatchDialog::folderWanted);
        for (const char *button : {"addFiles", "addFolder", "choose"})
            desk.press(button);
        QCOMPARE(files.size() + inputFolder.size() + folder.size(), 3);
        desk.dialog.setFolder(QStringLiteral(" /tmp "));
        QCOMPARE(desk.dialog.folder(), QStringLiteral("/tmp"));
        QTest::keyClick(desk.find<QCheckBox>("replace"), Qt::Key_Space);
        QVERIFY(desk.dialog.mayReplace());
    }

    void keepsWhatWasChosenWhenTheLanguageChanges()
    {
        Desk desk;
        desk.dialog.setFormats({0});
        desk.dialog.setPreset(PagePreset::LargePrint);
        desk.find<QComboBox>("copy")->setCurrentIndex(2);
        desk.dialog.begin(1);
        desk.dialog.end(QStringLiteral("All written."));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&desk.dialog, &change);
        QCOMPARE(desk.dialog.formats(), QList<int>({0}));
        QCOMPARE(desk.dialog.preset(), PagePreset::LargePrint);
        QCOMPARE(desk.dialog.copy(), CopyKind::Archive);
        QCOMPARE(desk.find<QLabel>("message")->text(), QStringLiteral("All written."));
    }
};

GOUJI_WIDGET_TEST(TestBatchDialog)
#include "tst_batchdialog.moc"
