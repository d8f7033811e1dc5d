// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/pagepictures.h"
#include "model/formats/pdf/scansource.h"
#include "model/formats/reading/confirmedfigures.h"
#include "tests/model/formats/pdf/inventedpdf.h"
#include "tests/support/strictmain.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Pages of a report as a scanner makes them: pictures.
QByteArray scanOf(const Report &report, const std::vector<int> &pages)
{
    QByteArray scan;
    QBuffer buffer(&scan);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    const QByteArray pdf = pdfOf(report, styleIn(arphic()));
    for (size_t i = 0; i < pages.size(); ++i) {
        const Result<std::vector<QByteArray>> picture = drawPdfPages(pdf, {pages[i], 1, 2900, true});
        if (i > 0)
            writer.newPage();
        painter.drawImage(painter.viewport(), QImage::fromData(picture->front()));
    }
    painter.end();
    return scan;
}

int filledCells(const Report &report)
{
    return int(std::ranges::count_if(report.cells, [](const Cell &cell) { return !cell.value.isBlank(); }));
}

} // namespace

class TestScanSource : public QObject
{
    Q_OBJECT

private slots:
    void wordsHaveTheirPlaces()
    {
        const QByteArray head =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
        const std::vector<PositionedWord> words = readRecognisedWords(
            head + "4\t1\t1\t1\t1\t0\t9\t9\t9\t9\t-1\t\n5\t1\t1\t1\t1\t1\t100\t200\t50\t25\t96.1\t报告\n"
                   "5\t1\t1\t1\t1\t1\t100\t200\t0\t25\t96\t无\n5\tbroken\n",
            0.5);
        QCOMPARE(words.size(), size_t(1));
        QCOMPARE(words.front().text, u"报告"_qs);
        QCOMPARE(words.front().box.right, 75.0);
    }

    void signsAreTakenForFigures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("figure");
        QTest::newRow("letters") << u"oo"_qs << u"00"_qs;
        QTest::newRow("a stroke") << u"|2"_qs << u"12"_qs;
        QTest::newRow("dirt") << u"， 15 ."_qs << u"15"_qs;
        QTest::newRow("an amount") << u"1268.35"_qs << u"1268.35"_qs;
        QTest::newRow("a label") << u"1.其他"_qs << u"1.其他"_qs;
        QTest::newRow("two lines") << u"1\n2"_qs << u"1\n2"_qs;
        QTest::newRow("only dirt") << u"。"_qs << u"。"_qs;
        QTest::newRow("nothing") << QString() << QString();
    }
    void signsAreTakenForFigures()
    {
        QFETCH(QString, text);
        QFETCH(QString, figure);
        QCOMPARE(mendedFigure(text), figure);
    }

    void onlyConfirmedFiguresStay()
    {
        Report report = sampleReport();
        const int before = filledCells(report);
        Report damaged = report;
        const auto wrong =
            std::ranges::find_if(damaged.cells, [](const Cell &cell) { return cell.value.count(); }) + 40;
        wrong->value = CellValue(*Count::fromInteger(777));
        keepConfirmed(damaged);
        QVERIFY(wrong->value.isBlank());
        QVERIFY(filledCells(damaged) > before / 2);
        for (size_t i = 0; i < report.cells.size(); ++i) {
            const CellValue &value = damaged.cells[i].value;
            QVERIFY(value.isBlank() || value == report.cells[i].value);
        }
        const QString said = damaged.origin.findings.back().wording;
        QCOMPARE(said, u"IM-12.unconfirmed"_qs);
        for (const Finding &finding : damaged.origin.findings)
            QCOMPARE(finding.arguments[1].toInt(), int(finding.cells.size()));
    }

    void aScanGivesNoWrongFigure()
    {
        if (!canReadScans())
            QSKIP("GOUJI-SKIPPED: no tesseract with chi_sim");
        const Report report = sampleReport();
        const Result<ReportReading> reading =
            readReportFile(scanOf(report, {1, 3, 4}), QStringLiteral("a.pdf"), FormLibrary::builtIn());
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        int wrong = 0;
        for (size_t i = 0; i < report.cells.size(); ++i) {
            const CellValue &value = reading->report.cells[i].value;
            wrong += value.isBlank() || value == report.cells[i].value ? 0 : 1;
        }
        qInfo("%d of %d figures confirmed", filledCells(reading->report), filledCells(report));
        QCOMPARE(wrong, 0);
        QVERIFY(isGuess(reading->source));
        QVERIFY(filledCells(reading->report) > 40); // of the 189 on these pages
    }
};

GOUJI_GUI_TEST(TestScanSource)
#include "tst_scansource.moc"
