// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/csv/collectioncsv.h"
#include "model/report/publiccopy.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// The sample with figures from two invented offices.
Report reportOfOffices()
{
    Report report = sampleReport();
    const auto from = [&](QStringView cell, const char16_t *office, const char16_t *received) {
        report.cell(cellOf(report, cell)).office = QString::fromUtf16(office);
        report.cell(cellOf(report, cell)).received = QString::fromUtf16(received);
    };
    from(u"t3.received.natural_person", u"信访股", u"2025-01-08");
    from(u"t4.review.upheld", u"司法所", u"");
    from(u"t4.review.corrected", u" 司法所 ", u"");
    from(u"t2.fees.amount", u"司法所", u"2025-01-10");
    report.cell(cellOf(report, u"t4.review.upheld")).value = CellValue();
    return report;
}

} // namespace

class TestCollectionCsv : public QObject
{
    Q_OBJECT

private slots:
    void aSheetForEveryOffice()
    {
        const std::vector<CollectionSheet> sheets = collectionSheets(reportOfOffices());
        QCOMPARE(sheets.size(), std::size_t(2));
        QCOMPARE(sheets[0].office, QStringLiteral("司法所"));
        QCOMPARE(sheets[0].rows.size(), std::size_t(3));
        QCOMPARE(sheets[1].office, QStringLiteral("信访股"));
        const CollectionRow &row = sheets[1].rows.front();
        QCOMPARE(row.section, QStringLiteral("三、收到和处理政府信息公开申请情况"));
        QCOMPARE(row.row, QStringLiteral("一、本年新收政府信息公开申请数量"));
        QCOMPARE(row.column, QStringLiteral("自然人"));
        QCOMPARE(row.value, QStringLiteral("97"));
        QCOMPARE(row.received, QStringLiteral("2025-01-08"));
        QVERIFY(sheets[0].rows[1].value.isEmpty());
    }

    void noOfficeNoSheet()
    {
        QVERIFY(collectionSheets(sampleReport()).empty());
        QCOMPARE(writeCollectionCsv(QStringLiteral("年报"), {}), QByteArray("\xEF\xBB\xBF"));
    }

    void writesASheetBelowTheOther()
    {
        const Report report = reportOfOffices();
        const QString csv = QString::fromUtf8(writeCollectionCsv(report.title(), collectionSheets(report)));
        const QStringList lines = csv.split(QStringLiteral("\r\n"));
        QCOMPARE(lines[0], QStringLiteral("Figures wanted from: 司法所"));
        QCOMPARE(lines[1], report.title());
        QCOMPARE(lines[2], QStringLiteral("Section,Row,Column,In the report now,Figure (to fill in),Date"));
        QVERIFY(lines[3].endsWith(QStringLiteral(",,2025-01-10")));
        QVERIFY(lines[6].isEmpty());
        QCOMPARE(lines[7], QStringLiteral("Figures wanted from: 信访股"));
        QVERIFY(lines[10].endsWith(QStringLiteral("自然人,97,,2025-01-08")));
    }

    void noOfficeInWhatThePublicSees()
    {
        const Report report = reportOfOffices();
        QVERIFY(collectionSheets(publicCopy(report)).empty());
        QVERIFY(!QString::fromUtf8(writeCanonicalText(report)).contains(QStringLiteral("信访股")));
    }
};

GOUJI_GUILESS_TEST(TestCollectionCsv)
#include "tst_collectioncsv.moc"
