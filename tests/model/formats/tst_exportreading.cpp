// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/exportreading.h"

#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/html/htmlwriter.h"
#include "model/formats/odt/odtwriter.h"
#include "model/report/publiccopy.h"
#include "model/review/takingover.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/zipedit.h"

using namespace gouji;
using namespace gouji::test;

namespace {

CarriedData carriedBy(const Report &report)
{
    return *exportSource(report, CopyKind::Public, FormLibrary::builtIn(), statedDate(report)).data;
}

ReportReading shownAs(const Report &report)
{
    ReportReading reading;
    reading.report = publicCopy(report);
    reading.report.origin.findings.push_back({});
    reading.report.origin.findings.back().wording = QStringLiteral("IM-05");
    return reading;
}

QStringList wordings(const Report &report)
{
    QStringList wordings;
    for (const Finding &finding : report.origin.findings)
        wordings.append(finding.wording);
    return wordings;
}

} // namespace

/// What an export that carries its data opens as.
class TestExportReading : public QObject
{
    Q_OBJECT

private slots:
    void theDataIsTheReportWhereTheTextIsAsItWas()
    {
        const Report report = sampleReport();
        const Result<ReportReading> read = withCarriedData(shownAs(report), carriedBy(report), m_forms);
        QVERIFY(read && read->isFromData && !read->visible);
        QCOMPARE(read->report, publicCopy(report));
    }

    void blanksMakeNoDifference()
    {
        const Report report = sampleReport();
        ReportReading shown = shownAs(report);
        shown.report.sections.front().blocks.push_back(Paragraph::fromText(QStringLiteral("　")));
        shown.report.opening.insert(shown.report.opening.begin(), Paragraph());
        const Result<ReportReading> read = withCarriedData(shown, carriedBy(report), m_forms);
        QVERIFY(read && !read->visible);
    }

    void bothReadingsAreKeptWhereTheyDiffer()
    {
        const Report report = sampleReport();
        ReportReading shown = shownAs(report);
        shown.report.cell(cellOf(report, u"t3.received.natural_person")).value = *Count::fromInteger(999);
        const Result<ReportReading> read = withCarriedData(shown, carriedBy(report), m_forms);
        QVERIFY(read && read->visible);
        QCOMPARE(wordings(read->report), QStringList(QStringLiteral("IM-13")));
        QCOMPARE(wordings(*read->visible), QStringList(QStringLiteral("IM-05")));
        QCOMPARE(read->report.origin.findings[0].arguments, QStringList({QStringLiteral("1"), QStringLiteral("0")}));
    }

    void saysWhatCannotBeCompared()
    {
        const Report report = sampleReport();
        CarriedData carried = carriedBy(report);
        const Result<ReportReading> unread =
            withCarriedData(Error(ErrorCode::NotAReport, QStringLiteral("x")), carried, m_forms);
        QVERIFY(unread && unread->isFromData);
        QCOMPARE(wordings(unread->report), QStringList(QStringLiteral("IM-13.unread")));
        carried.native.chop(40);
        const Result<ReportReading> damaged = withCarriedData(shownAs(report), carried, m_forms);
        QVERIFY(damaged && !damaged->isFromData);
        QCOMPARE(wordings(damaged->report).constLast(), QStringLiteral("IM-13.damaged"));
        QVERIFY(!withCarriedData(Error(ErrorCode::TooLarge, QStringLiteral("x")), carried, m_forms));
    }

    void anExportOpensAsTheReportItIs_data()
    {
        QTest::addColumn<FileFormat>("format");
        QTest::addColumn<QByteArray>("bytes");
        const Report report = sampleReport();
        const ExportSource source = exportSource(report, CopyKind::Public, m_forms, statedDate(report));
        QTest::newRow("html") << FileFormat::Html << *writeHtml(source);
        QTest::newRow("docx") << FileFormat::Docx << *writeDocx(source);
        QTest::newRow("odt") << FileFormat::Odt << *writeOdt(source);
    }
    void anExportOpensAsTheReportItIs()
    {
        QFETCH(QByteArray, bytes);
        const Result<ReportReading> read = readReportFile(bytes, QStringLiteral("misnamed.txt"), m_forms);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QTEST(read->format, "format");
        QCOMPARE(read->report, publicCopy(sampleReport()));
        QVERIFY(!read->visible);
    }

    void anEditedExportSaysTwoThings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const Report report = sampleReport();
        const ExportSource source = exportSource(report, CopyKind::Public, m_forms, statedDate(report));
        QTest::newRow("docx") << withEditedPart(*writeDocx(source), QStringLiteral("word/document.xml"), ">118<",
                                                ">119<");
        QTest::newRow("html") << writeHtml(source).value().replace(">118<", ">119<");
        QTest::newRow("odt") << withEditedPart(*writeOdt(source), QStringLiteral("content.xml"), ">118<", ">119<");
    }
    void anEditedExportSaysTwoThings()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!bytes.isEmpty());
        const Result<ReportReading> read = readReportFile(bytes, QStringLiteral("a.docx"), m_forms);
        QVERIFY(read && read->visible);
        const std::vector<Difference> found = shownDifferences(read->report, *read->visible);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].before + u'>' + found[0].after, QStringLiteral("118>119"));
        QCOMPARE(read->report.origin.findings.back().arguments,
                 QStringList({QStringLiteral("1"), QStringLiteral("0")}));
        QCOMPARE(read->visible->origin.fileName, QStringLiteral("a.docx"));
    }

private:
    FormLibrary m_forms = FormLibrary::builtIn();
};

GOUJI_GUILESS_TEST(TestExportReading)
#include "tst_exportreading.moc"
