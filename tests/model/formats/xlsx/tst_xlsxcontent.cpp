// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipreader.h"
#include "model/formats/archive/zipwriter.h"
#include "model/formats/xlsx/xlsxcontent.h"
#include "model/formats/xlsx/xlsxwriter.h"
#include "tests/support/exportcases.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr char bookStart[] =
    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
    "<sheet name=\"a\" r:id=\"r1\"/></sheets><definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">";
constexpr char sheetStart[] = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

/// A workbook of one sheet as another program might write it.
QByteArray bookOf(const QByteArray &sheet, const QByteArray &area = "a!$A$1:$B$2")
{
    ZipWriter zip;
    zip.add("xl/workbook.xml", bookStart + area + "</definedName></definedNames></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            "<Relationship Id=\"r1\" Target=\"/xl/worksheets/one.xml\"/></Relationships>");
    zip.add("xl/sharedStrings.xml",
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>县</t><rPh><t>xian</t>"
            "</rPh></si><si><r><t>政</t></r><r><t>府_x0041__x005F_x0042_</t></r></si></sst>");
    zip.add("xl/styles.xml",
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts><numFmt "
            "numFmtId=\"164\" formatCode=\"0.0000\"/></numFmts><cellStyleXfs><xf numFmtId=\"164\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"1\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
    zip.add("xl/worksheets/one.xml", sheetStart + sheet + "</worksheet>");
    return *zip.finished();
}

QStringList textsOf(const QByteArray &book)
{
    QStringList texts;
    const Result<VisibleContent> content = readXlsxContent(book);
    if (!content)
        return {content.error().text()};
    for (const VisibleCell &cell : std::get<VisibleTable>(content->blocks.front()).cells)
        texts.append(cell.text);
    return texts;
}

/// The sample as a workbook with something changed in one part.
QByteArray changed(const QString &part, const QByteArray &before, const QByteArray &after)
{
    const Result<ZipReader> container = ZipReader::open(*writeXlsx(publicSource(sampleReport())));
    ZipWriter zip;
    for (const QString &name : container->names()) {
        QByteArray bytes = container->part(name);
        if (name == part)
            bytes.replace(before, after);
        zip.add(name.toUtf8(), bytes);
    }
    return *zip.finished();
}

} // namespace

class TestXlsxContent : public QObject
{
    Q_OBJECT

private slots:
    void shows_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *name, const QByteArray &cells, const QStringList &texts) {
            QTest::newRow(name) << QByteArray("<sheetData><row>" + cells + "</row></sheetData>") << texts;
        };
        const QString none;
        row("nothing", "", {none, none, none, none});
        row("shared text", "<c r=\"A1\" t=\"s\"><v>0</v></c>", {QStringLiteral("县"), none, none, none});
        row("rich text and codes", "<c r=\"B1\" t=\"s\"><v>1</v></c>",
            {none, QStringLiteral("政府A_x0042_"), none, none});
        row("a text that is not there", "<c r=\"B1\" t=\"s\"><v>7</v></c>", {none, none, none, none});
        row("text within", "<c r=\"A2\" t=\"inlineStr\"><is><t>乡</t></is></c>",
            {none, none, QStringLiteral("乡"), none});
        row("the result of a formula", "<c r=\"A2\" t=\"str\"><f>1+1</f><v>2</v></c>",
            {none, none, QStringLiteral("2"), none});
        row("whole numbers", "<c r=\"A1\" s=\"1\"><v>1.2E3</v></c>", {QStringLiteral("1200"), none, none, none});
        row("decimals", "<c r=\"A1\" s=\"2\"><v>302.39320000000001</v></c>",
            {QStringLiteral("302.3932"), none, none, none});
        row("a number without a format", "<c r=\"A1\" s=\"0\"><v>3.5</v></c>",
            {QStringLiteral("3.5"), none, none, none});
        row("a style that is not there", "<c r=\"A1\" s=\"99\"><v>3.5</v></c>",
            {QStringLiteral("3.5"), none, none, none});
        row("outside the area", "<c r=\"C1\"><v>1</v></c>", {none, none, none, none});
    }

    void shows()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QStringList, texts);
        QCOMPARE(textsOf(bookOf(sheet)), texts);
    }

    void mergedCellsAreOne()
    {
        const Result<VisibleContent> content = readXlsxContent(
            bookOf("<sheetData><row><c r=\"B1\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row></sheetData><mergeCells>"
                   "<mergeCell ref=\"B1:B2\"/></mergeCells>"));
        const VisibleTable table = std::get<VisibleTable>(content->blocks.front());
        QCOMPARE(table.cells.size(), std::size_t(3));
        QVERIFY((table.cells[1] == VisibleCell{0, 1, 2, 1, QStringLiteral("1")}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("xlsx");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("a,b");
        QTest::newRow("no XML") << bookOf("<row");
        QTest::newRow("a cell without place") << bookOf("<c><v>1</v></c>");
        QTest::newRow("overlapping merges")
            << bookOf("<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B1:B2\"/></mergeCells>");
        QTest::newRow("an endless merge") << bookOf("<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>");
        QTest::newRow("an endless area") << bookOf("", "a!$A$1:$XFD$1048576");
        QTest::newRow("an area of nothing") << bookOf("", "#REF!");
        const QByteArray whole = *writeXlsx(publicSource(sampleReport()));
        QTest::newRow("cut off") << whole.first(whole.size() / 2);
    }

    void refuses()
    {
        QFETCH(QByteArray, xlsx);
        const Result<VisibleContent> content = readXlsxContent(xlsx);
        QVERIFY(!content);
        QCOMPARE(content.error().code(), ErrorCode::Damaged);
    }

    void aBookWithoutAreasShowsNothing()
    {
        const QByteArray book = changed(QStringLiteral("xl/workbook.xml"), "_xlnm.Print_Area", "other");
        QVERIFY(readXlsxContent(book)->blocks.empty());
    }

    void aChangeIsSeen_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QString sheet = QStringLiteral("xl/worksheets/sheet2.xml");
        QTest::newRow("a figure") << sheet << QByteArray("<v>97</v>") << QByteArray("<v>98</v>");
        QTest::newRow("a figure gone") << sheet << QByteArray("<v>97</v>") << QByteArray();
        QTest::newRow("a span") << sheet << QByteArray("A6:A27") << QByteArray("A6:A26");
        QTest::newRow("a label") << QStringLiteral("xl/sharedStrings.xml") << QByteArray("自然人") << QByteArray("人");
        QTest::newRow("a format") << QStringLiteral("xl/styles.xml") << QByteArray("\"0.00\"") << QByteArray("\"0\"");
        QTest::newRow("a row less printed")
            << QStringLiteral("xl/workbook.xml") << QByteArray("$J$28") << QByteArray("$J$27");
    }

    void aChangeIsSeen()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const VisibleContent expected = visibleTablesOf(publicSource(sampleReport()).outline);
        QVERIFY(sameContent(expected, *readXlsxContent(changed(part, "", ""))));
        const Result<VisibleContent> content = readXlsxContent(changed(part, before, after));
        QVERIFY(!content || !sameContent(expected, *content));
    }
};

GOUJI_GUILESS_TEST(TestXlsxContent)
#include "tst_xlsxcontent.moc"
