// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exporter.h"

#include "model/formats/reportfile.h"
#include "model/review/takingover.h"
#include "tests/support/randomreport.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QGuiApplication>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Words that only the body itself may read, in every place there is for such.
Report withSecrets(Report report)
{
    report.cells[0].note = QStringLiteral("SECRET-note");
    report.cells[0].office = QStringLiteral("SECRET-office");
    report.threads.push_back({});
    report.threads.back().remarks.push_back({});
    report.threads.back().remarks.back().author = QStringLiteral("SECRET-author");
    report.threads.back().remarks.back().text = QStringLiteral("SECRET-words");
    report.acceptedFindings.push_back({});
    report.acceptedFindings.back().reason = QStringLiteral("SECRET-reason");
    report.origin.fileName = QStringLiteral("SECRET-file.txt");
    report.lastYear.file = QStringLiteral("SECRET/last.gouji");
    return report;
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryFormatTheSameTwice_data()
    {
        QTest::addColumn<int>("format");
        for (const ExportFormatInfo &info : exportFormats())
            QTest::newRow(info.name.data()) << static_cast<int>(info.format);
    }
    void writesEveryFormatTheSameTwice()
    {
        QFETCH(int, format);
        ExportOptions options;
        options.format = static_cast<ExportFormat>(format);
        const Exporter exporter(m_forms, &m_fonts);
        const Result<QByteArray> bytes = exporter.exportReport(sampleReport(), options);
        QVERIFY2(bytes.isOk(), bytes ? "" : qPrintable(bytes.error().text()));
        QVERIFY(bytes->size() > 1000);
        const FontSet otherFonts;
        const Result<QByteArray> again = Exporter(m_forms, &otherFonts).exportReport(sampleReport(), options);
        QVERIFY(again.isOk());
        QCOMPARE(*again, *bytes);
    }

    /// As where somebody edited the page and left what is inside.
    void aPdfThatShowsOtherFiguresThanItsDataSaysTwoThings()
    {
        const Report report = sampleReport();
        Report shown = report;
        shown.cell(cellOf(shown, u"t3.received.natural_person")).value = *Count::fromInteger(96);
        ExportSource source = exportSource(shown, CopyKind::Public, m_forms, statedDate(shown));
        source.data = exportSource(report, CopyKind::Public, m_forms, statedDate(report)).data;
        const Result<QByteArray> pdf = Exporter(m_forms, &m_fonts).exportOutline(source, {ExportFormat::Pdf});
        QVERIFY(pdf);
        const Result<ReportReading> read = readReportFile(*pdf, QStringLiteral("a.pdf"), m_forms);
        QVERIFY(read && read->visible);
        const std::vector<Difference> found = shownDifferences(read->report, *read->visible);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].before + u'>' + found[0].after, QStringLiteral("97>96"));
        QCOMPARE(read->report.origin.findings.back().check, CheckId(QStringLiteral("IM-13")));
    }

    void leavesNothingInternalInAPublicCopy_data() { writesEveryFormatTheSameTwice_data(); }
    void leavesNothingInternalInAPublicCopy()
    {
        QFETCH(int, format);
        ExportOptions options;
        options.format = static_cast<ExportFormat>(format);
        const Exporter exporter(m_forms, &m_fonts);
        const Result<QByteArray> bytes = exporter.exportReport(withSecrets(sampleReport()), options);
        QVERIFY(bytes.isOk());
        QVERIFY(!bytes->contains("SECRET"));
        // Compressed parts cannot hide anything either: the file is the one of a report without secrets.
        QCOMPARE(*bytes, *exporter.exportReport(sampleReport(), options));
    }

    void keepsAllOfAWorkingCopy()
    {
        ExportOptions options;
        options.format = ExportFormat::Gouji;
        options.copy = CopyKind::Working;
        const Report report = withSecrets(sampleReport());
        const Result<QByteArray> bytes = Exporter(m_forms).exportReport(report, options);
        QVERIFY(bytes.isOk());
        const Result<Report> read = readReport(*bytes, QStringLiteral("a.gouji"), m_forms);
        QVERIFY(read.isOk());
        QCOMPARE(*read, report);
    }

    void writesWhatARandomReportShows_data() { writesEveryFormatTheSameTwice_data(); }
    void writesWhatARandomReportShows()
    {
        QFETCH(int, format);
        ExportOptions options;
        options.format = static_cast<ExportFormat>(format);
        const Exporter exporter(m_forms, &m_fonts);
        RandomReport reports(m_forms.forYear(2024), 7);
        for (int i = 0; i < 10; ++i) {
            const Result<QByteArray> bytes = exporter.exportReport(reports.next(), options);
            const bool isFine = bytes || bytes.error().code() == ErrorCode::NoFont; // no face has such a character
            QVERIFY2(isFine, bytes ? "" : qPrintable(QString::number(i) + bytes.error().text()));
        }
    }

private:
    const FormLibrary m_forms = FormLibrary::builtIn();
    const FontSet m_fonts{};
};

int main(int argc, char **argv)
{
    failOnWarnings();
    QGuiApplication app(argc, argv);
    TestExporter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exporter.moc"
