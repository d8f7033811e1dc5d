// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastyearfile.h"

#include "app/mainwindow.h"
#include "app/messageline.h"
#include "forms/newreportdialog.h"
#include "forms/reportview.h"
#include "tests/support/filedialog.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "tests/support/whenasked.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace gouji;
using namespace gouji::test;

namespace {

void acceptAs(const char *answer)
{
    whenAsked<NewReportDialog>([answer](NewReportDialog &dialog) {
        QTest::keyClick(dialog.findChild<QRadioButton *>(QString::fromLatin1(answer)), Qt::Key_Space);
        QTest::keyClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Return);
    });
}

struct Desk
{
    Desk() : window(workbench)
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        workbench.settings().clear();
        window.show();
        QFile::copy(QStringLiteral(GOUJI_SAMPLE), sample());
    }

    QString sample() const { return folder.filePath(QStringLiteral("last.txt")); }
    QString path() const { return folder.filePath(QStringLiteral("new.gouji")); }
    Session &session() { return workbench.current()->session(); }
    QString messageText() { return window.findChild<MessageLine *>()->text(); }
    void trigger(const char *action) { window.findChild<QAction *>(QString::fromLatin1(action))->trigger(); }
    void beginFromLastYear(const char *answer = "published")
    {
        typeIntoFileDialog(sample());
        acceptAs(answer);
        trigger("new-from-last-year");
    }
    void saveAndClose()
    {
        QVERIFY(workbench.current()->saveAs(path()).isOk());
        trigger("close");
    }

    QTemporaryDir folder;
    Workbench workbench;
    MainWindow window;
};

} // namespace

class TestLastYearFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void beginsAReportFromTheStartPage()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        typeIntoFileDialog(desk.sample());
        acceptAs("draft");
        QTest::keyClick(desk.window.findChild<QPushButton *>(QStringLiteral("lastYearButton")), Qt::Key_Space);
        QVERIFY(desk.workbench.current());
        const Report &report = desk.session().report();
        QCOMPARE(report.facts.year, 2025);
        const Cell &open = report.cell(cellOf(report, u"t3.carried_in.natural_person"));
        QCOMPARE(open.value, sampleReport().cell(cellOf(report, u"t3.carried_out.natural_person")).value);
        QCOMPARE(open.note, QStringLiteral("取自2024年报告草稿：四、结转下年度继续办理"));
        QCOMPARE(report.lastYear.file, desk.sample());
        QVERIFY(desk.session().hasLastYear());
        QVERIFY(!desk.session().isModified());
    }

    void beginsAReportFromTheDialogOfANewOne()
    {
        Desk desk;
        whenAsked<NewReportDialog>([&desk](NewReportDialog &dialog) {
            typeIntoFileDialog(desk.sample());
            QTest::keyClick(dialog.findChild<QPushButton *>(QStringLiteral("lastYearButton")), Qt::Key_Space);
            acceptAs("published");
        });
        desk.trigger("new");
        QVERIFY(desk.workbench.current());
        QVERIFY(!desk.session().report().copiedSentences.empty());
    }

    void staysWithTheWindowWhereTheFileIsNoReport()
    {
        Desk desk;
        const QString letter = desk.folder.filePath(QStringLiteral("letter.txt"));
        QFile file(letter);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("dear all");
        file.close();
        typeIntoFileDialog(letter);
        desk.trigger("new-from-last-year");
        QVERIFY(!desk.workbench.current());
        QVERIFY(desk.messageText().contains(letter));
    }

    void findsLastYearsReportAgain_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("isFound");
        QTest::addColumn<QString>("message");
        QTest::newRow("as it was") << QString() << true << QString();
        QTest::newRow("gone") << QStringLiteral("remove") << false << QStringLiteral("last.txt");
        QTest::newRow("changed") << QStringLiteral("append") << true << QStringLiteral("changed");
        QTest::newRow("no report any more") << QStringLiteral("spoil") << false << QStringLiteral("report");
        QTest::newRow("both moved") << QStringLiteral("move") << true << QString();
        QTest::newRow("a folder in its place") << QStringLiteral("folder") << false << QStringLiteral("last.txt");
    }
    void findsLastYearsReportAgain()
    {
        QFETCH(QString, change);
        QFETCH(bool, isFound);
        QFETCH(QString, message);
        Desk desk;
        desk.beginFromLastYear();
        desk.saveAndClose();
        QVERIFY(!desk.workbench.current());
        const QString opened = changeFile(desk, change);
        desk.window.openFiles({opened});
        QVERIFY(desk.workbench.current());
        QCOMPARE(desk.session().hasLastYear(), isFound);
        QCOMPARE(desk.session().isModified(), false);
        QVERIFY2(message.isEmpty() ? desk.messageText().isEmpty() : desk.messageText().contains(message),
                 qPrintable(desk.messageText()));
    }

    void attachesLastYearsReportAndTakesItBack()
    {
        Desk desk;
        desk.trigger("sample");
        QVERIFY(desk.workbench.current()->saveAs(desk.path()).isOk());
        typeIntoFileDialog(desk.sample());
        desk.trigger("attach-last-year");
        QVERIFY(desk.session().hasLastYear());
        QCOMPARE(desk.session().report().lastYear.file, QStringLiteral("last.txt")); // seen from the report's own file
        QVERIFY(desk.messageText().contains(QStringLiteral("2024")));                // the same year: said, not refused
        desk.trigger("undo");
        QVERIFY(!desk.session().hasLastYear());
        QVERIFY(!desk.session().isModified());
    }

    void exportsTheSheetsForTheOfficesThroughTheDialog()
    {
        Desk desk;
        desk.trigger("sample");
        desk.trigger("export-collection-sheets");
        QVERIFY(desk.messageText().contains(QStringLiteral("No figure names the office")));
        const CellIndex cell = cellOf(desk.session().report(), u"t2.licences.decisions");
        desk.session().setCellDetails(cell, {}, QStringLiteral("审批科"), {});
        const QString path = desk.folder.filePath(QStringLiteral("收数表.csv"));
        typeIntoFileDialog(path);
        desk.trigger("export-collection-sheets");
        QVERIFY(desk.messageText().contains(path));
        QVERIFY(readFile(path).contains(QStringLiteral("审批科").toUtf8()));
    }

    void takesTheStockOfDocumentsInOneStep()
    {
        Desk desk;
        desk.beginFromLastYear();
        const CellIndex stock = cellOf(desk.session().report(), u"t2.normative_documents.in_force");
        QVERIFY(desk.session().report().cell(stock).value.isBlank());
        desk.trigger("take-stocks");
        QCOMPARE(desk.session().report().cell(stock).value, sampleReport().cell(stock).value);
        QCOMPARE(desk.window.currentView()->currentSection(), QStringLiteral("disclosure"));
        QVERIFY(desk.messageText().startsWith(QStringLiteral("2 ")));
        desk.trigger("take-stocks");
        QVERIFY(desk.messageText().contains(QStringLiteral("no blank stock")));
        desk.trigger("undo");
        QVERIFY(!desk.session().isModified());
        QVERIFY(desk.session().report().cell(stock).value.isBlank());
    }

    void saysThatTheStockNeedsLastYearsReport()
    {
        Desk desk;
        desk.trigger("sample");
        desk.trigger("take-stocks");
        QVERIFY(desk.messageText().contains(QStringLiteral("Attach it")));
        QVERIFY(!desk.session().isModified());
    }

    void findsLastYearsReportFromAnotherFolder()
    {
        Desk desk;
        desk.beginFromLastYear();
        QVERIFY(desk.workbench.current()->saveAs(desk.path()).isOk());
        QCOMPARE(desk.session().report().lastYear.file, QStringLiteral("last.txt")); // no path of this machine is left
        QVERIFY(QDir(desk.folder.path()).mkdir(QStringLiteral("other")));
        const QString elsewhere = desk.folder.filePath(QStringLiteral("other/moved.gouji"));
        QVERIFY(desk.workbench.current()->saveAs(elsewhere).isOk());
        QCOMPARE(desk.session().report().lastYear.file, QStringLiteral("../last.txt"));
        QVERIFY(!desk.session().isModified());
        desk.trigger("close");
        desk.window.openFiles({elsewhere});
        QVERIFY(desk.session().hasLastYear());
        QVERIFY(desk.messageText().isEmpty());
    }

    void takingBackAnAttachmentKnowsThatTheReportMoved()
    {
        Desk desk;
        desk.trigger("sample");
        QVERIFY(desk.workbench.current()->saveAs(desk.path()).isOk());
        typeIntoFileDialog(desk.sample());
        desk.trigger("attach-last-year");
        QVERIFY(QDir(desk.folder.path()).mkdir(QStringLiteral("other")));
        QVERIFY(desk.workbench.current()->saveAs(desk.folder.filePath(QStringLiteral("other/r.gouji"))).isOk());
        desk.trigger("undo");
        QVERIFY(desk.session().report().lastYear.file.isEmpty());
        QVERIFY(desk.workbench.current()->saveAs(desk.path()).isOk());
        desk.trigger("redo");
        QCOMPARE(desk.session().report().lastYear.file, QStringLiteral("last.txt"));
    }

    void remembersWhetherTablesShowLastYearsFigures()
    {
        Desk desk;
        auto *action = desk.window.findChild<QAction *>(QStringLiteral("show-last-year-figures"));
        QVERIFY(action->isChecked());
        action->trigger();
        QVERIFY(!action->isChecked());
        QCOMPARE(desk.workbench.settings().value(QStringLiteral("tables/last-year")).toString(),
                 QStringLiteral("hidden"));
        action->trigger();
        QVERIFY(action->isChecked());
    }

private:
    /// Does to the files what may happen to them; answers where the report is then.
    static QString changeFile(Desk &desk, const QString &change)
    {
        QFile file(desk.sample());
        if (change == u"move") {
            const QString moved = desk.folder.filePath(QStringLiteral("moved"));
            QDir().mkdir(moved);
            QFile::rename(desk.sample(), moved + QStringLiteral("/last.txt"));
            QFile::rename(desk.path(), moved + QStringLiteral("/new.gouji"));
            return moved + QStringLiteral("/new.gouji");
        }
        if (change == u"remove" || change == u"folder")
            file.remove();
        if (change == u"folder")
            QDir().mkdir(desk.sample());
        if (change == u"append" && file.open(QIODevice::Append))
            file.write("\n");
        if (change == u"spoil" && file.open(QIODevice::WriteOnly))
            file.write("dear all");
        return desk.path();
    }
};

GOUJI_WIDGET_TEST(TestLastYearFile)
#include "tst_lastyearfile.moc"
