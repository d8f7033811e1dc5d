// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/importflow.h"

#include "app/mainwindow.h"
#include "app/messageline.h"
#include "forms/importdialog.h"
#include "forms/mergedialog.h"
#include "forms/reportview.h"
#include "forms/sourcepane.h"
#include "forms/verifydialog.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/html/htmlwriter.h"
#include "model/support/safefile.h"
#include "tests/support/corpus.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "tests/support/zipedit.h"
#include "views/widgets/scanview.h"
#include "views/widgets/sourceview.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr char16_t oneCell[] = u"t3.received.company";

struct Desk
{
    Desk()
        : isHomeSet(qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(QStringLiteral("data")))))
        , window(workbench)
    {
        workbench.settings().clear();
        window.show();
    }
    ~Desk()
    {
        for (ReportDocument *document : workbench.documents())
            document->forgetUnsavedWork();
        workbench.settings().clear();
    }

    /// A copy of a text of tests/data/import in a folder of its own.
    QString text(const char *name) const
    {
        const QString path = folder.filePath(QStringLiteral("%1.txt").arg(QLatin1String(name)));
        const QString from = projectFile("tests/data/import/") + QFileInfo(path).fileName();
        return writeWholeFile(path, readFile(from)) ? path : QString();
    }
    QString file(const char *name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QLatin1String(name));
        return writeWholeFile(path, bytes) ? path : QString();
    }
    void trigger(const char *action) { window.findChild<QAction *>(QLatin1String(action))->trigger(); }
    /// Types a path into the file dialog that comes, and accepts.
    static void answer(const QString &path)
    {
        QTimer::singleShot(0, qApp, [path] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(files);
            auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        });
    }
    template<typename Dialog>
    Dialog *dialog()
    {
        return window.findChild<Dialog *>();
    }
    void accept()
    {
        QTest::keyClick(dialog<ImportDialog>()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                        Qt::Key_Space);
    }
    QString message() { return window.findChild<MessageLine *>()->text(); }
    ReportDocument *document() { return workbench.current(); }
    const Report &report() { return document()->session().report(); }
    QString figure(QStringView cell) { return report().cell(cellOf(report(), cell)).value.toString(); }

    QTemporaryDir folder;
    bool isHomeSet;
    Workbench workbench;
    MainWindow window;
};

QByteArray sampleText(const QByteArray &before = {}, const QByteArray &after = {})
{
    QByteArray text = readFile(QStringLiteral(GOUJI_SAMPLE));
    return before.isEmpty() ? text : text.replace(text.indexOf(before), before.size(), after);
}

} // namespace

/// Files that are no native reports, from the dialog that names them to the report they become.
class TestImportFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void opensWhatIsClear()
    {
        Desk desk;
        const QString path = desk.text("family2-2021");
        desk.window.openFiles({path});
        QTRY_VERIFY(desk.document());
        QVERIFY(!desk.dialog<ImportDialog>());
        QVERIFY2(desk.message().contains(QStringLiteral("200 figures")), qPrintable(desk.message()));
        QVERIFY(!desk.document()->isModified());
        QCOMPARE(desk.document()->name(), QStringLiteral("family2-2021.txt"));
        QCOMPARE(desk.document()->suggestedPath(), desk.folder.filePath(QStringLiteral("family2-2021.gouji")));
        QVERIFY(!desk.window.findChild<QDockWidget *>(QStringLiteral("source-pane"))->isVisible());
        QTest::keyClick(desk.window.findChild<MessageLine *>()->findChild<QPushButton *>(), Qt::Key_Space);
        QVERIFY(desk.window.findChild<QDockWidget *>(QStringLiteral("source-pane"))->isVisible());
    }

    void asksWhereReadingWasDoubtful()
    {
        Desk desk;
        desk.window.openFiles({desk.text("unknown-and-undecided")});
        QTRY_VERIFY(desk.dialog<ImportDialog>());
        QVERIFY(!desk.document());
        QTest::keyClick(desk.dialog<ImportDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog<ImportDialog>());
        QVERIFY(!desk.document());
        desk.window.openFiles({desk.text("unknown-and-undecided")});
        QTRY_VERIFY(desk.dialog<ImportDialog>());
        desk.accept();
        QTRY_VERIFY(desk.document());
        QVERIFY(!desk.document()->isModified());
        QVERIFY(desk.document()->importSource()->asRead.has_value());
    }

    void whatAPersonChoseIsUnsaved()
    {
        Desk desk;
        desk.window.openFiles({desk.text("unknown-and-undecided")});
        QTRY_VERIFY(desk.dialog<ImportDialog>());
        QTest::keyClick(desk.dialog<ImportDialog>()->findChild<QPushButton *>(QStringLiteral("tables")), Qt::Key_Space);
        desk.accept();
        QTRY_VERIFY(desk.document());
        QVERIFY(desk.document()->isModified());
        QVERIFY(desk.report().section(u"overview")->blocks.empty());
        desk.document()->session().markSaved({});
    }

    void importsIntoAReportInOneStep()
    {
        Desk desk;
        desk.trigger("sample");
        const Report before = desk.report();
        const QString path = desk.text("family2-2021");
        Desk::answer(path);
        desk.trigger("import");
        QTRY_VERIFY(desk.dialog<ImportDialog>());
        auto *changes = desk.dialog<ImportDialog>()->findChild<QTableView *>(QStringLiteral("changes"));
        QVERIFY2(changes->model()->rowCount() > 20, qPrintable(QString::number(changes->model()->rowCount())));
        QTest::keyClick(desk.dialog<ImportDialog>()->findChild<QPushButton *>(QStringLiteral("tables")), Qt::Key_Space);
        desk.document()->session().setFacts(before.facts); // nothing; and what is changed meanwhile survives
        desk.document()->session().setClosing(Closing{QStringLiteral("甲"), QStringLiteral("乙"), {}});
        desk.accept();
        QTRY_VERIFY(desk.figure(oneCell) != before.cell(cellOf(before, oneCell)).value.toString());
        QCOMPARE(desk.report().closing->body, QStringLiteral("甲"));
        QCOMPARE(desk.report().section(u"overview")->blocks, before.section(u"overview")->blocks);
        QVERIFY2(desk.message().contains(QStringLiteral("Undo")), qPrintable(desk.message()));
        desk.trigger("undo");
        desk.trigger("undo");
        QCOMPARE(desk.report(), before);
    }

    void takesAFileAsLastYears()
    {
        Desk desk;
        desk.trigger("sample");
        desk.window.importFlow().importInto(*desk.document(), desk.text("family2-2021"));
        QTRY_VERIFY(desk.dialog<ImportDialog>());
        for (auto *button : desk.dialog<ImportDialog>()->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("last")))
                QTest::keyClick(button, Qt::Key_Space);
        }
        QVERIFY(desk.document()->session().hasLastYear());
        desk.trigger("undo");
    }

    void showsAgainWhatWasRead()
    {
        Desk desk;
        desk.trigger("sample");
        desk.trigger("show-reading");
        QVERIFY(!desk.dialog<ImportDialog>());
        QVERIFY(desk.message().contains(QStringLiteral("no other file")));
        desk.window.openFiles({desk.text("family2-2021")});
        QTRY_COMPARE(desk.workbench.documents().size(), 2);
        const CellIndex cell = cellOf(desk.report(), oneCell);
        const QString asRead = desk.figure(oneCell);
        desk.document()->session().enterText(cell, QStringLiteral("12345"));
        desk.trigger("show-reading");
        QVERIFY(desk.dialog<ImportDialog>());
        desk.accept();
        QTRY_COMPARE(desk.figure(oneCell), asRead);
        desk.document()->session().undoStack().setIndex(0);
    }

    void goesWithItsReport()
    {
        Desk desk;
        desk.window.openFiles({desk.text("family2-2021")});
        QTRY_VERIFY(desk.document());
        desk.trigger("show-reading");
        QVERIFY(desk.dialog<ImportDialog>());
        desk.trigger("close");
        QTRY_VERIFY(!desk.dialog<ImportDialog>());
    }

    void leadsFromAFigureToItsPlaceAndBack()
    {
        Desk desk;
        desk.window.openFiles({desk.text("family2-2021")});
        QTRY_VERIFY(desk.document());
        ReportView *view = desk.window.currentView();
        Finding there;
        there.section = QStringLiteral("requests");
        there.cells = {*CellId::fromString(oneCell)};
        view->goTo(there);
        auto *origin = desk.window.findChild<QPushButton *>(QStringLiteral("origin"));
        QVERIFY2(origin->text().startsWith(QStringLiteral("line ")), qPrintable(origin->text()));
        QTest::keyClick(origin, Qt::Key_Space);
        QVERIFY(view->sourcePane().isVisible());
        auto *source = view->sourcePane().findChild<SourceView *>();
        QVERIFY(source->currentIndex().isValid());
        QTest::keyClick(source, Qt::Key_Return);
        QVERIFY(view->isAncestorOf(desk.window.focusWidget()));
    }

    void neverWritesOverItsSource()
    {
        Desk desk;
        const QString path = desk.text("family2-2021");
        const QByteArray before = readFile(path);
        desk.window.openFiles({path});
        QTRY_VERIFY(desk.document());
        QVERIFY(!desk.document()->saveAs(path));
        QVERIFY(!desk.document()->saveAs(desk.folder.filePath(QStringLiteral("../")) +
                                         QFileInfo(desk.folder.path()).fileName() +
                                         QStringLiteral("/family2-2021.txt")));
        QCOMPARE(readFile(path), before);
        QVERIFY(desk.document()->saveAs(desk.document()->suggestedPath()));
    }

    void comparesWithThePublishedPage()
    {
        Desk desk;
        desk.trigger("sample");
        const Report &report = desk.report();
        const QByteArray page =
            *writeHtml(exportSource(report, CopyKind::Public, desk.workbench.forms(), statedDate(report)));
        Desk::answer(desk.file("page.html", page));
        desk.trigger("verify-page");
        QTRY_VERIFY(desk.dialog<VerifyDialog>());
        const auto summary = [&desk] {
            return desk.dialog<VerifyDialog>()->findChild<QLabel *>(QStringLiteral("summary"))->text();
        };
        QVERIFY2(summary().contains(QStringLiteral("all 200 figures")), qPrintable(summary()));
        QTest::keyClick(desk.dialog<VerifyDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog<VerifyDialog>());
        desk.window.importFlow().verify(*desk.document(), desk.file("other.txt", sampleText("\t118\n", "\t119\n")));
        QTRY_VERIFY(desk.dialog<VerifyDialog>());
        auto *table = desk.dialog<VerifyDialog>()->findChild<QTableView *>(QStringLiteral("differences"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("119"));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(desk.window.currentView()->currentSection(), QStringLiteral("requests"));
        QVERIFY(!desk.document()->isModified());
    }

    void asksWhichOfTwoReadingsCounts()
    {
        Desk desk;
        const Report report = sampleReport();
        const ExportSource source = exportSource(report, CopyKind::Public, desk.workbench.forms(), statedDate(report));
        const QString path = desk.file(
            "edited.docx", withEditedPart(*writeDocx(source), QStringLiteral("word/document.xml"), ">118<", ">119<"));
        desk.window.openFiles({path});
        QTRY_VERIFY(desk.dialog<MergeDialog>());
        QVERIFY(!desk.document());
        auto *theirs = desk.dialog<MergeDialog>()->findChild<QRadioButton *>(QStringLiteral("theirs"));
        QTest::keyClick(theirs, Qt::Key_Space);
        QTest::keyClick(desk.dialog<MergeDialog>()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                        Qt::Key_Space);
        QTRY_VERIFY(desk.document());
        QCOMPARE(desk.figure(u"t3.received.total"), QStringLiteral("119"));
        QVERIFY(desk.report().origin.findings.empty());
        QVERIFY(desk.document()->isModified());
        desk.document()->session().markSaved({});
    }

    void saysWhatCannotBeRead()
    {
        Desk desk;
        desk.window.openFiles({desk.file("letter.docx", "Dear all,\n"), desk.file("broken.docx", "PK\x03\x04 broken")});
        QTRY_VERIFY2(desk.message().contains(QStringLiteral(".docx: ")), qPrintable(desk.message()));
        QVERIFY(!desk.document());
    }

    void showsAPictureBesideANewReport()
    {
        Desk desk;
        QImage page(300, 400, QImage::Format_RGB32);
        page.fill(Qt::white);
        const QString path = desk.folder.filePath(QStringLiteral("scan.txt")); // a wrong ending is no obstacle
        QVERIFY(page.save(path, "PNG"));
        desk.window.openFiles({path});
        QTRY_VERIFY(desk.document());
        QVERIFY(desk.window.currentView()->sourcePane().isVisible());
        QCOMPARE(desk.window.currentView()->sourcePane().findChild<ScanView *>()->pageCount(), 1);
        QVERIFY(desk.message().contains(QStringLiteral("Key the figures in")));
        QCOMPARE(desk.figure(oneCell), QString());
    }

    void showsAScannedPdfBesideANewReport()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
            QSKIP("GOUJI-SKIPPED: no pdftoppm");
        Desk desk;
        QBuffer pdf;
        {
            QPdfWriter writer(&pdf);
            writer.setResolution(72);
            pdf.open(QIODevice::WriteOnly);
            QPainter painter(&writer);
            painter.drawRect(50, 50, 300, 300);
            writer.newPage();
            painter.drawRect(50, 50, 300, 300);
        }
        desk.window.openFiles({desk.file("scan.pdf", pdf.data())});
        QTRY_VERIFY_WITH_TIMEOUT(desk.document(), 30'000);
        QCOMPARE(desk.window.currentView()->sourcePane().findChild<ScanView *>()->pageCount(), 2);
    }

    void whatIsOverIsNoLongerSaid()
    {
        Desk desk;
        const QString reading = QStringLiteral("Reading a.pdf…");
        desk.window.say(reading, false, {{QStringLiteral("Cancel"), [] {}}});
        desk.window.say(QStringLiteral("Saved."));
        desk.window.withdraw(reading);
        QCOMPARE(desk.message(), QStringLiteral("Saved."));
        desk.window.withdraw(QStringLiteral("Saved."));
        QCOMPARE(desk.message(), QString());
    }

    void severalFilesAtOnce()
    {
        Desk desk;
        desk.window.openFiles({desk.text("family2-2021"), desk.text("family1-2021"), desk.text("family3-2019")});
        QTRY_COMPARE(desk.workbench.documents().size(), 3);
    }
};

GOUJI_WIDGET_TEST(TestImportFlow)
#include "tst_importflow.moc"
