// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/printing.h"

#include "tests/support/samplepages.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QPageRanges>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    Desk() : printer(QPrinter::HighResolution)
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path());
    }
    QString path() const { return folder.filePath(QStringLiteral("printed.pdf")); }
    /// What pdfinfo says of what came out.
    QString info() const
    {
        QProcess process;
        process.start(QStringLiteral("pdfinfo"), {path()});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
    int printedPages() const
    {
        static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
        return pages.match(info()).captured(1).toInt();
    }

    QTemporaryDir folder;
    QPrinter printer;
};

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void printsEveryPageOnItsPaper()
    {
        Desk desk;
        const auto pages = samplePages();
        setPaper(desk.printer, *pages);
        QVERIFY(printPages(*pages, desk.printer).isOk());
        QCOMPARE(desk.printedPages(), static_cast<int>(pages->pages.size()));
        QVERIFY2(desk.info().contains(QStringLiteral("A4")), qPrintable(desk.info()));
    }

    void printsTheRangeThatIsAskedFor_data()
    {
        QTest::addColumn<QString>("ranges");
        QTest::addColumn<bool>("isBackwards");
        QTest::addColumn<QList<int>>("pages");
        QTest::newRow("all") << QString() << false << QList<int>{0, 1, 2, 3, 4};
        QTest::newRow("from two to three") << QStringLiteral("2-3") << false << QList<int>{1, 2};
        QTest::newRow("two ranges") << QStringLiteral("1,4-9") << false << QList<int>{0, 3, 4};
        QTest::newRow("the last first") << QStringLiteral("1-2") << true << QList<int>{1, 0};
        QTest::newRow("beyond the end") << QStringLiteral("7-9") << false << QList<int>{};
    }
    void printsTheRangeThatIsAskedFor()
    {
        QFETCH(QString, ranges);
        QFETCH(bool, isBackwards);
        QFETCH(QList<int>, pages);
        Desk desk;
        if (!ranges.isEmpty()) {
            desk.printer.setPrintRange(QPrinter::PageRange);
            desk.printer.setPageRanges(QPageRanges::fromString(ranges));
        }
        desk.printer.setPageOrder(isBackwards ? QPrinter::LastPageFirst : QPrinter::FirstPageFirst);
        const std::vector<int> chosen = pagesToPrint(desk.printer, 5);
        QCOMPARE(QList<int>(chosen.begin(), chosen.end()), pages);
    }

    void printsFromOnePageToAnother()
    {
        Desk desk;
        const auto pages = samplePages();
        setPaper(desk.printer, *pages);
        desk.printer.setPrintRange(QPrinter::PageRange);
        desk.printer.setFromTo(2, 3);
        QVERIFY(printPages(*pages, desk.printer).isOk());
        QCOMPARE(desk.printedPages(), 2);
    }

    void saysThatThePrinterTakesNothing()
    {
        Desk desk;
        desk.printer.setOutputFileName(QStringLiteral("/nowhere/at/all/a.pdf"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
        const Result<Done> printed = printPages(*samplePages(), desk.printer);
        QVERIFY(!printed);
        QCOMPARE(printed.error().code(), ErrorCode::CannotPrint);
    }
};

GOUJI_WIDGET_TEST(TestPrinting)
#include "tst_printing.moc"
