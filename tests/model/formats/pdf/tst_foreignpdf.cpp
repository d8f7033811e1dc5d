// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxwriter.h"
#include "model/formats/html/htmlwriter.h"
#include "model/formats/odt/odtwriter.h"
#include "tests/model/formats/pdf/inventedpdf.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

/// PDFs that other programs made of our exports. LibreOffice 7.4 drops the marks of a docx that hang beyond the line: they are not
/// in the file to be read.
class TestForeignPdf : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::map<QString, Report> m_reports;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const Result<QByteArray> &bytes) const
    {
        QFile file(path(name));
        QVERIFY(bytes && file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*bytes), bytes->size());
    }
    static ExportSource sourceOf(const Report &report)
    {
        return exportSource(report, CopyKind::Archive, FormLibrary::builtIn(), statedDate(report));
    }
    /// All files of the folder with the ending, converted in one start of LibreOffice.
    bool convert(const QString &ending)
    {
        QStringList arguments = {QStringLiteral("--headless"),
                                 QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("profile")),
                                 QStringLiteral("--convert-to"),
                                 QStringLiteral("pdf:writer_pdf_Export"),
                                 QStringLiteral("--outdir"),
                                 m_folder.path()};
        for (const QString &name : QDir(m_folder.path()).entryList({QStringLiteral("*.") + ending}))
            arguments.append(path(name));
        QProcess office;
        office.start(QStringLiteral("soffice"), arguments);
        constexpr int atMost = 120'000;
        return office.waitForFinished(atMost) && office.exitCode() == 0;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_reports.emplace(QStringLiteral("sample"), sampleReport());
        m_reports.emplace(QStringLiteral("varied"), variedReport(7));
        const std::optional<Corpus> corpus = Corpus::find();
        for (const QString &name : corpus ? corpus->names() : QStringList()) {
            const Result<Report> report = readReport(corpus->golden(name), name, FormLibrary::builtIn());
            QVERIFY(report);
            m_reports.emplace(name.first(3), *report);
        }
    }

    void libreOffices_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("of docx") << QStringLiteral("docx");
        QTest::newRow("of ODT") << QStringLiteral("odt");
    }
    void libreOffices()
    {
        QFETCH(QString, ending);
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("GOUJI-SKIPPED: no LibreOffice");
        const bool isDocx = ending == u"docx";
        for (const auto &[name, report] : m_reports)
            write(name + u'.' + ending, isDocx ? writeDocx(sourceOf(report)) : writeOdt(sourceOf(report)));
        QVERIFY(convert(ending));
        for (const auto &[name, report] : m_reports) {
            const QByteArray pdf = readFile(path(name + QStringLiteral(".pdf")));
            QCOMPARE(faultOf(pdf, report, isDocx ? Marks::Lost : Marks::Kept), QString());
        }
    }

    void chromiums()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("chromium")).isEmpty())
            QSKIP("GOUJI-SKIPPED: no Chromium");
        for (const auto &[name, report] : m_reports) {
            write(name + QStringLiteral(".html"), writeHtml(sourceOf(report)));
            QProcess browser;
            browser.start(QStringLiteral("chromium"),
                          {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                           QStringLiteral("--disable-gpu"),
                           QStringLiteral("--user-data-dir=") + path(QStringLiteral("browser")),
                           QStringLiteral("--print-to-pdf=") + path(QStringLiteral("web.pdf")),
                           QStringLiteral("file://") + path(name + QStringLiteral(".html"))});
            QVERIFY(browser.waitForFinished(120'000));
            const QByteArray pdf = readFile(path(QStringLiteral("web.pdf")));
            QCOMPARE(faultOf(pdf, report), QString());
        }
    }
};

GOUJI_GUI_TEST(TestForeignPdf)
#include "tst_foreignpdf.moc"
