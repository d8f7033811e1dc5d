// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportflow.h"

#include "app/actions/exportaction.h"
#include "app/exportsettings.h"
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "forms/exportdialog.h"
#include "model/support/safefile.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

using namespace gouji;
using namespace gouji::test;

namespace {

/// What the person does in the export dialog, once it is there.
void inDialog(const std::function<void(ExportDialog &)> &work)
{
    QTimer::singleShot(0, qApp, [work] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        work(*dialog);
    });
}

void press(QWidget &widget, const char *child, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget.findChild<QWidget *>(QString::fromLatin1(child)), key, modifiers);
}

struct Desk
{
    Desk() : window(workbench)
    {
        workbench.settings().clear();
        ExportSettings(workbench.settings()).setFolder(folder.path());
        window.show();
        window.findChild<QAction *>(QStringLiteral("sample"))->trigger();
    }

    const Report &report() { return workbench.current()->session().report(); }
    QString messageText() { return window.findChild<MessageLine *>()->text(); }
    QString path(const QString &name) const { return folder.filePath(name); }
    QString usualPath(ExportFormat format) { return path(exportFileName(report().title(), format)); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
    void trigger(const QByteArray &action) { window.findChild<QAction *>(QString::fromLatin1(action))->trigger(); }
    /// Types a target and accepts.
    void exportInto(const QString &target, const QByteArray &action = "export")
    {
        inDialog([target](ExportDialog &dialog) {
            auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("target"));
            line->selectAll();
            QTest::keyClicks(line, target);
            QTest::keyClick(line, Qt::Key_Return);
        });
        trigger(action);
    }

    QTemporaryDir folder;
    Workbench workbench;
    MainWindow window;
};

} // namespace

class TestExportFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void writesEveryFormatOfTheMenuByKeys_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < exportFormats().size(); ++i)
            QTest::newRow(exportFormats()[i].name.data()) << static_cast<int>(i);
    }
    void writesEveryFormatOfTheMenuByKeys()
    {
        QFETCH(int, index);
        const ExportFormatInfo &info = exportFormats()[static_cast<std::size_t>(index)];
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QAction *action = desk.window.findChild<QAction *>(QString::fromLatin1(ExportAction::nameOf(info.format)));
        auto *menu = qobject_cast<QMenu *>(action->associatedObjects().constFirst());
        QVERIFY(menu);
        menu->popup(QPoint(0, 0));
        menu->setActiveAction(action);
        inDialog([&](ExportDialog &dialog) {
            QCOMPARE(dialog.target(), desk.usualPath(info.format));
            press(dialog, "target", Qt::Key_Return);
        });
        QTest::keyClick(menu, Qt::Key_Return);
        const QString target = desk.usualPath(info.format);
        QTRY_COMPARE(desk.files(), QStringList(QFileInfo(target).fileName()));
        QTRY_COMPARE(desk.messageText(), QStringLiteral("Written: %1").arg(target));
        ExportOptions options;
        options.format = info.format;
        options.copy = usualCopy(info.format);
        const Result<QByteArray> expected =
            Exporter(desk.workbench.forms(), &desk.workbench.fonts()).exportReport(desk.report(), options);
        QVERIFY(readFile(target) == *expected);
    }

    void asksByCtrlEAndRemembersTheLastTime()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QVERIFY(QDir(desk.folder.path()).mkdir(QStringLiteral("other")));
        inDialog([&](ExportDialog &dialog) {
            QCOMPARE(dialog.target(), desk.usualPath(ExportFormat::Pdf));
            press(dialog, "preset", Qt::Key_Down);
            press(dialog, "copy", Qt::Key_Down);
            QCOMPARE(dialog.copy(), CopyKind::Working);
            auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("target"));
            line->selectAll();
            QTest::keyClicks(line, desk.path(QStringLiteral("other/mine")));
            QTest::keyClick(line, Qt::Key_Return);
        });
        QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desk.messageText().endsWith(QStringLiteral("other/mine.pdf")));
        QVERIFY(readFile(desk.path(QStringLiteral("other/mine.pdf"))).startsWith("%PDF"));
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        bool wasAsked = false;
        inDialog([&](ExportDialog &dialog) {
            wasAsked = true;
            QCOMPARE(QFileInfo(dialog.target()).absolutePath(), desk.path(QStringLiteral("other")));
            QCOMPARE(dialog.preset(), PagePreset::Compact);
            QCOMPARE(dialog.copy(), CopyKind::Public); // never by habit
            press(dialog, "target", Qt::Key_Escape);
        });
        QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(wasAsked);
    }

    void writesNothingWhereItIsGivenUp()
    {
        Desk desk;
        inDialog([](ExportDialog &dialog) { press(dialog, "format", Qt::Key_Escape); });
        desk.trigger("export");
        QTRY_VERIFY(!desk.window.findChild<ExportFlow *>());
        QVERIFY(desk.files().isEmpty());
    }

    void letsTheEndingFollowTheFormat()
    {
        Desk desk;
        inDialog([&](ExportDialog &dialog) {
            dialog.setTarget(desk.path(QStringLiteral("a.b.pdf")));
            press(dialog, "format", Qt::Key_Down);
            const QString ending = exportFormats()[1].name;
            QCOMPARE(dialog.target(), desk.path(QStringLiteral("a.b.") + ending));
            dialog.setTarget(desk.path(QStringLiteral("a.of.2024")));
            press(dialog, "format", Qt::Key_Up);
            QCOMPARE(dialog.target(), desk.path(QStringLiteral("a.of.2024")));
            press(dialog, "format", Qt::Key_Escape);
        });
        desk.trigger("export-pdf");
    }

    void replacesAFileOnlyAfterSayingSo()
    {
        Desk desk;
        const QString target = desk.usualPath(ExportFormat::Txt);
        QVERIFY(writeWholeFile(target, QByteArray("mine")).isOk());
        inDialog([](ExportDialog &dialog) {
            auto *button = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            QCOMPARE(button->text(), QStringLiteral("&Replace"));
            QTest::keyClick(button, Qt::Key_Space);
        });
        desk.trigger("export-txt");
        QTRY_VERIFY(desk.messageText().startsWith(QStringLiteral("Written")));
        QVERIFY(readFile(target) != "mine");
    }

    void saysWhatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("no folder") << QStringLiteral("/nowhere/at/all/a.pdf");
        QTest::newRow("a full disk") << QStringLiteral("/dev/full");
        QTest::newRow("a folder") << QStringLiteral("/tmp/");
        QTest::newRow("not allowed") << QStringLiteral("/proc/a.pdf");
    }
    void saysWhatCannotBeWritten()
    {
        QFETCH(QString, target);
        Desk desk;
        desk.exportInto(target, "export-pdf");
        QTRY_VERIFY2(desk.messageText().startsWith(QStringLiteral("Not written: ")), qPrintable(desk.messageText()));
        QVERIFY(desk.files().isEmpty());
    }

    void standsInTheToolbarWithItsMenu()
    {
        Desk desk;
        auto *bar = desk.window.findChild<QToolBar *>(QStringLiteral("toolbar"));
        auto *button = qobject_cast<QToolButton *>(
            bar->widgetForAction(desk.window.findChild<QAction *>(QStringLiteral("export"))));
        QVERIFY(button && button->menu());
        QCOMPARE(button->menu()->title(), QStringLiteral("E&xport"));
        for (const ExportFormatInfo &info : exportFormats())
            QVERIFY(button->menu()->actions().contains(
                desk.window.findChild<QAction *>(QString::fromLatin1(ExportAction::nameOf(info.format)))));
        desk.trigger("close");
        for (QAction *action : button->menu()->actions())
            QVERIFY(action->isSeparator() || !action->isEnabled());
    }

    void endsWithTheWindowWhileItWrites()
    {
        auto desk = std::make_unique<Desk>();
        const QTemporaryDir folder;
        desk->exportInto(folder.filePath(QStringLiteral("a.pdf")), "export-pdf");
        desk.reset();
        const QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(files.isEmpty() || files == QStringList(QStringLiteral("a.pdf")));
    }
};

GOUJI_WIDGET_TEST(TestExportFlow)
#include "tst_exportflow.moc"
