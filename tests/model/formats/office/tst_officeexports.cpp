// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipreader.h"
#include "model/formats/archive/zipwriter.h"
#include "model/formats/docx/docxcontent.h"
#include "model/formats/docx/docxdata.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/odt/odtcontent.h"
#include "model/formats/odt/odtdata.h"
#include "model/formats/odt/odtwriter.h"
#include "model/report/publiccopy.h"
#include "tests/support/pictures.h"
#include "tests/support/randomreport.h"
#include "tests/support/samplereport.h"
#include "tests/support/secrets.h"
#include "tests/support/strictmain.h"

#include <thread>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Format
{
    const char *name;
    Result<QByteArray> (*write)(const ExportSource &source);
    Result<VisibleContent> (*readContent)(const QByteArray &bytes);
    std::optional<CarriedData> (*readData)(const QByteArray &bytes);
    const char *mainPart;
};

constexpr Format formats[] = {{"docx", writeDocx, readDocxContent, readDocxData, "word/document.xml"},
                              {"odt", writeOdt, readOdtContent, readOdtData, "content.xml"}};

ExportSource sourceOf(const Report &report, CopyKind copy = CopyKind::Public)
{
    return exportSource(report, copy, FormLibrary::builtIn(), statedDate(report));
}

/// The container with one part replaced.
QByteArray withPart(const QByteArray &container, const QString &name, const QByteArray &bytes)
{
    const Result<ZipReader> zip = ZipReader::open(container);
    ZipWriter writer;
    for (const QString &part : zip->names())
        writer.add(part.toLatin1(), part == name ? bytes : zip->part(part), ZipWriter::Storing::AsIs);
    return *writer.finished();
}

QByteArray allParts(const QByteArray &container)
{
    const Result<ZipReader> zip = ZipReader::open(container);
    QByteArray all = container;
    for (const QString &name : zip->names())
        all += name.toUtf8() + '\n' + zip->part(name) + '\n';
    return all;
}

Report pictureReport()
{
    const auto text = [](const char16_t *words) { return QString::fromUtf16(words); };
    Report report = sampleReport();
    report.sections[0].blocks = {Picture{text(u"申请数量"), {}, pngOf(30, 20), {}},
                                 Picture{{}, {}, pngOf(3000, 20), {}},
                                 FurtherTable{{{text(u"渠道"), text(u"条   数")}, {QString(), text(u"12")}}, {}},
                                 FurtherTable{{{text(u"后")}}, {}}};
    return report;
}

/// Empty where the file shows what it must; else the difference.
QString faultOf(const Format &format, const Report &report)
{
    const ExportSource source = sourceOf(report);
    const Result<QByteArray> bytes = format.write(source);
    if (!bytes)
        return bytes.error().text();
    const Result<VisibleContent> content = format.readContent(*bytes);
    if (!content)
        return content.error().text();
    const Result<Done> same = sameContent(visibleContentOf(source.outline), *content);
    return same ? QString() : same.error().text();
}

} // namespace

/// What docx and ODT keep alike.
class TestOfficeExports : public QObject
{
    Q_OBJECT

private:
    static void formatRows()
    {
        QTest::addColumn<int>("format");
        for (int i = 0; i < static_cast<int>(std::size(formats)); ++i)
            QTest::newRow(formats[i].name) << i;
    }

    static const Format &chosen()
    {
        QFETCH(int, format);
        return formats[format];
    }

private slots:
    void init() { qunsetenv("SOURCE_DATE_EPOCH"); }

    void showsTheSample_data() { formatRows(); }
    void showsTheSample() { QCOMPARE(faultOf(chosen(), sampleReport()), QString()); }

    void showsPicturesAndTables_data() { formatRows(); }
    void showsPicturesAndTables()
    {
        QCOMPARE(faultOf(chosen(), pictureReport()), QString());
        QVERIFY(allParts(*chosen().write(sourceOf(pictureReport()))).contains(pngOf(30, 20)));
    }

    void showsTheCorpus_data() { formatRows(); }
    void showsTheCorpus()
    {
        GOUJI_CORPUS_OR_SKIP(corpus);
        for (const QString &name : corpus->names()) {
            const Result<Report> report = readReport(corpus->source(name), name, FormLibrary::builtIn());
            QVERIFY(report);
            QCOMPARE(faultOf(chosen(), *report), QString());
        }
    }

    void showsRandomReports_data() { formatRows(); }
    void showsRandomReports()
    {
        const FormLibrary library = FormLibrary::builtIn();
        for (const FormPtr &form : library.forms()) {
            RandomReport reports(form, 20260101);
            for (int i = 0; i < 25; ++i)
                QCOMPARE(faultOf(chosen(), reports.next()), QString());
        }
    }

    void showsAnEmptyReport_data() { formatRows(); }
    void showsAnEmptyReport()
    {
        const FormLibrary library = FormLibrary::builtIn();
        QCOMPARE(faultOf(chosen(), Report::forForm(library.forms().front())), QString());
    }

    void sameBytesInEveryThread_data() { formatRows(); }
    void sameBytesInEveryThread()
    {
        const Format &format = chosen();
        const ExportSource source = sourceOf(pictureReport());
        QByteArray there;
        std::thread([&] { there = *format.write(source); }).join();
        QCOMPARE(there, *format.write(source));
    }

    void givesTheReportBack_data() { formatRows(); }
    void givesTheReportBack()
    {
        const Report report = sampleReport();
        const std::optional<CarriedData> data = chosen().readData(*chosen().write(sourceOf(report)));
        QVERIFY(data);
        QCOMPARE(data->visibleSha256, sourceOf(report).data->visibleSha256);
        const Result<Report> back = readNative(data->native, FormLibrary::builtIn());
        QVERIFY(back);
        QVERIFY(*back == publicCopy(report));
    }

    void anArchiveCarriesNothing_data() { formatRows(); }
    void anArchiveCarriesNothing()
    {
        const QByteArray bytes = *chosen().write(sourceOf(sampleReport(), CopyKind::Archive));
        QVERIFY(!chosen().readData(bytes));
        QVERIFY(!allParts(bytes).contains("gouji:report"));
        QVERIFY(!allParts(bytes).contains("customXml"));
    }

    void aPublicCopyHoldsNoSecret_data() { formatRows(); }
    void aPublicCopyHoldsNoSecret()
    {
        const Report report = withSecrets(sampleReport());
        const QByteArray open = allParts(*chosen().write(sourceOf(report)));
        for (const QByteArray &word : secretWords())
            QVERIFY2(!open.contains(word), word);
        const QByteArray working = allParts(*chosen().write(sourceOf(report, CopyKind::Working)));
        QVERIFY(working.contains(secretWords().constFirst()));
    }

    void aChangedFigureIsNoticed_data() { formatRows(); }
    void aChangedFigureIsNoticed()
    {
        const ExportSource source = sourceOf(sampleReport());
        const QByteArray bytes = *chosen().write(source);
        const QString part = QLatin1String(chosen().mainPart);
        QByteArray changed = ZipReader::open(bytes)->part(part);
        const qsizetype figure = changed.lastIndexOf(">119<");
        QVERIFY(figure > 0);
        changed.replace(figure, 5, ">191<");
        const Result<VisibleContent> content = chosen().readContent(withPart(bytes, part, changed));
        QVERIFY(content);
        QVERIFY(!sameContent(visibleContentOf(source.outline), *content));
    }

    void damageIsAnError_data() { formatRows(); }
    void damageIsAnError()
    {
        const QByteArray bytes = *chosen().write(sourceOf(sampleReport()));
        const QString part = QLatin1String(chosen().mainPart);
        const QByteArray main = ZipReader::open(bytes)->part(part);
        for (qsizetype size = 0; size < bytes.size(); size += 211)
            QVERIFY(!chosen().readContent(bytes.first(size)));
        for (qsizetype size = 0; size < main.size(); size += 997)
            QVERIFY(!chosen().readContent(withPart(bytes, part, main.first(size))));
        QVERIFY(!chosen().readContent("no container"));
        QVERIFY(!chosen().readData("no container"));
    }

    void theOtherFormatIsRefused_data() { formatRows(); }
    void theOtherFormatIsRefused()
    {
        const Format &other = &chosen() == &formats[0] ? formats[1] : formats[0];
        const Result<VisibleContent> content = chosen().readContent(*other.write(sourceOf(sampleReport())));
        QVERIFY(!content);
        QCOMPARE(content.error().code(), ErrorCode::Damaged);
    }
};

GOUJI_GUILESS_TEST(TestOfficeExports)
#include "tst_officeexports.moc"
