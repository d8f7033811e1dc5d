// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/pdfdata.h"
#include "model/formats/pdf/pdfsource.h"
#include "tests/model/formats/pdf/inventedpdf.h"
#include "tests/support/fakeprograms.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <thread>

using namespace gouji;
using namespace gouji::test;

/// Files, and extractors, that mean harm. Whatever they do: a word for the person, nothing left behind.
class TestHostilePdf : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary;

    static ErrorCode codeOf(const Result<SourceOutline> &source)
    {
        return source ? ErrorCode::CannotPrint : source.error().code(); // stands for: none
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_temporary.isValid());
        qputenv("TMPDIR", m_temporary.path().toUtf8());
    }
    void cleanup() { QVERIFY(QDir(m_temporary.path()).isEmpty()); }

    void hostileFilesAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        const QByteArray head = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
        const QByteArray tail = "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
        QTest::newRow("nothing but the sign") << QByteArray("%PDF-1.7\n");
        QTest::newRow("pages that hold themselves")
            << head + "2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>\nendobj\n" + tail;
        QTest::newRow("a milliard of pages")
            << head + "2 0 obj\n<< /Type /Pages /Kids [] /Count 1000000000 >>\nendobj\n" + tail;
        QTest::newRow("a form that shows itself") << rawPdf(
            "/X Do", "/Resources << /XObject << /X 5 0 R >> >>",
            "5 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> "
            "/Length 10 >>\nstream\n/X Do /X Do\nendstream\nendobj\n");
        QTest::newRow("arrays in arrays") << rawPdf(QByteArray(100'000, '[') + " Tj", {});
        QTest::newRow("dictionaries in dictionaries")
            << head + "2 0 obj\n" + QByteArray("<< /A ").repeated(100'000) + tail;
        QTest::newRow("an enormous page") << rawPdf("BT ET").replace("595 842", "9999999 9999999");
        QTest::newRow("a length that lies") << rawPdf("BT ET").replace("/Length 5", "/Length 2147483647");
        QTest::newRow("an object that is itself") << head + "2 0 obj\n2 0 R\nendobj\n" + tail;
    }
    void hostileFilesAreAnswered()
    {
        QFETCH(QByteArray, pdf);
        const Result<SourceOutline> source = readPdfSource(pdf);
        QVERIFY(!source);
        QVERIFY(!source.error().sentence().isEmpty());
        (void)readPdfData(pdf);
    }

    void manyFormsInFormsAreEnded()
    {
        QByteArray forms;
        for (int i = 5; i < 40; ++i) {
            const QByteArray next = QByteArray::number(i + 1);
            forms += QByteArray::number(i) +
                     " 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X " + next +
                     " 0 R >> >> /Length 23 >>\nstream\n/X Do /X Do /X Do /X Do\nendstream\nendobj\n";
        }
        const Result<SourceOutline> source =
            readPdfSource(rawPdf("/X Do", "/Resources << /XObject << /X 5 0 R >> >>", forms));
        QVERIFY(!source);
    }

    void lockedFilesSaySo()
    {
        const QTemporaryDir folder;
        const QString open = folder.filePath(QStringLiteral("open.pdf"));
        const QString locked = folder.filePath(QStringLiteral("locked.pdf"));
        QFile file(open);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(sampleReport(), styleIn(arphic())));
        file.close();
        QCOMPARE(QProcess::execute(QStringLiteral("qpdf"),
                                   {QStringLiteral("--encrypt"), QStringLiteral("secret"), QStringLiteral("owner"),
                                    QStringLiteral("256"), QStringLiteral("--"), open, locked}),
                 0);
        const Result<SourceOutline> source = readPdfSource(readFile(locked));
        QCOMPARE(codeOf(source), ErrorCode::Damaged);
        QVERIFY2(source.error().sentence().contains(u"password"), qPrintable(source.error().text()));
        QVERIFY(QFile::remove(open) && QFile::remove(locked));
    }

    void cutFilesAreAnswered()
    {
        const Report report = sampleReport();
        const QByteArray pdf = pdfOf(report, styleIn(arphic()));
        for (int i = 0; i < 100; ++i) {
            const Result<ReportReading> reading =
                readReportFileAs(FileFormat::Pdf, pdf.first(pdf.size() * i / 100), {}, FormLibrary::builtIn());
            QVERIFY(reading || !reading.error().sentence().isEmpty());
        }
    }

    void extractorsThatFailAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("crash") << QByteArray("kill -SEGV $$");
        QTest::newRow("killed") << QByteArray("kill -KILL $$");
        QTest::newRow("never ends") << QByteArray("while :; do :; done");
        QTest::newRow("prints without end") << QByteArray("while :; do echo '<page width=\"1\" height=\"1\">'; done");
        QTest::newRow("fails") << QByteArray("exit 1");
        QTest::newRow("says nothing") << QByteArray("exit 0");
    }
    void extractorsThatFailAreAnswered()
    {
        QFETCH(QByteArray, script);
        FakePrograms programs;
        QVERIFY(programs.add(QStringLiteral("pdftotext"), script));
        const Result<SourceOutline> source = readPdfSource(rawPdf("BT ET"));
        QVERIFY(codeOf(source) == ErrorCode::ProgramFailed || codeOf(source) == ErrorCode::Damaged);
    }

    void anExtractorThatWaitsCanBeStopped()
    {
        FakePrograms programs;
        QVERIFY(programs.add(QStringLiteral("pdftotext"), "sleep 600 & wait"));
        std::atomic<bool> cancelled = false;
        std::thread person([&cancelled] { cancelled = true; });
        const Result<SourceOutline> source = readPdfSource(rawPdf("BT ET"), &cancelled);
        person.join();
        QCOMPARE(codeOf(source), ErrorCode::Cancelled);
    }

    void withoutAnExtractorItSaysWhatToInstall()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", m_temporary.path().toUtf8());
        const Result<SourceOutline> source = readPdfSource(rawPdf("BT ET"));
        qputenv("PATH", path);
        QCOMPARE(codeOf(source), ErrorCode::MissingProgram);
        QVERIFY(source.error().sentence().contains(u"poppler"));
    }
};

GOUJI_GUI_TEST(TestHostilePdf)
#include "tst_hostilepdf.moc"
