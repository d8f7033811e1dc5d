// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskwindow.h"
#include "app/deskflow.h"
#include "app/keeping/backup.h"
#include "app/keeping/keeper.h"
#include "app/keeping/sessionfiles.h"
#include "app/messageline.h"
#include "forms/mergedialog.h"
#include "forms/recoverydialog.h"
#include "tests/app/keeping/machine.h"
#include "tests/app/keeping/othereditor.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
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

Report with(Report report, QStringView cell, qint64 figure)
{
    report.cell(cellOf(report, cell)).value = *Count::fromInteger(figure);
    return report;
}

/// With what a person does in it.
struct Editor : Machine
{
    void write(const QByteArray &bytes) const { Machine::write(file, bytes); }
    QByteArray onDisk() const { return readFile(file); }
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
        QTRY_VERIFY2(choice(label), qPrintable(said()));
        QTest::keyClick(choice(label), Qt::Key_Space);
    }
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
        Editor editor;
        editor.openReport();
        const Report before = editor.report();
        editor.write(Machine::bytesOf(with(sampleReport(), oneCell, 77)));
        editor.take("Load the file");
        QCOMPARE(editor.figure(oneCell), QStringLiteral("77"));
        QVERIFY(!editor.session().isModified());
        QVERIFY(editor.said().isEmpty());
        editor.session().undoStack().undo(); // one step, and nothing that was here is gone
        QVERIFY(editor.report() == before);
    }

    void takesBothWhereTheyChangedDifferentPlaces()
    {
        Editor editor;
        editor.openReport();
        editor.enter(oneCell, "55");
        const QByteArray theirs = Machine::bytesOf(with(sampleReport(), otherCell, 66));
        editor.write(theirs);
        QTRY_VERIFY(editor.said().contains(QStringLiteral("1 place")));
        editor.take("Take both");
        QCOMPARE(editor.figure(oneCell), QStringLiteral("55"));
        QCOMPARE(editor.figure(otherCell), QStringLiteral("66"));
        QVERIFY(editor.session().isModified());
        QVERIFY(editor.save());
        QCOMPARE(editor.onDisk(), Machine::bytesOf(editor.report()));
        QCOMPARE(readFile(backupOf(editor.file)), theirs);
        editor.session().undoStack().undo(); // the merge is one step
        QCOMPARE(editor.figure(otherCell), sampleReport().cell(cellOf(editor.report(), otherCell)).value.toString());
    }

    void asksWhereBothChangedTheSamePlace()
    {
        Editor editor;
        editor.openReport();
        editor.enter(oneCell, "55");
        editor.write(Machine::bytesOf(with(sampleReport(), oneCell, 66)));
        editor.take("Take both");
        auto *dialog = editor.window.findChild<MergeDialog *>();
        QVERIFY(dialog);
        QCOMPARE(editor.figure(oneCell), QStringLiteral("55"));
        QTest::keyClick(dialog->findChild<QRadioButton *>(QStringLiteral("theirs")), Qt::Key_Space);
        QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Return);
        QTRY_COMPARE(editor.figure(oneCell), QStringLiteral("66"));
    }

    void offersAgainWhereTheQuestionWasLeftOpen()
    {
        Editor editor;
        editor.openReport();
        editor.enter(oneCell, "55");
        editor.write(Machine::bytesOf(with(sampleReport(), oneCell, 66)));
        editor.take("Take both");
        QTest::keyClick(editor.window.findChild<MergeDialog *>(), Qt::Key_Escape);
        QTRY_VERIFY(editor.choice("Take both"));
        QVERIFY(!editor.save());
        QTRY_VERIFY(editor.choice("Take both"));
        QCOMPARE(editor.figure(oneCell), QStringLiteral("55"));
    }

    void keepsMineKnowinglyAndTheirsInTheBackup()
    {
        Editor editor;
        editor.openReport();
        const QByteArray theirs = Machine::bytesOf(with(sampleReport(), oneCell, 66));
        editor.write(theirs);
        editor.take("Keep mine");
        QVERIFY(editor.session().isModified()); // the file holds another report
        QVERIFY(editor.save());
        QCOMPARE(editor.onDisk(), Machine::bytesOf(sampleReport()));
        QCOMPARE(readFile(backupOf(editor.file)), theirs);
    }

    void saysThatSomethingElseWasWrittenThere()
    {
        Editor editor;
        editor.openReport();
        editor.enter(oneCell, "55");
        editor.write("no report");
        QTRY_VERIFY(editor.choice("Keep mine"));
        QVERIFY(!editor.save());
        QCOMPARE(editor.onDisk(), QByteArray("no report"));
        editor.take("Keep mine");
        QVERIFY(editor.save());
    }

    void aFileReplacedByAFolderIsSaidAndNothingLost()
    {
        Editor editor;
        editor.openReport();
        QVERIFY(QFile::remove(editor.file) && QDir().mkdir(editor.file));
        QTRY_VERIFY(editor.said().contains(QStringLiteral("folder")));
        QVERIFY(editor.session().isModified());
        QVERIFY(!editor.save());
        QVERIFY(editor.said().contains(editor.file));
        QVERIFY(QDir().rmdir(editor.file));
        QVERIFY(editor.save());
        QCOMPARE(editor.onDisk(), Machine::bytesOf(sampleReport()));
    }

    void aFileThatVanishedIsWrittenAnew()
    {
        Editor editor;
        editor.openReport();
        QVERIFY(QFile::remove(editor.file));
        QTRY_VERIFY(editor.session().isModified());
        QVERIFY(editor.choice("Save as…") || editor.said().contains(editor.file));
        QVERIFY(editor.save());
        QCOMPARE(editor.onDisk(), Machine::bytesOf(sampleReport()));
    }

    void aPathThatCannotBeWrittenIsSaid()
    {
        Editor editor;
        editor.openReport();
        editor.enter(oneCell, "55");
        const Result<Done> saved = editor.workbench.current()->saveAs(QStringLiteral("/proc/none/report.gouji"));
        QVERIFY(!saved);
        QVERIFY(saved.error().text().contains(QStringLiteral("/proc/none/report.gouji")));
        QCOMPARE(editor.workbench.current()->path(), editor.file);
        QVERIFY(editor.session().isModified());
    }

    void aBackupThatCannotBeWrittenIsSaidAndSavingGoesOn()
    {
        Editor editor;
        editor.openReport();
        QVERIFY(QDir().mkdir(backupOf(editor.file)));
        editor.enter(oneCell, "55");
        QVERIFY(editor.save());
        QVERIFY(editor.said().contains(backupOf(editor.file)));
    }

    void offersACopyOfAFileThatAnotherProcessHasOpen()
    {
        Editor editor;
        editor.write(Machine::bytesOf(sampleReport()));
        OtherEditor other(editor.folder.path());
        QVERIFY(other.start());
        QCOMPARE(other.tell(QStringLiteral("open ") + editor.file), QByteArray("done"));
        editor.window.openFiles({editor.file});
        QVERIFY(!editor.workbench.current());
        QVERIFY(editor.said().contains(QStringLiteral("wang on ")));
        editor.take("Open a copy to read");
        QVERIFY(editor.workbench.current());
        QVERIFY(editor.workbench.current()->path().isEmpty()); // saving asks for a name
        QVERIFY(!editor.workbench.current()->saveAs(editor.file));
        editor.window.openFiles({editor.file});
        editor.take("Open anyway");
        QCOMPARE(editor.workbench.current()->path(), editor.file);
        QCOMPARE(editor.workbench.documents().size(), 2);
    }

    void restoresUnsavedWorkAfterAKill()
    {
        Editor editor;
        editor.write(Machine::bytesOf(sampleReport()));
        killWhileEditing(editor, {QStringLiteral("open ") + editor.file});
        editor.window.keeper().start({editor.file}); // which must not open it a second time
        QTRY_VERIFY(editor.window.findChild<RecoveryDialog *>());
        auto *dialog = editor.window.findChild<RecoveryDialog *>();
        auto *table = dialog->findChild<QAbstractItemView *>(QStringLiteral("table"));
        QVERIFY(table->model()->rowCount() >= 1);
        QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Return);
        QTRY_VERIFY(editor.workbench.current());
        QCOMPARE(editor.workbench.current()->path(), editor.file);
        QCOMPARE(editor.figure(oneCell), QStringLiteral("5"));
        QCOMPARE(editor.workbench.documents().size(), 1);
        QVERIFY(editor.session().isModified());
        QCOMPARE(editor.onDisk(), Machine::bytesOf(sampleReport()));
        QVERIFY(editor.save());
        editor.workbench.close(editor.workbench.current());
        QTRY_VERIFY(QDir(journalRoot()).isEmpty());
    }

    void offersUnsavedWorkBesideADesk()
    {
        Editor editor;
        editor.write(Machine::bytesOf(sampleReport()));
        killWhileEditing(editor, {QStringLiteral("open ") + editor.file});
        const QString reviewing = editor.window.deskFlow().makeIn(editor.folder.path(), 2024)->path();
        editor.window.close();
        Workbench workbench;
        MainWindow window(workbench);
        window.keeper().start({reviewing});
        QTRY_VERIFY(window.findChild<RecoveryDialog *>());
        QVERIFY(window.isVisible() && window.findChild<RecoveryDialog *>()->isVisible());
        QVERIFY(window.deskFlow().desks().isEmpty()); // first what could be lost
        QTest::keyClick(window.findChild<RecoveryDialog *>(), Qt::Key_Escape);
        QTRY_COMPARE(window.deskFlow().desks().size(), 1);
    }

    void restoredWorkIsMergedWithAFileChangedSince()
    {
        Editor editor;
        editor.write(Machine::bytesOf(sampleReport()));
        killWhileEditing(editor, {QStringLiteral("open ") + editor.file});
        editor.write(Machine::bytesOf(with(sampleReport(), otherCell, 66)));
        editor.window.keeper().start({});
        QTRY_VERIFY(editor.window.findChild<RecoveryDialog *>());
        editor.window.findChild<RecoveryDialog *>()->accept();
        editor.take("Take both");
        QCOMPARE(editor.figure(oneCell), QStringLiteral("5"));
        QCOMPARE(editor.figure(otherCell), QStringLiteral("66"));
    }

    void keepsTheFileOrDecidesLaterAsThePersonSays()
    {
        Editor editor;
        killWhileEditing(editor, {QStringLiteral("new")});
        editor.window.keeper().start({});
        QTRY_VERIFY(editor.window.findChild<RecoveryDialog *>());
        QPointer<RecoveryDialog> dialog = editor.window.findChild<RecoveryDialog *>();
        QTest::keyClick(dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        editor.window.keeper().start({});
        QTRY_VERIFY(editor.window.findChild<RecoveryDialog *>());
        dialog = editor.window.findChild<RecoveryDialog *>();
        QTest::keyClick(dialog->findChild<QRadioButton *>(QStringLiteral("keepFile")), Qt::Key_Space);
        dialog->accept();
        QTRY_VERIFY(!dialog);
        QVERIFY(!editor.workbench.current());
        QVERIFY(QDir(journalRoot()).isEmpty());
    }

    void reopensWhatWasOpenWhenTheWindowClosed()
    {
        Editor editor;
        editor.openReport();
        editor.window.close();
        QCOMPARE(SessionFiles(editor.workbench.settings()).toReopen().front().path, editor.file);
        Workbench workbench;
        MainWindow window(workbench);
        window.keeper().start({});
        QVERIFY(workbench.current());
        QCOMPARE(workbench.current()->path(), editor.file);
        SessionFiles(workbench.settings()).setWanted(false);
        QVERIFY(SessionFiles(workbench.settings()).toReopen().empty());
    }

    void endingWaitsForWorkThatIsStillBeingKept()
    {
        auto workbench = std::make_unique<Workbench>();
        for (int i = 0; i < 100; ++i)
            workbench->add(sampleReport());
        for (ReportDocument *document : workbench->documents())
            document->session().enterText(cellOf(document->session().report(), oneCell), QStringLiteral("55"));
        const QDeadlineTimer patience(5000);
        while (QDir(journalRoot()).isEmpty() && !patience.hasExpired())
            QCoreApplication::processEvents();
        workbench.reset(); // one is being written, others wait
        const Recovery recovery = findUnsavedWork(journalRoot(), FormLibrary::builtIn());
        QVERIFY(recovery.damaged.isEmpty());
        QVERIFY(!recovery.works.empty());
        for (const FoundWork &work : recovery.works) {
            QCOMPARE(work.report.cell(cellOf(work.report, oneCell)).value.toString(), QStringLiteral("55"));
            work.place->remove();
        }
    }

    void leavesNoJournalWhereThePersonDiscardsAndCloses()
    {
        Editor editor;
        editor.openReport();
        editor.enter(oneCell, "55");
        QTRY_VERIFY(!QDir(journalRoot()).isEmpty());
        QTimer::singleShot(0, qApp, [] {
            qobject_cast<QMessageBox *>(QApplication::activeModalWidget())->button(QMessageBox::Discard)->click();
        });
        editor.window.close();
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
    static void killWhileEditing(const Editor &editor, const QStringList &lines)
    {
        QDir().rmdir(journalRoot());
        OtherEditor other(editor.folder.path());
        QVERIFY(other.start());
        for (const QString &line : lines)
            QCOMPARE(other.tell(line), QByteArray("done"));
        QVERIFY(other.tell(QStringLiteral("enter t3.received.company 5")).startsWith("edit"));
        const QString theirs = OtherEditor::journalsOf(editor.folder.path());
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
