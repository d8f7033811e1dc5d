// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/backup.h"
#include "app/keeping/keeper.h"
#include "app/keeping/sessionfiles.h"
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "forms/mergedialog.h"
#include "forms/recoverydialog.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/safefile.h"
#include "tests/app/keeping/othereditor.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QToolButton>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr char16_t oneCell[] = u"t3.received.company";
constexpr char16_t otherCell[] = u"t3.granted.company";

QByteArray bytesOf(const Report &report)
{
    return writeNative(report, FormLibrary::builtIn());
}

Report with(Report report, QStringView cell, qint64 figure)
{
    report.cell(cellOf(report, cell)).value = *Count::fromInteger(figure);
    return report;
}

/// A window with a report that stands in a file, and a place for journals of its own.
struct Desk
{
    Desk()
        : isHomeSet(qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(QStringLiteral("data")))))
        , window(workbench)
    {
        workbench.settings().clear();
        path = folder.filePath(QStringLiteral("report.gouji"));
        window.show();
    }

    void openReport()
    {
        write(bytesOf(sampleReport()));
        window.openFiles({path});
        QVERIFY(workbench.current());
    }
    void write(const QByteArray &bytes) const { QVERIFY(writeWholeFile(path, bytes).isOk()); }
    QByteArray onDisk() const { return readFile(path); }
    Session &session() { return workbench.current()->session(); }
    const Report &report() { return session().report(); }
    void enter(QStringView cell, const char *figure)
    {
        session().enterText(cellOf(report(), cell), QString::fromLatin1(figure));
    }
    QString figure(QStringView cell) { return report().cell(cellOf(report(), cell)).value.toString(); }
    bool save()
    {
        window.findChild<QAction *>(QStringLiteral("save"))->trigger();
        return !session().isModified();
    }

    QString message() const { return window.findChild<MessageLine *>()->text(); }
    QPushButton *choice(const char *label) const
    {
        for (auto *button : window.findChild<MessageLine *>()->findChildren<QPushButton *>()) {
            if (!button->isHidden() && button->text().remove(u'&') == QLatin1String(label))
                return button;
        }
        return nullptr;
    }
    /// Waits until the line offers this, and takes it by the keyboard.
    void take(const char *label)
    {
        QTRY_VERIFY2(choice(label), qPrintable(message()));
        QTest::keyClick(choice(label), Qt::Key_Space);
    }

    QTemporaryDir folder;
    bool isHomeSet;
    QString path;
    Workbench workbench;
    MainWindow window;
};

} // namespace

/// Whatever happens to its file, the window says so, offers what can be done, and loses nothing.
class TestKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void loadsAFileThatSomebodyElseChanged()
    {
        Desk desk;
        desk.openReport();
        const Report before = desk.report();
        desk.write(bytesOf(with(sampleReport(), oneCell, 77)));
        desk.take("Load the file");
        QCOMPARE(desk.figure(oneCell), QStringLiteral("77"));
        QVERIFY(!desk.session().isModified());
        QVERIFY(desk.message().isEmpty());
        desk.session().undoStack().undo(); // one step, and nothing that was here is gone
        QVERIFY(desk.report() == before);
    }

    void takesBothWhereTheyChangedDifferentPlaces()
    {
        Desk desk;
        desk.openReport();
        desk.enter(oneCell, "55");
        const QByteArray theirs = bytesOf(with(sampleReport(), otherCell, 66));
        desk.write(theirs);
        QTRY_VERIFY(desk.message().contains(QStringLiteral("1 place")));
        desk.take("Take both");
        QCOMPARE(desk.figure(oneCell), QStringLiteral("55"));
        QCOMPARE(desk.figure(otherCell), QStringLiteral("66"));
        QVERIFY(desk.session().isModified());
        QVERIFY(desk.save());
        QCOMPARE(desk.onDisk(), bytesOf(desk.report()));
        QCOMPARE(readFile(backupOf(desk.path)), theirs);
        desk.session().undoStack().undo(); // the merge is one step
        QCOMPARE(desk.figure(otherCell), sampleReport().cell(cellOf(desk.report(), otherCell)).value.toString());
    }

    void asksWhereBothChangedTheSamePlace()
    {
        Desk desk;
        desk.openReport();
        desk.enter(oneCell, "55");
        desk.write(bytesOf(with(sampleReport(), oneCell, 66)));
        desk.take("Take both");
        auto *dialog = desk.window.findChild<MergeDialog *>();
        QVERIFY(dialog);
        QCOMPARE(desk.figure(oneCell), QStringLiteral("55"));
        QTest::keyClick(dialog->findChild<QRadioButton *>(QStringLiteral("theirs")), Qt::Key_Space);
        QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Return);
        QTRY_COMPARE(desk.figure(oneCell), QStringLiteral("66"));
    }

    void offersAgainWhereTheQuestionWasLeftOpen()
    {
        Desk desk;
        desk.openReport();
        desk.enter(oneCell, "55");
        desk.write(bytesOf(with(sampleReport(), oneCell, 66)));
        desk.take("Take both");
        QTest::keyClick(desk.window.findChild<MergeDialog *>(), Qt::Key_Escape);
        QTRY_VERIFY(desk.choice("Take both"));
        QVERIFY(!desk.save());
        QTRY_VERIFY(desk.choice("Take both"));
        QCOMPARE(desk.figure(oneCell), QStringLiteral("55"));
    }

    void keepsMineKnowinglyAndTheirsInTheBackup()
    {
        Desk desk;
        desk.openReport();
        const QByteArray theirs = bytesOf(with(sampleReport(), oneCell, 66));
        desk.write(theirs);
        desk.take("Keep mine");
        QVERIFY(desk.session().isModified()); // the file holds another report
        QVERIFY(desk.save());
        QCOMPARE(desk.onDisk(), bytesOf(sampleReport()));
        QCOMPARE(readFile(backupOf(desk.path)), theirs);
    }

    void saysThatSomethingElseWasWrittenThere()
    {
        Desk desk;
        desk.openReport();
        desk.enter(oneCell, "55");
        desk.write("no report");
        QTRY_VERIFY(desk.choice("Keep mine"));
        QVERIFY(!desk.save());
        QCOMPARE(desk.onDisk(), QByteArray("no report"));
        desk.take("Keep mine");
        QVERIFY(desk.save());
    }

    void aFileReplacedByAFolderIsSaidAndNothingLost()
    {
        Desk desk;
        desk.openReport();
        QVERIFY(QFile::remove(desk.path) && QDir().mkdir(desk.path));
        QTRY_VERIFY(desk.message().contains(QStringLiteral("folder")));
        QVERIFY(desk.session().isModified());
        QVERIFY(!desk.save());
        QVERIFY(desk.message().contains(desk.path));
        QVERIFY(QDir().rmdir(desk.path));
        QVERIFY(desk.save());
        QCOMPARE(desk.onDisk(), bytesOf(sampleReport()));
    }

    void aFileThatVanishedIsWrittenAnew()
    {
        Desk desk;
        desk.openReport();
        QVERIFY(QFile::remove(desk.path));
        QTRY_VERIFY(desk.session().isModified());
        QVERIFY(desk.choice("Save as…") || desk.message().contains(desk.path));
        QVERIFY(desk.save());
        QCOMPARE(desk.onDisk(), bytesOf(sampleReport()));
    }

    void aPathThatCannotBeWrittenIsSaid()
    {
        Desk desk;
        desk.openReport();
        desk.enter(oneCell, "55");
        const Result<Done> saved = desk.workbench.current()->saveAs(QStringLiteral("/proc/none/report.gouji"));
        QVERIFY(!saved);
        QVERIFY(saved.error().text().contains(QStringLiteral("/proc/none/report.gouji")));
        QCOMPARE(desk.workbench.current()->path(), desk.path);
        QVERIFY(desk.session().isModified());
    }

    void aBackupThatCannotBeWrittenIsSaidAndSavingGoesOn()
    {
        Desk desk;
        desk.openReport();
        QVERIFY(QDir().mkdir(backupOf(desk.path)));
        desk.enter(oneCell, "55");
        QVERIFY(desk.save());
        QVERIFY(desk.message().contains(backupOf(desk.path)));
    }

    void offersACopyOfAFileThatAnotherProcessHasOpen()
    {
        Desk desk;
        desk.write(bytesOf(sampleReport()));
        OtherEditor other(desk.folder.path());
        QVERIFY(other.start());
        QCOMPARE(other.tell(QStringLiteral("open ") + desk.path), QByteArray("done"));
        desk.window.openFiles({desk.path});
        QVERIFY(!desk.workbench.current());
        QVERIFY(desk.message().contains(QStringLiteral("wang on ")));
        desk.take("Open a copy to read");
        QVERIFY(desk.workbench.current());
        QVERIFY(desk.workbench.current()->path().isEmpty()); // saving asks for a name
        QVERIFY(!desk.workbench.current()->saveAs(desk.path));
        desk.window.openFiles({desk.path});
        desk.take("Open anyway");
        QCOMPARE(desk.workbench.current()->path(), desk.path);
        QCOMPARE(desk.workbench.documents().size(), 2);
    }

    void restoresUnsavedWorkAfterAKill()
    {
        Desk desk;
        desk.write(bytesOf(sampleReport()));
        killWhileEditing(desk, {QStringLiteral("open ") + desk.path});
        desk.window.keeper().start({desk.path}); // which must not open it a second time
        QTRY_VERIFY(desk.window.findChild<RecoveryDialog *>());
        auto *dialog = desk.window.findChild<RecoveryDialog *>();
        auto *table = dialog->findChild<QAbstractItemView *>(QStringLiteral("table"));
        QVERIFY(table->model()->rowCount() >= 1);
        QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Return);
        QTRY_VERIFY(desk.workbench.current());
        QCOMPARE(desk.workbench.current()->path(), desk.path);
        QCOMPARE(desk.figure(oneCell), QStringLiteral("5"));
        QCOMPARE(desk.workbench.documents().size(), 1);
        QVERIFY(desk.session().isModified());
        QCOMPARE(desk.onDisk(), bytesOf(sampleReport()));
        QVERIFY(desk.save());
        desk.workbench.close(desk.workbench.current());
        QTRY_VERIFY(QDir(journalRoot()).isEmpty());
    }

    void restoredWorkIsMergedWithAFileChangedSince()
    {
        Desk desk;
        desk.write(bytesOf(sampleReport()));
        killWhileEditing(desk, {QStringLiteral("open ") + desk.path});
        desk.write(bytesOf(with(sampleReport(), otherCell, 66)));
        desk.window.keeper().start({});
        QTRY_VERIFY(desk.window.findChild<RecoveryDialog *>());
        desk.window.findChild<RecoveryDialog *>()->accept();
        desk.take("Take both");
        QCOMPARE(desk.figure(oneCell), QStringLiteral("5"));
        QCOMPARE(desk.figure(otherCell), QStringLiteral("66"));
    }

    void keepsTheFileOrDecidesLaterAsThePersonSays()
    {
        Desk desk;
        killWhileEditing(desk, {QStringLiteral("new")});
        desk.window.keeper().start({});
        QTRY_VERIFY(desk.window.findChild<RecoveryDialog *>());
        QPointer<RecoveryDialog> dialog = desk.window.findChild<RecoveryDialog *>();
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        desk.window.keeper().start({});
        QTRY_VERIFY(desk.window.findChild<RecoveryDialog *>());
        dialog = desk.window.findChild<RecoveryDialog *>();
        QTest::keyClick(dialog->findChild<QRadioButton *>(QStringLiteral("keepFile")), Qt::Key_Space);
        dialog->accept();
        QTRY_VERIFY(!dialog);
        QVERIFY(!desk.workbench.current());
        QVERIFY(QDir(journalRoot()).isEmpty());
    }

    void reopensWhatWasOpenWhenTheWindowClosed()
    {
        Desk desk;
        desk.openReport();
        desk.window.close();
        QCOMPARE(SessionFiles(desk.workbench.settings()).toReopen().front().path, desk.path);
        Workbench workbench;
        MainWindow window(workbench);
        window.keeper().start({});
        QVERIFY(workbench.current());
        QCOMPARE(workbench.current()->path(), desk.path);
        SessionFiles(workbench.settings()).setWanted(false);
        QVERIFY(SessionFiles(workbench.settings()).toReopen().empty());
    }

    void leavesNoJournalWhereThePersonDiscardsAndCloses()
    {
        Desk desk;
        desk.openReport();
        desk.enter(oneCell, "55");
        QTRY_VERIFY(!QDir(journalRoot()).isEmpty());
        QTimer::singleShot(0, qApp, [] {
            qobject_cast<QMessageBox *>(QApplication::activeModalWidget())->button(QMessageBox::Discard)->click();
        });
        desk.window.close();
        QTRY_VERIFY(QDir(journalRoot()).isEmpty());
    }

    void anOfferComesBackAfterAPassingWord()
    {
        MessageLine line;
        int taken = 0;
        line.say(QStringLiteral("offer"), true, {{QStringLiteral("&Do it"), [&] { ++taken; }}});
        line.say(QStringLiteral("passing"), false);
        QCOMPARE(line.text(), QStringLiteral("passing"));
        QTest::keyClick(line.findChild<QToolButton *>(), Qt::Key_Space);
        QCOMPARE(line.text(), QStringLiteral("offer"));
        for (auto *button : line.findChildren<QPushButton *>()) {
            if (!button->isHidden())
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(taken, 1);
        QVERIFY(line.text().isEmpty());
    }

private:
    /// Another program with our journals opens a report, changes a figure and is killed.
    static void killWhileEditing(const Desk &desk, const QStringList &lines)
    {
        QDir().rmdir(journalRoot());
        OtherEditor other(desk.folder.path());
        QVERIFY(other.start());
        for (const QString &line : lines)
            QCOMPARE(other.tell(line), QByteArray("done"));
        QVERIFY(other.tell(QStringLiteral("enter t3.received.company 5")).startsWith("edit"));
        const QString theirs = OtherEditor::journalsOf(desk.folder.path());
        const auto journal = [&] {
            const QStringList names = QDir(theirs).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            return names.isEmpty() ? QString() : theirs + u'/' + names.first() + QStringLiteral("/journal");
        };
        QTRY_VERIFY(!journal().isEmpty() && QFile::exists(journal()));
        other.kill();
        QVERIFY(QDir().mkpath(QFileInfo(journalRoot()).path()));
        QVERIFY(QDir().rename(theirs, journalRoot()));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("gouji-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_keeper"));
    TestKeeper test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keeper.moc"
