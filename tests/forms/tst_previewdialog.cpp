// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/previewdialog.h"

#include "tests/support/samplepages.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/pagepreview.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    Desk()
    {
        dialog.setDocument(samplePages());
        dialog.show();
        dialog.activateWindow();
    }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    PagePreview &pages() { return *find<PagePreview>("pages"); }

    PreviewDialog dialog;
};

} // namespace

class TestPreviewDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void listFieldAndPagesShowTheSamePage()
    {
        Desk desk;
        QCOMPARE(desk.find<QLabel>("pageCount")->text(), QStringLiteral("of %1").arg(desk.pages().pageCount()));
        QTest::keyClick(&desk.pages(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(desk.find<QSpinBox>("page")->value(), 2);
        QCOMPARE(desk.find<QListView>("list")->currentIndex().row(), 1);
        desk.find<QSpinBox>("page")->setValue(4);
        QCOMPARE(desk.pages().currentPage(), 3);
        QTest::keyClick(desk.find<QListView>("list"), Qt::Key_Home);
        QCOMPARE(desk.pages().currentPage(), 0);
        QCOMPARE(desk.find<QSpinBox>("page")->value(), 1);
    }

    void zoomsFromTheList()
    {
        Desk desk;
        auto *zoom = desk.find<QComboBox>("zoom");
        QCOMPARE(zoom->currentIndex(), 0); // as wide as the window
        zoom->setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(zoom, Qt::Key_Down);
        QCOMPARE(desk.pages().zoom(), 2.0);
        QCOMPARE(desk.find<QLabel>("percent")->text(), QStringLiteral("200 %"));
        QTest::keyClick(zoom, Qt::Key_Up);
        QCOMPARE(desk.pages().zoom(), 1.5);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(zoom, Qt::Key_Up);
        QVERIFY(desk.pages().zoom() < 1);
    }

    void asksForWhatIsToBeDoneByKeys()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.dialog));
        const QSignalSpy print(&desk.dialog, &PreviewDialog::printWanted);
        const QSignalSpy write(&desk.dialog, &PreviewDialog::exportWanted);
        const QSignalSpy pictures(&desk.dialog, &PreviewDialog::picturesWanted);
        const QSignalSpy preset(&desk.dialog, &PreviewDialog::presetChanged);
        QTest::keyClick(&desk.pages(), Qt::Key_P, Qt::ControlModifier);
        QTest::keyClick(&desk.pages(), Qt::Key_P, Qt::AltModifier);
        QTRY_COMPARE(print.size(), 2);
        QTest::keyClick(&desk.pages(), Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(write.size(), 1);
        QTest::keyClick(&desk.pages(), Qt::Key_U, Qt::AltModifier);
        QTRY_COMPARE(pictures.size(), 1);
        QTest::keyClick(desk.find<QComboBox>("preset"), Qt::Key_Down);
        QCOMPARE(preset.size(), 1);
        QCOMPARE(desk.dialog.preset(), PagePreset::Compact);
        QTest::keyClick(&desk.pages(), Qt::Key_Escape);
        QVERIFY(!desk.dialog.isVisible());
    }

    void saysWhyThereIsNothingToSee()
    {
        Desk desk;
        desk.dialog.setFault(QStringLiteral("no font"));
        QVERIFY(desk.find<QLabel>("fault")->isVisible());
        QVERIFY(!desk.find<QPushButton>("print")->isEnabled());
        desk.dialog.setDocument(samplePages());
        QVERIFY(!desk.find<QLabel>("fault")->isVisible());
        QVERIFY(desk.find<QPushButton>("print")->isEnabled());
    }

    void saysWhatStandsInAndWhatCameOfIt()
    {
        Desk desk;
        QVERIFY(!desk.find<QLabel>("fonts")->isVisible());
        desk.dialog.setStandIns({QStringLiteral("one"), QStringLiteral("two")});
        QVERIFY(desk.find<QLabel>("fonts")->isVisible());
        QCOMPARE(desk.find<QPushButton>("print")->accessibleDescription(), QStringLiteral("one  two"));
        desk.dialog.say(QStringLiteral("Sent."));
        QCOMPARE(desk.find<QLabel>("message")->text(), QStringLiteral("Sent."));
        desk.dialog.setWindowTitle(QStringLiteral("mine"));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&desk.dialog, &change);
        QCOMPARE(desk.dialog.windowTitle(), QStringLiteral("mine"));
        QCOMPARE(desk.find<QLabel>("fonts")->text(), QStringLiteral("one  two"));
    }
};

GOUJI_WIDGET_TEST(TestPreviewDialog)
#include "tst_previewdialog.moc"
