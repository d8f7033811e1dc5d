// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previewflow.h"

#include "app/actions/exportaction.h"
#include "app/exportsettings.h"
#include "app/pagepictures.h"
#include "app/printjob.h"
#include "forms/previewdialog.h"
#include "model/support/safefile.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/pagepreview.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk : OpenWindow
{
    Desk()
    {
        ExportSettings(workbench.settings()).setFolder(folder.path());
        trigger("sample");
    }
    ~Desk()
    {
        if (workbench.current())
            workbench.current()->session().undoStack().setIndex(0);
    }

    PreviewDialog *dialog() { return window.findChild<PreviewDialog *>(); }
    PagePreview &pages() { return *dialog()->findChild<PagePreview *>(); }
    QString said() { return dialog()->findChild<QLabel *>(QStringLiteral("message"))->text(); }
    void press(const char *button)
    {
        QTest::keyClick(dialog()->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::Key_Space);
    }
    /// Types a path into the file dialog that comes, and accepts.
    void answer(const QString &path)
    {
        QTimer::singleShot(0, qApp, [path] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(files);
            auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        });
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

} // namespace

class TestPreviewFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void followsTheReport()
    {
        Desk desk;
        desk.trigger("preview");
        QVERIFY(desk.dialog() && desk.dialog()->isVisible());
        QCOMPARE(desk.dialog()->windowTitle(), desk.session().report().title());
        desk.pages().goToPage(0);
        QVERIFY(!desk.pages().accessibleDescription().contains(QStringLiteral("改名县")));
        Facts facts = desk.session().report().facts;
        facts.body = QStringLiteral("改名县人民政府");
        desk.session().setFacts(facts);
        QTRY_VERIFY(desk.dialog()->windowTitle().startsWith(facts.body));
        QVERIFY(desk.pages().accessibleDescription().contains(QStringLiteral("改名县")));
        const int pages = desk.pages().pageCount();
        QTest::keyClick(desk.dialog()->findChild<QComboBox *>(QStringLiteral("preset")), Qt::Key_Down);
        QVERIFY(desk.pages().pageCount() < pages);
    }

    void goesWithItsReport()
    {
        Desk desk;
        desk.trigger("preview");
        desk.trigger("close");
        QTRY_VERIFY(!desk.dialog());
    }

    void saysThatThereIsNoPrinter()
    {
        if (!QPrinterInfo::availablePrinterNames().isEmpty())
            QSKIP("GOUJI-SKIPPED: there is a printer");
        Desk desk;
        desk.trigger("print");
        QVERIFY(desk.window.findChild<MessageLine *>()->text().startsWith(QStringLiteral("No printer is set up")));
        desk.trigger("preview");
        desk.press("print");
        QVERIFY(desk.said().startsWith(QStringLiteral("No printer is set up")));
    }

    void saysThatThePrinterOfLastTimeIsGone()
    {
        const QStringList there{QStringLiteral("office")};
        QVERIFY(printerFault(there, QStringLiteral("office")).isEmpty());
        QVERIFY(printerFault(there, {}).isEmpty());
        QVERIFY(printerFault(there, QStringLiteral("hall")).contains(QStringLiteral("hall")));
    }

    void remembersHowWasPrinted()
    {
        Desk desk;
        QPrinter printer;
        printer.setColorMode(QPrinter::GrayScale);
        printer.setCopyCount(7);
        PrintSettings settings(desk.workbench.settings());
        settings.takeFrom(printer);
        QPrinter next;
        next.setColorMode(QPrinter::Color);
        settings.applyTo(next);
        QCOMPARE(next.colorMode(), QPrinter::GrayScale);
        QCOMPARE(next.copyCount(), 1); // never by habit
    }

    void fillsInThePapers_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        for (const char *paper : {"paper-approval", "paper-letter"}) {
            for (const auto &[ending, beginning] : {std::pair("pdf", "%PDF"), std::pair("docx", "PK"),
                                                    std::pair("odt", "PK"), std::pair("html", "<!DOCTYPE")})
                QTest::addRow("%s as %s", paper, ending)
                    << QByteArray(paper) << QString::fromLatin1(ending) << QByteArray(beginning);
        }
    }
    void fillsInThePapers()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        Desk desk;
        desk.trigger(action.constData());
        QVERIFY(desk.dialog());
        QCOMPARE(desk.pages().pageCount(), 1);
        QVERIFY(desk.pages().accessibleDescription().contains(QStringLiteral("118"))); // requests received
        const QString path = desk.path(QStringLiteral("paper.") + ending);
        desk.answer(path);
        desk.press("write");
        QCOMPARE(desk.said(), QStringLiteral("Written: %1").arg(path));
        QVERIFY(readFile(path).startsWith(beginning));
        desk.answer(QStringLiteral("/proc/paper.") + ending);
        desk.press("write");
        QVERIFY(desk.said().startsWith(QStringLiteral("Not written: ")));
    }

    void printsASheetForEveryOffice()
    {
        Desk desk;
        desk.trigger("print-collection-sheets");
        QVERIFY(!desk.dialog());
        QVERIFY(desk.window.findChild<MessageLine *>()->text().contains(QStringLiteral("Note the office")));
        const Report &report = desk.session().report();
        desk.session().setCellDetails(cellOf(report, u"t3.received.company"), {}, QStringLiteral("窗口"), {});
        desk.session().setCellDetails(cellOf(report, u"t3.received.natural_person"), {}, QStringLiteral("法制科"), {});
        desk.trigger("print-collection-sheets");
        QCOMPARE(desk.pages().pageCount(), 2);
        QVERIFY(desk.pages().accessibleDescription().contains(QStringLiteral("法制科")));
        desk.press("write");
        QVERIFY(desk.said().contains(QStringLiteral("every office")));
    }

    void writesPagesAsPictures()
    {
        Desk desk;
        desk.trigger("preview");
        const int count = desk.pages().pageCount();
        desk.answer(desk.path(QStringLiteral("pages")));
        desk.press("pictures");
        QTRY_COMPARE(desk.said(), QStringLiteral("Written: %1").arg(desk.path(QStringLiteral("pages"))));
        QCOMPARE(desk.files(), QStringList(QStringLiteral("pages")));
        const QDir made(desk.path(QStringLiteral("pages")));
        QCOMPARE(made.entryList(QDir::Files).size(), count);
        QCOMPARE(QImage(made.filePath(QStringLiteral("1.png"))).width(),
                 qRound(210 / 25.4 * PagePictures::dotsPerInch));
        desk.answer(QStringLiteral("/proc/pages"));
        desk.press("pictures");
        QTRY_VERIFY(desk.said().startsWith(QStringLiteral("Not written: ")));
    }

    void leavesNoHalfFolderOfPictures()
    {
        Desk desk;
        desk.trigger("preview");
        desk.answer(desk.path(QStringLiteral("pages")));
        desk.press("pictures");
        QTRY_VERIFY(desk.said().startsWith(QStringLiteral("Writing page 2")));
        QCOMPARE(desk.files().size(), 1); // hidden
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.files().isEmpty());
    }

    void exportsTheReportFromThePreview()
    {
        Desk desk;
        desk.trigger("preview");
        QTimer::singleShot(0, qApp, [] {
            auto *target = QApplication::activeModalWidget()->findChild<QLineEdit *>(QStringLiteral("target"));
            QVERIFY(target);
            QTest::keyClick(target, Qt::Key_Return);
        });
        desk.press("write");
        QTRY_VERIFY(desk.said().startsWith(QStringLiteral("Written: ")));
        QCOMPARE(desk.files().size(), 1);
    }
};

GOUJI_WIDGET_TEST(TestPreviewFlow)
#include "tst_previewflow.moc"
