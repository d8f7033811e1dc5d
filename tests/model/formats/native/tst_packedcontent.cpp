// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/packedcontent.h"
#include "model/report/reviewmark.h"
#include "model/review/newfindings.h"
#include "model/support/safefile.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

QString sealed(const QByteArray &bytes)
{
    return QString::fromLatin1((contentDigest(bytes).left(16) + bytes).toBase64());
}

} // namespace

/// What a reviewer had before them, kept inside the report.
class TestPackedContent : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        RandomReport reports(m_forms.find(u"2021"), 5);
        for (int i = 0; i < 30; ++i) {
            const Report report = reports.next();
            const QString packed = packedContent(report, m_forms);
            const Result<Report> unpacked = unpackedContent(packed, m_forms);
            QVERIFY(unpacked.isOk());
            QVERIFY(*unpacked == reviewedContent(report));
            QVERIFY(unpacked->threads.empty() && unpacked->reviewMarks.empty());
            QCOMPARE(packedContent(*unpacked, m_forms), packed);
        }
    }

    void damagedIsSaid_data()
    {
        QTest::addColumn<QString>("packed");
        QTest::newRow("empty") << QString();
        QTest::newRow("no base64") << QStringLiteral("§§");
        QTest::newRow("cut short") << packedContent(Report::forForm(m_forms.find(u"2021")), m_forms).left(200);
        QTest::newRow("no report") << sealed(qCompress("{}"));
        QTest::newRow("without its seal") << QString::fromLatin1(qCompress("{}").toBase64());
        QTest::newRow("says it is huge") << sealed(QByteArray("\xf0\x00\x00\x00xxxx", 8));
    }

    void damagedIsSaid()
    {
        QFETCH(QString, packed);
        const Result<Report> unpacked = unpackedContent(packed, m_forms);
        QVERIFY(!unpacked.isOk());
        QVERIFY(unpacked.error().sentence().contains(QStringLiteral("reviewed")));
    }

    void onePersonHasOneMark()
    {
        std::vector<ReviewMark> marks = withReviewMark({}, {QStringLiteral("甲"), {}, QStringLiteral("1"), {}});
        marks = withReviewMark(std::move(marks), {QStringLiteral("乙"), {}, QStringLiteral("2"), {}});
        Report report = Report::forForm(m_forms.find(u"2021"));
        report.reviewMarks = withReviewMark(std::move(marks), {QStringLiteral("甲"), {}, QStringLiteral("3"), {}});
        QCOMPARE(report.reviewMarks.size(), std::size_t(2));
        QCOMPARE(reviewMarkOf(report, QStringLiteral("甲"))->content, QStringLiteral("3"));
        QVERIFY(!reviewMarkOf(report, QStringLiteral("丙")));
    }

    void onlyNewFindingsAreFound()
    {
        const Report before = Report::forForm(m_forms.find(u"2021"));
        QVERIFY(newFindings(before, {before}).empty());
        Report now = before;
        now.section(u"other")->blocks.push_back(Paragraph::fromText(QStringLiteral("联系电话13800000000。")));
        const std::vector<Finding> found = newFindings(before, {now});
        QVERIFY(std::ranges::count(found, CheckId(QStringLiteral("SN-02")), &Finding::check) == 1);
        QVERIFY(std::ranges::count(found, CheckId(QStringLiteral("CEL-01")), &Finding::check) == 0);
    }

private:
    FormLibrary m_forms = FormLibrary::builtIn();
};

GOUJI_GUILESS_TEST(TestPackedContent)
#include "tst_packedcontent.moc"
