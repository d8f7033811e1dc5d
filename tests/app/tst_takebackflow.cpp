// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/takebackflow.h"

#include "forms/mergedialog.h"
#include "forms/returneddialog.h"
#include "model/formats/docx/docxwriter.h"
#include "tests/support/editeddocx.h"
#include "tests/support/filedialog.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QDialogButtonBox>
#include <QPushButton>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk : OpenWindow
{
    Desk() { workbench.add(sampleReport()); }

    QString figure() { return session().report().cell(requests()).value.toString(); }
    CellIndex requests() { return cellOf(session().report(), u"t3.received.natural_person"); }

    /// Writes what comes back of the report as it is now, a figure changed on the way, and takes it back.
    void takeBack(CopyKind copy = CopyKind::Public, const QString &figure = QStringLiteral("98"))
    {
        const Report &report = session().report();
        EditedDocx edit(*writeDocx(exportSource(report, copy, FormLibrary::builtIn(), statedDate(report))));
        if (!figure.isEmpty())
            edit.replaceTracked(QStringLiteral("97"), figure, QStringLiteral("Wang"));
        path = folder.filePath(QStringLiteral("back.docx"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(edit.bytes());
        file.close();
        whileAway();
        typeIntoFileDialog(path);
        window.findChild<QAction *>(QStringLiteral("take-back"))->trigger();
    }

    template<typename Dialog>
    void accept()
    {
        QTRY_VERIFY(window.findChild<Dialog *>());
        auto *dialog = window.findChild<Dialog *>();
        QTest::keyClick(dialog->template findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Return);
    }

    QString path;
    std::function<void()> whileAway = [] {};
};

} // namespace

/// From the menu to the report, with the dialogs driven by keys.
class TestTakeBackFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void oneStepPutsTheChangesIn()
    {
        Desk desk;
        desk.takeBack();
        QCOMPARE(desk.figure(), QStringLiteral("97"));
        desk.accept<ReturnedDialog>();
        QCOMPARE(desk.figure(), QStringLiteral("98"));
        QCOMPARE(desk.session().undoStack().count(), 1);
        desk.session().undoStack().undo();
        QCOMPARE(desk.figure(), QStringLiteral("97"));
        QVERIFY(desk.session().report() == sampleReport());
    }

    void leftAloneNothingHappens()
    {
        Desk desk;
        desk.takeBack();
        QTRY_VERIFY(desk.window.findChild<ReturnedDialog *>());
        QTest::keyClick(desk.window.findChild<ReturnedDialog *>(), Qt::Key_Escape);
        QCOMPARE(desk.figure(), QStringLiteral("97"));
        QCOMPARE(desk.session().undoStack().count(), 0);
    }

    void whatWasChangedHereTooIsAsked()
    {
        Desk desk;
        desk.whileAway = [&desk] { desk.session().enterText(desk.requests(), QStringLiteral("99")); };
        desk.takeBack();
        desk.accept<ReturnedDialog>();
        QTRY_VERIFY(desk.window.findChild<MergeDialog *>());
        QTest::mouseClick(desk.window.findChild<MergeDialog *>()->findChild<QPushButton *>(QStringLiteral("allTheirs")),
                          Qt::LeftButton);
        desk.accept<MergeDialog>();
        QCOMPARE(desk.figure(), QStringLiteral("98"));
        desk.session().undoStack().undo();
        QCOMPARE(desk.figure(), QStringLiteral("99"));
    }

    void untouchedIsSaid()
    {
        Desk desk;
        desk.takeBack(CopyKind::Public, QString());
        QTRY_VERIFY(desk.said().contains(QStringLiteral("nothing was changed")));
        QCOMPARE(desk.session().undoStack().count(), 0);
    }

    void withoutItsDataItAsksWhatItWasMadeFrom()
    {
        Desk desk;
        desk.takeBack(CopyKind::Archive);
        QTRY_VERIFY(desk.said().contains(QStringLiteral("Which report")));
        const QList<QPushButton *> buttons = desk.window.findChild<MessageLine *>()->findChildren<QPushButton *>();
        const auto open = std::ranges::find_if(
            buttons, [](const QPushButton *button) { return button->text().contains(QStringLiteral("&open one")); });
        QVERIFY(open != buttons.end());
        QTest::mouseClick(*open, Qt::LeftButton);
        desk.accept<ReturnedDialog>();
        QCOMPARE(desk.figure(), QStringLiteral("98"));
    }

    void aTextIsRefused()
    {
        Desk desk;
        QFile file(desk.folder.filePath(QStringLiteral("a.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a");
        file.close();
        TakeBackFlow(desk.workbench, desk.window).takeBack(file.fileName());
        QVERIFY(desk.said().contains(QStringLiteral("Only a docx or ODT")));
    }
};

GOUJI_WIDGET_TEST(TestTakeBackFlow)
#include "tst_takebackflow.moc"
