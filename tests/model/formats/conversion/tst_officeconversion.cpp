// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/conversion/officeconversion.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/xlsx/xlsxwriter.h"
#include "tests/support/fakeprograms.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

/// Files of old formats, made by LibreOffice from our exports.
class TestOfficeConversion : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_temporary;

    static QString squeezed(const Report &report)
    {
        QString text = QString::fromUtf8(writeCanonicalText(report));
        text.removeIf([](QChar c) { return c.isSpace(); });
        return text;
    }
    /// An export, saved by LibreOffice in another format.
    QByteArray savedAs(const QString &ending, const QByteArray &bytes, const QString &from)
    {
        QFile file(m_folder.filePath(QStringLiteral("sample.") + from));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        QProcess office;
        office.start(QStringLiteral("soffice"),
                     {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
                      QStringLiteral("--headless"), QStringLiteral("--convert-to"), ending, QStringLiteral("--outdir"),
                      m_folder.path(), file.fileName()});
        constexpr int atMost = 120'000;
        return office.waitForFinished(atMost) ? readFile(m_folder.filePath(QStringLiteral("sample.") + ending))
                                              : QByteArray();
    }
    static ExportSource source(const Report &report)
    {
        return exportSource(report, CopyKind::Archive, FormLibrary::builtIn(), statedDate(report));
    }

private slots:
    void initTestCase() { qputenv("TMPDIR", m_temporary.path().toUtf8()); }
    void cleanup() { QVERIFY(QDir(m_temporary.path()).isEmpty()); }

    void oldFormatsAreReadThroughIt_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<FileFormat>("format");
        QTest::newRow("doc") << QStringLiteral("doc") << FileFormat::OldOffice;
        QTest::newRow("rtf") << QStringLiteral("rtf") << FileFormat::Rtf;
    }
    void oldFormatsAreReadThroughIt()
    {
        QFETCH(QString, ending);
        QFETCH(FileFormat, format);
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("GOUJI-SKIPPED: no LibreOffice");
        const Report report = sampleReport();
        const QByteArray old = savedAs(ending, *writeDocx(source(report)), QStringLiteral("docx"));
        QCOMPARE(formatOf(old), format);
        const Result<ReportReading> reading = readReportFile(old, {}, FormLibrary::builtIn());
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(squeezed(reading->report), squeezed(report));
        const auto isSaid = [](const SourceRemark &remark) { return remark.wording == u"IM-12.converted"; };
        QVERIFY(std::ranges::any_of(reading->source.remarks, isSaid));
    }

    void workbooksBecomeXlsx()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("GOUJI-SKIPPED: no LibreOffice");
        const QByteArray old =
            savedAs(QStringLiteral("xls"), *writeXlsx(source(sampleReport())), QStringLiteral("xlsx"));
        QCOMPARE(formatOf(old), FileFormat::OldOffice);
        const Result<ConvertedFile> converted = convertWithOffice(old);
        QVERIFY2(converted, converted ? "" : qPrintable(converted.error().text()));
        QVERIFY(converted->isWorkbook);
        QCOMPARE(formatOf(converted->bytes), FileFormat::Xlsx);
    }

    void withoutItTheWaysOutAreNamed()
    {
        FakePrograms programs;
        QVERIFY(programs.add(QStringLiteral("soffice"), {}, "/nowhere")); // found first, and cannot be started
        const Result<ConvertedFile> converted = convertWithOffice("{\\rtf1 text}");
        QVERIFY(!converted);
        QCOMPARE(converted.error().code(), ErrorCode::MissingProgram);
        QVERIFY(converted.error().sentence().contains(u"docx"));
        QVERIFY(converted.error().sentence().contains(u"LibreOffice"));
    }

    void anOfficeThatWritesNothingIsSaid()
    {
        FakePrograms programs;
        QVERIFY(programs.add(QStringLiteral("soffice"), "exit 0"));
        const Result<ConvertedFile> converted = convertWithOffice("{\\rtf1 text}");
        QVERIFY(!converted);
        QCOMPARE(converted.error().code(), ErrorCode::Damaged);
    }

    void itCanBeStopped()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("GOUJI-SKIPPED: no LibreOffice");
        const std::atomic<bool> cancelled = true;
        const Result<ConvertedFile> converted = convertWithOffice("{\\rtf1 text}", &cancelled);
        QVERIFY(!converted);
        QCOMPARE(converted.error().code(), ErrorCode::Cancelled);
    }
};

GOUJI_GUILESS_TEST(TestOfficeConversion)
#include "tst_officeconversion.moc"
