// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxwriter.h"
#include "model/formats/html/htmlwriter.h"
#include "model/formats/odt/odtwriter.h"
#include "model/formats/reading/sourcereading.h"
#include "model/formats/recognition/recogniser.h"
#include "model/formats/reportfile.h"
#include "model/formats/xlsx/xlsxwriter.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/otherprograms.h"
#include "tests/support/samplereport.h"
#include "tests/support/shownreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

using Writer = Result<QByteArray> (*)(const ExportSource &source);

/// The sample, the published reports, and so many invented ones of each form.
std::map<QString, Report> reports(int invented)
{
    const FormLibrary forms = FormLibrary::builtIn();
    std::map<QString, Report> reports;
    QRandomGenerator random(5);
    for (const char16_t *form : {u"2019", u"2021"}) {
        for (int i = 0; i < invented; ++i)
            reports.emplace(QStringLiteral("invented-%1-%2").arg(QString::fromUtf16(form)).arg(i),
                            balancedReport(forms.find(form), random, i % 2 == 0 ? Density::Dense : Density::Sparse));
    }
    reports.emplace(QStringLiteral("sample"), sampleReport());
    if (const std::optional<Corpus> corpus = Corpus::find()) {
        for (const QString &name : corpus->names()) {
            if (Result<Report> report = readReport(corpus->golden(name), name, forms))
                reports.emplace(name.section(u'.', 0, 0), std::move(report).value());
        }
    }
    return reports;
}

/// The reports as exports that carry no data.
Documents exported(const std::map<QString, Report> &reports, Writer write)
{
    Documents documents;
    for (const auto &[name, report] : reports) {
        const ExportSource source = exportSource(report, CopyKind::Archive, FormLibrary::builtIn(), statedDate(report));
        if (const Result<QByteArray> bytes = write(source))
            documents.insert(name, *bytes);
    }
    return documents;
}

/// How much of the reports comes back out of the documents.
ShownLikeness readBack(const std::map<QString, Report> &reports, const Documents &documents, FileFormat format)
{
    ShownLikeness all;
    for (const auto &[name, report] : reports) {
        const Result<SourceOutline> source = readSource(format, documents.value(name));
        const std::optional<Report> read =
            source ? recognise(*source, FormLibrary::builtIn()) : std::optional<Report>();
        ShownLikeness one = likeness(report, read.value_or(Report::forForm(report.form.pointer())));
        one.firstDifference.prepend(one.firstDifference.isEmpty() ? QString() : name + QStringLiteral(": "));
        all.add(one);
    }
    return all;
}

Result<QByteArray> writePage(const ExportSource &source)
{
    return writeHtml(source);
}

Writer writerOf(const QString &format)
{
    if (format == u"xlsx")
        return writeXlsx;
    return format == u"docx" ? writeDocx : format == u"odt" ? writeOdt : writePage;
}

} // namespace

/// Our exports without the data inside, and the same after other programs opened and saved them: every cell and every
/// section comes back.
class TestResavedExports : public QObject
{
    Q_OBJECT

private slots:
    void comeBackWhole_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const char *by, const char *from, const char *to) {
            QTest::newRow(name) << QString::fromLatin1(by) << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("docx", "", "docx", "docx");
        row("odt", "", "odt", "odt");
        row("docx saved by LibreOffice", "soffice", "docx", "docx");
        row("docx saved by LibreOffice as odt", "soffice", "docx", "odt");
        row("odt saved by LibreOffice as docx", "soffice", "odt", "docx");
        row("odt saved by LibreOffice", "soffice", "odt", "odt");
        row("docx saved by pandoc", "pandoc", "docx", "docx");
        row("docx saved by pandoc as odt", "pandoc", "docx", "odt");
        row("html", "", "html", "html");
        row("html saved by LibreOffice", "soffice", "html", "html");
        row("docx saved by LibreOffice as html", "soffice", "docx", "html");
        row("odt saved by LibreOffice as html", "soffice", "odt", "html");
        row("docx saved by pandoc as html", "pandoc", "docx", "html");
        row("html saved by pandoc as html", "pandoc", "html", "html");
        row("xlsx", "", "xlsx", "xlsx");
        row("xlsx saved by LibreOffice", "soffice", "xlsx", "xlsx");
    }

    void comeBackWhole()
    {
        QFETCH(QString, by);
        QFETCH(QString, from);
        QFETCH(QString, to);
        if (!by.isEmpty() && !hasProgram(by.toLatin1().constData()))
            QSKIP(qPrintable(QStringLiteral("GOUJI-SKIPPED: no ") + by));
        constexpr int manyInvented = 10;
        constexpr int fewInvented = 2; // other programs are slow
        const std::map<QString, Report> all = reports(by.isEmpty() ? manyInvented : fewInvented);
        Documents documents = exported(all, writerOf(from));
        QCOMPARE(std::size_t(documents.size()), all.size());
        if (!by.isEmpty())
            documents = by == u"soffice" ? savedByOffice(documents, from, to) : savedByPandoc(documents, from, to);
        const ShownLikeness found = readBack(all, documents, *formatFromName(to));
        qInfo("%s", qPrintable(QStringLiteral("%1 reports: %2").arg(all.size()).arg(found.text())));
        const bool isWhole = to == u"xlsx" ? found.cells > 0 && found.cellsAlike == found.cells : found.isWhole();
        QVERIFY2(isWhole, qPrintable(found.firstDifference)); // a workbook holds the tables alone
    }
};

GOUJI_GUILESS_TEST(TestResavedExports)
#include "tst_resavedexports.moc"
