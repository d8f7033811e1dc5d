// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipreader.h"
#include "model/formats/xlsx/xlsxcontent.h"
#include "model/formats/xlsx/xlsxwriter.h"
#include "tests/support/exportcases.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QThread>

#include <memory>

using namespace gouji;
using namespace gouji::test;

namespace {

QString faultOf(const ExportSource &source)
{
    const Result<QByteArray> bytes = writeXlsx(source);
    if (!bytes)
        return bytes.error().text();
    const Result<VisibleContent> content = readXlsxContent(*bytes);
    if (!content)
        return content.error().text();
    const Result<Done> same = sameContent(visibleTablesOf(source.outline), *content);
    if (!same)
        return same.error().text();
    return *bytes == *writeXlsx(source) ? QString() : QStringLiteral("other bytes the second time");
}

QByteArray partOf(const QByteArray &xlsx, const QString &name)
{
    return ZipReader::open(xlsx)->part(name);
}

QByteArray allPartsOf(const QByteArray &xlsx)
{
    const Result<ZipReader> container = ZipReader::open(xlsx);
    QByteArray all;
    for (const QString &name : container->names())
        all += name.toUtf8() + '\n' + container->part(name) + '\n';
    return all;
}

/// The markup of a cell of the second sheet.
QByteArray cellOf(const Report &report, const QByteArray &reference, int sheet = 2)
{
    const QByteArray part =
        partOf(*writeXlsx(publicSource(report)), QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet));
    const qsizetype start = part.indexOf("<c r=\"" + reference + '"');
    const qsizetype end = part.indexOf("<c r=", start + 1);
    return part.sliced(start, end - start);
}

} // namespace

class TestXlsxWriter : public QObject
{
    Q_OBJECT

private slots:
    void anyReportComesBack() { QCOMPARE(firstFault(faultOf), QString()); }

    void theCorpusComesBack()
    {
        GOUJI_CORPUS_OR_SKIP(corpus);
        for (const QString &name : corpus->names()) {
            const Result<Report> report = readReport(corpus->golden(name), name, FormLibrary::builtIn());
            QCOMPARE(faultOf(publicSource(*report)), QString());
        }
    }

    void nothingInternalIsInAnyPart()
    {
        for (const CopyKind copy : {CopyKind::Public, CopyKind::Working}) {
            const ExportSource source = exportSource(confidentialReport(), copy, formsForExports(), exportDate());
            QCOMPARE(leakIn(allPartsOf(*writeXlsx(source))), QString());
        }
    }

    void statesTheDateAndNoProgramOfOthers()
    {
        const QByteArray xlsx = *writeXlsx(publicSource(sampleReport()));
        const QByteArray core = partOf(xlsx, QStringLiteral("docProps/core.xml"));
        QVERIFY(core.contains(">2025-01-20T00:00:00Z</dcterms:created>"));
        QVERIFY(core.contains(">2025-01-20T00:00:00Z</dcterms:modified>"));
        QVERIFY(core.contains("<dc:creator>清河湾县人民政府</dc:creator>"));
        QVERIFY(!partOf(xlsx, QStringLiteral("docProps/app.xml")).contains("Microsoft"));
    }

    void figuresAreNumbersAndBlanksBlank()
    {
        Report report = sampleReport();
        QVERIFY(cellOf(report, "D4").endsWith("><v>97</v></c>"));
        QVERIFY(cellOf(report, "B14", 1).endsWith("><v>1268.35</v></c>"));
        report.cell(gouji::test::cellOf(report, u"t3.received.natural_person")).value = CellValue();
        QVERIFY(cellOf(report, "D4").endsWith("/>"));
        report.cell(gouji::test::cellOf(report, u"t3.received.natural_person")).value = *Mark::fromString(u"/");
        QVERIFY(cellOf(report, "D4").contains("t=\"s\""));
        report.cell(gouji::test::cellOf(report, u"t3.received.natural_person")).value = RawText(u"=1+1");
        QVERIFY(cellOf(report, "D4").contains("t=\"s\""));
    }

    void allDigitsOfAnAmountAreShown_data()
    {
        QTest::addColumn<qint64>("millionths");
        QTest::newRow("six decimals") << qint64(1);
        QTest::newRow("fifteen digits") << qint64(123'456'789'123'456);
        QTest::newRow("sixteen digits") << qint64(1'234'567'890'123'456);
        QTest::newRow("the largest") << qint64(999'999'999'999'000'000);
        QTest::newRow("nothing") << qint64(0);
    }

    void allDigitsOfAnAmountAreShown()
    {
        QFETCH(qint64, millionths);
        Report report = sampleReport();
        report.cell(gouji::test::cellOf(report, u"t2.fees.amount")).value = *Amount::fromMillionths(millionths);
        QCOMPARE(faultOf(publicSource(report)), QString());
    }

    void onlyTheChecksAreFormulas()
    {
        const QByteArray all = allPartsOf(*writeXlsx(publicSource(hostileReport())));
        const auto rules = static_cast<qsizetype>(hostileReport().form->identities().size());
        QCOMPARE(all.count("<f>"), rules + 2);
        QVERIFY(!all.contains("<f>1+1") && !all.contains("cmd|</f>"));
        QVERIFY(!all.contains("hyperlink"));
    }

    void isSetUpForReadingAndPrinting()
    {
        const QByteArray xlsx = *writeXlsx(publicSource(sampleReport()));
        const QByteArray requests = partOf(xlsx, QStringLiteral("xl/worksheets/sheet2.xml"));
        QVERIFY(requests.contains("xSplit=\"3\" ySplit=\"3\""));
        QVERIFY(requests.contains("<mergeCell ref=\"A6:A27\"/>"));
        QVERIFY(requests.contains("paperSize=\"9\" "));
        QVERIFY(requests.contains("fitToHeight=\"0\""));
        QVERIFY(requests.contains("<oddFooter>&amp;C— &amp;P —</oddFooter>"));
        const QByteArray book = partOf(xlsx, QStringLiteral("xl/workbook.xml"));
        QVERIFY(book.contains("'申请情况表'!$A$1:$J$28"));
        QVERIFY(book.contains("'申请情况表'!$1:$3"));
    }

    void aTextThatNoCellCanHoldIsRefused()
    {
        Report report = sampleReport();
        report.cells.front().value = RawText(QString(40'000, u'长'));
        const Result<QByteArray> bytes = writeXlsx(publicSource(report));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code(), ErrorCode::CannotWrite);
        QVERIFY(bytes.error().sentence().contains(QStringLiteral("32,767")));
    }

    void noRoomForTemporaryFilesIsSaid()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/dev/null");
        const Result<QByteArray> bytes = writeXlsx(publicSource(sampleReport()));
        before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code(), ErrorCode::CannotWrite);
    }

    void threadsWriteTheSameBytes()
    {
        const ExportSource source = publicSource(sampleReport());
        const QByteArray expected = *writeXlsx(source);
        std::vector<QByteArray> written(4);
        std::vector<std::unique_ptr<QThread>> threads;
        for (QByteArray &bytes : written) {
            threads.emplace_back(QThread::create([&bytes, &source] {
                for (int i = 0; i < 5; ++i)
                    bytes = *writeXlsx(source);
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        for (const QByteArray &bytes : written)
            QCOMPARE(bytes, expected);
    }
};

GOUJI_GUILESS_TEST(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
