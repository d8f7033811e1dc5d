// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/pdfdata.h"
#include "model/formats/pdf/pdfsource.h"
#include "model/support/boundedprocess.h"
#include "tests/model/formats/pdf/inventedpdf.h"
#include "tests/support/fakeprograms.h"
#include "tests/support/strictmain.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

/// PDFs of ours, read by what their pages show.
class TestPdfSource : public QObject
{
    Q_OBJECT

private:
    static void styleRows()
    {
        QTest::addColumn<PageStyle>("style");
        QTest::newRow("Noto, as installed") << pageStyle(PagePreset::Official);
        QTest::newRow("Arphic") << styleIn(arphic());
        QTest::newRow("Kai") << styleIn(QStringLiteral("AR PL KaitiM GB"));
        QTest::newRow("compact") << pageStyle(PagePreset::Compact);
        QTest::newRow("large print") << pageStyle(PagePreset::LargePrint);
    }

private slots:
    void theSampleIsReadAsItIs_data() { styleRows(); }
    void theSampleIsReadAsItIs()
    {
        QFETCH(PageStyle, style);
        const Report report = sampleReport();
        const QByteArray pdf = pdfOf(report, style);
        QCOMPARE(faultOf(pdf, report), QString());
        const Result<ReportReading> reading = readReportFile(pdf, {}, FormLibrary::builtIn());
        QCOMPARE(blockCounts(reading->report), blockCounts(report));
    }

    void theCorpusIsReadAsItIs_data() { styleRows(); }
    void theCorpusIsReadAsItIs()
    {
        QFETCH(PageStyle, style);
        GOUJI_CORPUS_OR_SKIP(corpus);
        for (const QString &name : corpus->names()) {
            const Result<Report> report = readReport(corpus->golden(name), name, FormLibrary::builtIn());
            QVERIFY(report);
            const QByteArray pdf = pdfOf(*report, style);
            QCOMPARE(faultOf(pdf, *report), QString());
        }
    }

    void variedReportsAreReadAsTheyAre()
    {
        const PageStyle styles[] = {styleIn(arphic()), styleIn(arphic(), PagePreset::Compact)};
        for (quint32 seed = 1; seed <= 24; ++seed) {
            const Report report = variedReport(seed);
            const QByteArray pdf = pdfOf(report, styles[seed % 2]);
            QCOMPARE(faultOf(pdf, report), QString());
        }
    }

    /// Without pdftoppm, or where no rules are drawn.
    void withoutRulesNoFigureIsWrong()
    {
        FakePrograms programs;
        QVERIFY(programs.add(QStringLiteral("pdftoppm"), "exit 1"));
        const Report report = sampleReport();
        const Result<ReportReading> reading =
            readReportFile(pdfOf(report, styleIn(arphic())), {}, FormLibrary::builtIn());
        QVERIFY(reading);
        int right = 0;
        for (size_t i = 0; i < report.cells.size(); ++i) {
            const CellValue &value = reading->report.cells[i].value;
            right += value == report.cells[i].value ? 1 : 0;
            QVERIFY(value.isBlank() || value == report.cells[i].value);
        }
        QVERIFY2(right >= 190, qPrintable(QString::number(right)));
    }

    void figuresKnowWhereTheyStood()
    {
        const Report report = sampleReport();
        const Result<ReportReading> reading =
            readReportFile(pdfOf(report, styleIn(arphic())), {}, FormLibrary::builtIn());
        QVERIFY(reading);
        int placed = 0;
        for (const auto &[cell, place] : reading->report.origin.provenance) {
            QVERIFY(place.page > 1);
            QCOMPARE(place.coordinates.count(u' '), 3);
            ++placed;
        }
        QCOMPARE(placed, int(report.cells.size()));
    }

    void anExportWithoutItsDataIsReadByWhatItShows()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(sampleReport(), styleIn(arphic()), CopyKind::Working));
        file.close();
        ProcessCall call;
        call.program = QStringLiteral("qpdf");
        call.arguments = {QStringLiteral("--remove-attachment=report.gouji"), file.fileName(), QStringLiteral("-")};
        const Result<ProcessOutput> without = runBounded(call);
        QVERIFY(without && without->exitCode == 0);
        QVERIFY(!readPdfData(without->standardOutput));
        QCOMPARE(faultOf(without->standardOutput, sampleReport()), QString());
    }

    void scansAreOnlyPictures_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("no text") << rawPdf("0 0 100 100 re f");
        const QByteArray font =
            "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
        QTest::newRow("a page number") << rawPdf("BT /F 12 Tf 300 20 Td (- 1 -) Tj ET", font);
    }
    void scansAreOnlyPictures()
    {
        QFETCH(QByteArray, pdf);
        const Result<SourceOutline> source = readPdfSource(pdf);
        QVERIFY(!source);
        QCOMPARE(source.error().code(), ErrorCode::OnlyPictures);
    }

    void otherTextIsNoReport()
    {
        const QByteArray font =
            "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>";
        const QByteArray pdf = rawPdf(
            "BT /F 12 Tf 80 700 Td (" + QByteArray("A letter about something else. ").repeated(4) + ") Tj ET", font);
        const Result<ReportReading> reading = readReportFile(pdf, {}, FormLibrary::builtIn());
        QVERIFY(!reading);
        QCOMPARE(reading.error().code(), ErrorCode::NotAReport);
    }
};

GOUJI_GUI_TEST(TestPdfSource)
#include "tst_pdfsource.moc"
