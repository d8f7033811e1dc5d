// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/archivefolder.h"

#include "model/checks/checkreport.h"
#include "model/formats/reportfile.h"
#include "model/support/safefile.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

QStringList allIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// A report with a finding that somebody accepted.
Report acceptedReport()
{
    Report report = sampleReport();
    report.cell(cellOf(report, u"t3.received.natural_person")).value = CellValue(*Count::fromInteger(9));
    const std::vector<Finding> findings = checkReport({report});
    AcceptedFinding accepted;
    accepted.check = findings.front().check;
    accepted.fingerprint = findings.front().fingerprint();
    accepted.reason = QStringLiteral("已与窗口核对");
    accepted.author = QStringLiteral("张三");
    accepted.time = QDateTime(QDate(2025, 1, 8), QTime(9, 0), Qt::UTC);
    report.acceptedFindings.push_back(accepted);
    return report;
}

} // namespace

class TestArchiveFolder : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheReportItsFindingsAndTheirDigests()
    {
        const Report report = acceptedReport();
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("archive"));
        QVERIFY(writeArchive(folder, report, {checkReport({report})}, Exporter(m_forms, &m_fonts)).isOk());
        QCOMPARE(allIn(place.path()), QStringList(QStringLiteral("archive")));
        const QString title = report.title();
        QCOMPARE(allIn(folder).size(), 5);
        const QDir dir(folder);
        const QByteArray pdf = readFile(dir.filePath(title + QStringLiteral(".pdf")));
        QVERIFY(pdf.startsWith("%PDF") && !pdf.contains("/EmbeddedFile"));
        QVERIFY(readFile(dir.filePath(title + QStringLiteral(".docx"))).startsWith("PK"));
        const Result<Report> kept = openReport(dir.filePath(title + QStringLiteral(".gouji")), m_forms);
        QVERIFY(kept.isOk());
        QCOMPARE(*kept, report);
        const QList<QByteArray> sums = readFile(dir.filePath(QStringLiteral("SHA256SUMS"))).split('\n');
        QCOMPARE(sums.size(), 5); // four lines and the end
        for (const QByteArray &line : sums.first(4)) {
            const QByteArray bytes = readFile(dir.filePath(QString::fromUtf8(line.mid(66))));
            QCOMPARE(line.first(64), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
    }

    void listsFindingsWithTheirReasons()
    {
        const Report report = acceptedReport();
        const QString text = findingsText(report, checkReport({report}));
        QVERIFY(text.startsWith(report.title()));
        QVERIFY(text.contains(QStringLiteral("[to correct] 三、")));
        QVERIFY2(text.contains(QStringLiteral("Verified by 张三 on 2025-01-08: 已与窗口核对")), qPrintable(text));
        QVERIFY(findingsText(report, {}).contains(QStringLiteral("The checks found nothing.")));
    }

    void writesTheSameTwice()
    {
        const Report report = acceptedReport();
        const QTemporaryDir place;
        for (const char *name : {"one", "two"})
            QVERIFY(writeArchive(place.filePath(QString::fromLatin1(name)), report, {checkReport({report})},
                                 Exporter(m_forms, &m_fonts))
                        .isOk());
        QCOMPARE(readFile(place.filePath(QStringLiteral("one/SHA256SUMS"))),
                 readFile(place.filePath(QStringLiteral("two/SHA256SUMS"))));
    }

    void isCompleteOrAbsent()
    {
        const QTemporaryDir place;
        const QString there = place.filePath(QStringLiteral("there"));
        QVERIFY(writeWholeFile(there, QByteArray("mine")).isOk());
        const Exporter exporter(m_forms, &m_fonts);
        QCOMPARE(writeArchive(there, sampleReport(), {}, exporter).error().code(), ErrorCode::TargetExists);
        QCOMPARE(readFile(there), QByteArray("mine"));
        QCOMPARE(writeArchive(QStringLiteral("/nowhere/at/all"), sampleReport(), {}, exporter).error().code(),
                 ErrorCode::CannotWrite);
        Report strange = sampleReport();
        Paragraph paragraph;
        paragraph.runs.push_back(QStringLiteral("\U0010FFFD"));
        strange.opening = {paragraph}; // no font has it
        const Result<Done> failed = writeArchive(place.filePath(QStringLiteral("half")), strange, {}, exporter);
        QVERIFY(!failed);
        QCOMPARE(allIn(place.path()), QStringList(QStringLiteral("there")));
    }

private:
    const FormLibrary m_forms = FormLibrary::builtIn();
    const FontSet m_fonts{};
};

int main(int argc, char **argv)
{
    failOnWarnings();
    QGuiApplication app(argc, argv);
    TestArchiveFolder test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_archivefolder.moc"
