// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzseeds.h"

#include "app/office/officepack.h"
#include "model/desk/deskfile.h"
#include "model/formats/archive/zipreader.h"
#include "model/formats/archive/zipwriter.h"
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/csv/valuescsv.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/html/htmlwriter.h"
#include "model/formats/html/webfragment.h"
#include "model/formats/native/nativewriter.h"
#include "model/formats/odt/odtwriter.h"
#include "model/formats/xlsx/xlsxwriter.h"
#include "model/support/jsonwriter.h"
#include "tests/app/office/officesamples.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/model/desk/sampledesk.h"
#include "tests/model/formats/recognition/inventedtext.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>

namespace gouji::fuzz {
namespace {

constexpr const char *docxBody = "word/document.xml";
constexpr const char *odtBody = "content.xml";
constexpr const char *xlsxSheet = "xl/worksheets/sheet2.xml";

const FormLibrary &forms()
{
    static const FormLibrary library = FormLibrary::builtIn();
    return library;
}

std::vector<Report> reports()
{
    QRandomGenerator random(1);
    std::vector<Report> made;
    for (const char *form : {"2021", "2019"}) {
        made.push_back(test::balancedReport(forms().find(QString::fromLatin1(form)), random, test::Density::Sparse));
        made.back().facts.year = QLatin1String(form).toInt();
    }
    return made;
}

/// The invented sources.
std::vector<QByteArray> filesIn(const QString &pattern)
{
    std::vector<QByteArray> bytes;
    const QDir folder(QStringLiteral(GOUJI_TEXTS));
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bytes.push_back(file.readAll());
    }
    return bytes;
}

template<typename Write>
std::vector<QByteArray> exported(Write write)
{
    std::vector<QByteArray> seeds;
    for (const Report &report : reports()) {
        const Result<QByteArray> bytes = write(exportSource(report, CopyKind::Public, forms(), statedDate(report)));
        if (bytes)
            seeds.push_back(*bytes);
    }
    return seeds;
}

std::vector<QByteArray> partsOf(const std::vector<QByteArray> &containers, const char *part)
{
    std::vector<QByteArray> parts;
    parts.reserve(containers.size());
    for (const QByteArray &container : containers)
        parts.push_back(ZipReader::open(container)->part(QLatin1String(part)));
    return parts;
}

QByteArray withPart(const QByteArray &container, const char *part, const QByteArray &bytes)
{
    const Result<ZipReader> reader = ZipReader::open(container);
    ZipWriter writer;
    for (const QString &name : reader->names())
        writer.add(name.toLatin1(), name == QLatin1String(part) ? bytes : reader->part(name), ZipWriter::Storing::AsIs);
    return *writer.finished();
}

/// The fields of a canonical text, line by line.
template<typename Use>
void forEachField(const Report &report, Use use)
{
    const QStringList lines = QString::fromUtf8(writeCanonicalText(report)).split(u'\n');
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const QStringList fields = lines[row].split(u'\t');
        for (qsizetype column = 0; column < fields.size(); ++column) {
            if (!fields[column].isEmpty())
                use(int(row), int(column), fields[column]);
        }
    }
}

} // namespace

std::vector<QByteArray> textSeeds()
{
    std::vector<QByteArray> seeds = filesIn(QStringLiteral("*.txt"));
    for (const Report &report : reports()) {
        seeds.push_back(writeCanonicalText(report));
        seeds.push_back(test::inventedText(report, test::TextFamily::Glued).toText().toUtf8());
    }
    return seeds;
}

std::vector<QByteArray> nativeSeeds()
{
    std::vector<QByteArray> seeds;
    for (const Report &report : reports())
        seeds.push_back(writeNative(report, forms()));
    return seeds;
}

std::vector<QByteArray> csvSeeds()
{
    return {QByteArrayLiteral("\xEF\xBB\xBF"
                              "a,b\r\n\"1,\"\"2\",3\r\n"),
            QByteArrayLiteral("\xEF\xBB\xBF\"\r\n\",\r\n")};
}

std::vector<QByteArray> pageSeeds()
{
    std::vector<QByteArray> seeds = exported([](const ExportSource &source) { return writeHtml(source); });
    for (const QByteArray &fragment : exported(writeWebFragment))
        seeds.push_back(fragment);
    for (const QByteArray &page : filesIn(QStringLiteral("*.html")))
        seeds.push_back(page);
    return seeds;
}

std::vector<QByteArray> mhtSeeds()
{
    constexpr int lineLength = 76;
    std::vector<QByteArray> seeds;
    for (const QByteArray &page : pageSeeds()) {
        QByteArray coded;
        for (qsizetype i = 0; i < page.size(); i += lineLength)
            coded += page.mid(i, lineLength).toPercentEncoding("<>\"/ ", {}, '=') + "=\r\n";
        seeds.push_back("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n"
                        "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: "
                        "quoted-printable\r\n\r\n" +
                        coded +
                        "\r\n--b\r\nContent-Type: image/png\r\nContent-ID: <a>\r\n"
                        "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n");
    }
    return seeds;
}

std::vector<QByteArray> docxSeeds()
{
    return exported(writeDocx);
}

std::vector<QByteArray> docxBodySeeds()
{
    return partsOf(docxSeeds(), docxBody);
}

std::vector<QByteArray> odtSeeds()
{
    return exported(writeOdt);
}

std::vector<QByteArray> odtBodySeeds()
{
    return partsOf(odtSeeds(), odtBody);
}

std::vector<QByteArray> xlsxSeeds()
{
    return exported(writeXlsx);
}

std::vector<QByteArray> xlsxSheetSeeds()
{
    std::vector<QByteArray> seeds = partsOf(xlsxSeeds(), xlsxSheet);
    seeds.push_back(
        "<worksheet><sheetData><row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>"
        "<c r=\"C2\" s=\"3\"><f>SUM(D2:E2)</f><v>1.5E2</v></c><c t=\"e\"><v>#REF!</v></c>"
        "<c t=\"b\"><v>1</v></c><c t=\"s\"><v>0</v></c></row></sheetData>"
        "<mergeCells count=\"1\"><mergeCell ref=\"B2:C40\"/></mergeCells></worksheet>"); // as another program writes it
    return seeds;
}

std::vector<QByteArray> bboxSeeds()
{
    std::vector<QByteArray> seeds;
    for (const Report &report : reports()) {
        QByteArray seed = "<page width=\"595\" height=\"842\">\n";
        forEachField(report, [&seed](int row, int column, const QString &text) {
            const auto number = [](int value) { return QByteArray::number(value); };
            seed += "<word xMin=\"" + number(50 + 70 * column) + "\" yMin=\"" + number(12 * row) + "\" xMax=\"" +
                    number(50 + 70 * column + 9 * int(text.size())) + "\" yMax=\"" + number(12 * row + 10) + "\">" +
                    text.toHtmlEscaped().toUtf8() + "</word>\n";
        });
        seeds.push_back(seed + "</page>\n");
    }
    return seeds;
}

std::vector<QByteArray> ofdPageSeeds()
{
    std::vector<QByteArray> seeds;
    for (const Report &report : reports()) {
        QByteArray seed = "<Page>";
        forEachField(report, [&seed](int row, int column, const QString &text) {
            const QByteArray boundary =
                "Boundary=\"" + QByteArray::number(20 + 25 * column) + ' ' + QByteArray::number(4 * row) + " 25 4\"";
            seed += "<TextObject " + boundary +
                    " Size=\"3\" CTM=\"1 0 0 1 0 0\"><TextCode X=\"1\" Y=\"3\" DeltaX=\"g 2 3 3\">" +
                    text.toHtmlEscaped().toUtf8() + "</TextCode></TextObject><PathObject " + boundary +
                    "><AbbreviatedData>M 0 0 L 25 0 L 25 4 L 0 4 C</AbbreviatedData></PathObject>";
        });
        seeds.push_back(seed + "</Page>");
    }
    return seeds;
}

std::vector<QByteArray> formSeeds()
{
    std::vector<QByteArray> seeds = {test::readFile(QStringLiteral(INVENTED_FORM))};
    for (const FormPtr &form : forms().forms())
        seeds.push_back(JsonWriter::write(form->source()));
    return seeds;
}

std::vector<QByteArray> officePackSeeds()
{
    return {test::samplePack(), writeOfficePack(*readOfficePack(test::samplePack()))};
}

std::vector<QByteArray> deskSeeds()
{
    return {writeDesk(test::sampleDesk()), writeDesk({})};
}

std::vector<QByteArray> unitListSeeds()
{
    std::vector<QByteArray> seeds = xlsxSeeds();
    const QString list =
        QStringLiteral("序号,单位名称,统一社会信用代码,类型,级别,上级单位,曾用名,是否计入汇总,备注\n"
                       "1,清河县人民政府,11990000MB00000001,政府,县级,,,是,\n"
                       "2,清河县财政局,,部门,县级,清河县人民政府,\"清河县财政办公室、清河县国资局\",是,\n"
                       "3,云岭街道办事处,,街道,,清河县人民政府,,否,由县政府代报\n");
    seeds.push_back(list.toUtf8());
    seeds.push_back(QByteArray(QStringEncoder("GB18030")(list)));
    return seeds;
}

QByteArray docxWith(const QByteArray &body)
{
    static const QByteArray container = docxSeeds().front();
    return withPart(container, docxBody, body);
}

QByteArray odtWith(const QByteArray &body)
{
    static const QByteArray container = odtSeeds().front();
    return withPart(container, odtBody, body);
}

QByteArray xlsxWith(const QByteArray &sheet)
{
    static const QByteArray container = xlsxSeeds().front();
    return withPart(container, xlsxSheet, sheet);
}

} // namespace gouji::fuzz
