// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativereader.h"
#include "model/formats/pdf/pdfdata.h"
#include "tests/model/formats/pdf/inventedpdf.h"
#include "tests/support/strictmain.h"

#include <QGuiApplication>

using namespace gouji;
using namespace gouji::test;

class TestPdfData : public QObject
{
    Q_OBJECT

private slots:
    void theDataIsTheReport()
    {
        const Report report = sampleReport();
        const std::optional<CarriedData> data = readPdfData(pdfOf(report, styleIn(arphic()), CopyKind::Working));
        QVERIFY(data);
        const Result<Report> carried = readNative(data->native, FormLibrary::builtIn());
        QVERIFY(carried);
        QCOMPARE(squeezedText(*carried), squeezedText(report));
        QCOMPARE(data->visibleSha256.size(), 64);
    }

    void anArchiveCarriesNone() { QVERIFY(!readPdfData(pdfOf(sampleReport(), styleIn(arphic())))); }

    void otherFilesCarryNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a head alone") << QByteArray("%PDF-1.7");
        QTest::newRow("no table of objects") << rawPdf("BT ET");
        QTest::newRow("a text") << QByteArray("一、总体情况");
    }
    void otherFilesCarryNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readPdfData(bytes));
    }

    void aCutFileCarriesNone()
    {
        const QByteArray pdf = pdfOf(sampleReport(), styleIn(arphic()), CopyKind::Working);
        for (int i = 0; i < 100; ++i)
            QVERIFY(!readPdfData(pdf.first(pdf.size() * i / 100)));
    }

    /// An exported PDF opens by its data, which the visible text confirms.
    void anExportOpensByItsData()
    {
        const Report report = sampleReport();
        const QByteArray pdf = pdfOf(report, styleIn(arphic()), CopyKind::Working);
        const Result<ReportReading> reading = readReportFile(pdf, QStringLiteral("a.pdf"), FormLibrary::builtIn());
        QVERIFY(reading);
        QVERIFY(!reading->visible);
        QCOMPARE(squeezedText(reading->report), squeezedText(report));
    }
};

GOUJI_GUI_TEST(TestPdfData)
#include "tst_pdfdata.moc"
