// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csvreader.h"
#include "model/formats/csv/valuescsv.h"
#include "tests/support/exportcases.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

QString faultOf(const ExportSource &source)
{
    const Result<QByteArray> bytes = writeValuesCsv(source);
    const Result<VisibleContent> content = readValuesCsvContent(*bytes);
    if (!content)
        return content.error().text();
    const Result<Done> same = sameContent(visibleValuesOf(source), *content);
    if (!same)
        return same.error().text();
    return *bytes == *writeValuesCsv(source) ? leakIn(*bytes) : QStringLiteral("other bytes the second time");
}

QStringList rowOf(const ExportSource &source, const QString &id)
{
    const Result<std::vector<QStringList>> rows = readCsv(*writeValuesCsv(source));
    const auto row = std::ranges::find(*rows, id, [](const QStringList &fields) { return fields.value(0); });
    return row == rows->end() ? QStringList() : *row;
}

} // namespace

class TestValuesCsv : public QObject
{
    Q_OBJECT

private slots:
    void aLineForEveryCell()
    {
        const ExportSource source = publicSource(sampleReport());
        const QList<QByteArray> lines = writeValuesCsv(source)->split('\n');
        QCOMPARE(lines.size(), static_cast<qsizetype>(source.form->cells().size()) + 2);
        QCOMPARE(lines[0], QByteArray("\xEF\xBB\xBF编号,指标,数值\r"));
        QCOMPARE(rowOf(source, QStringLiteral("t3.received.natural_person")),
                 QStringList({QStringLiteral("t3.received.natural_person"),
                              QStringLiteral("一、本年新收政府信息公开申请数量 · 申请人情况 · 自然人"),
                              QStringLiteral("97")}));
        QCOMPARE(rowOf(source, QStringLiteral("t2.fees.amount")).constLast(), QStringLiteral("1268.35"));
    }

    void blankZeroAndMarkStayApart()
    {
        Report report = sampleReport();
        report.cell(cellOf(report, u"t4.review.upheld")).value = CellValue();
        report.cell(cellOf(report, u"t4.review.corrected")).value = *Mark::fromString(u"/");
        report.cell(cellOf(report, u"t4.review.total")).value = RawText(u"=1+1");
        const ExportSource source = publicSource(report);
        QCOMPARE(rowOf(source, QStringLiteral("t4.review.upheld")).constLast(), QString());
        QCOMPARE(rowOf(source, QStringLiteral("t4.review.corrected")).constLast(), QStringLiteral("/"));
        QCOMPARE(rowOf(source, QStringLiteral("t4.review.total")).constLast(), QStringLiteral("=1+1"));
        QVERIFY(writeValuesCsv(source)->contains(",'=1+1\r\n"));
    }

    void anyReportComesBack() { QCOMPARE(firstFault(faultOf), QString()); }

    void theCorpusComesBack()
    {
        GOUJI_CORPUS_OR_SKIP(corpus);
        for (const QString &name : corpus->names()) {
            const Result<Report> report = readReport(corpus->golden(name), name, FormLibrary::builtIn());
            QCOMPARE(faultOf(publicSource(*report)), QString());
        }
    }

    void aChangedFigureIsNoticed()
    {
        const ExportSource source = publicSource(sampleReport());
        QByteArray bytes = *writeValuesCsv(source);
        bytes.replace(",1268.35\r", ",1268.36\r");
        QVERIFY(!sameContent(visibleValuesOf(source), *readValuesCsvContent(bytes)));
    }
};

GOUJI_GUILESS_TEST(TestValuesCsv)
#include "tst_valuescsv.moc"
