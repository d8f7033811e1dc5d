// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/xlsxsource.h"

#include "model/formats/archive/zipwriter.h"
#include "tests/support/drawnsource.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const QByteArray transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

struct Sheet
{
    QByteArray name;
    QByteArray content; ///< of the element worksheet
    QByteArray state = {};
};

/// A workbook put together by hand, as programs that are not at hand write it.
QByteArray workbook(const std::vector<Sheet> &sheets, const QByteArray &space = transitional)
{
    QByteArray list;
    QByteArray links;
    ZipWriter zip;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i) + 1);
        const QByteArray state = sheets[i].state.isEmpty() ? QByteArray() : " state=\"" + sheets[i].state + '"';
        list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + '"' + state +
                "/>";
        links +=
            "<Relationship Id=\"rId" + number + "\" Type=\"worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        zip.add("xl/worksheets/sheet" + number + ".xml",
                "<worksheet xmlns=\"" + space + "\">" + sheets[i].content + "</worksheet>");
    }
    zip.add("xl/workbook.xml", "<workbook xmlns=\"" + space +
                                   "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                   "<sheets>" +
                                   list + "</sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links +
                "</Relationships>");
    zip.add("xl/sharedStrings.xml",
            "<sst xmlns=\"" + space +
                "\"><si><t>自然人</t></si><si><r><t>商业</t></r><r><t xml:space=\"preserve\">企业</t></r>"
                "<rPh sb=\"0\" eb=\"1\"><t>shangye</t></rPh></si></sst>");
    zip.add("xl/styles.xml",
            "<styleSheet xmlns=\"" + space +
                "\"><numFmts><numFmt numFmtId=\"176\" formatCode=\"0.00_ \"/></numFmts><cellXfs>"
                "<xf numFmtId=\"0\"/><xf numFmtId=\"176\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    return zip.finished().value();
}

QByteArray text(const QByteArray &place, const QByteArray &words)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

QByteArray number(const QByteArray &place, const QByteArray &value)
{
    return "<c r=\"" + place + "\"><v>" + value + "</v></c>";
}

QByteArray rows(const QByteArrayList &rows)
{
    return "<sheetData><row>" + rows.join("</row><row>") + "</row></sheetData>";
}

} // namespace

/// Tables anywhere on any sheet.
class TestXlsxSource : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void knowsThePlaces();
    void readsSharedTextsAndFormats();
    void leavesOutHiddenSheets();
    void readsBothNameSpaces();
    void isBounded_data();
    void isBounded();
};

void TestXlsxSource::reads_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("outline");
    const auto row = [](const char *name, const QByteArray &sheet, const char16_t *outline) {
        QTest::newRow(name) << sheet << QString::fromUtf16(outline);
    };
    const QByteArray two = text("B2", "a") + number("C2", "1");
    const QByteArray three = text("B3", "b") + number("C3", "2");
    row("nothing", rows({}), u"");
    row("a table anywhere", rows({two, three}), u"[a][1]/[b][2]");
    row("two below each other", rows({two, three, text("B6", "c") + number("C6", "3")}), u"[a][1]/[b][2]\n[c][3]");
    row("two beside each other", rows({two + text("E2", "c") + number("F2", "3"), three}), u"[a][1]/[b][2]\n[c][3]");
    row("lines above", rows({text("A1", "某局2024年政府信息公开工作年度报告"), two, three}),
        u"某局2024年政府信息公开工作年度报告\n[][a][1]/[][b][2]");
    row("lines below", rows({two, three, text("B4", "注：无")}), u"[a][1]/[b][2]\n注：无");
    row("a band between", rows({two, text("B3", "第二十条"), text("B4", "b") + number("C4", "2")}),
        u"[a][1]/[第二十条][]/[b][2]");
    row("a heading between",
        rows({two, text("B3", "三、收到和处理政府信息公开申请情况"), text("B4", "b") + number("C4", "2")}),
        u"[a][1]\n三、收到和处理政府信息公开申请情况\n[b][2]");
    row("merged cells",
        rows({text("A1", "a") + number("B1", "1") + number("C1", "2"), number("B2", "3"),
              number("B3", "4") + number("C3", "5")}) +
            "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B2:C2\"/></mergeCells>",
        u"[a 3x1][1][2]/[3 1x2]/[4][5]");
    row("a merged cell over blank rows",
        rows({text("A1", "a") + number("B1", "1"), number("B4", "2")}) +
            "<mergeCells><mergeCell ref=\"A1:A4\"/></mergeCells>",
        u"[a 4x1][1]/[]/[]/[2]");
    row("cells without places",
        "<sheetData><row><c><v>1</v></c><c "
        "t=\"str\"><v>x</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row></sheetData>",
        u"[1][x]/[2][3]");
    row("a formula's result",
        rows({text("A1", "a") + "<c r=\"B1\"><f>1+1</f><v>2</v></c>",
              "<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>" + text("A2", "b")}),
        u"[a][2]/[b][#DIV/0!]");
    row("a break in a cell", rows({text("A1", "a\nb") + number("B1", "1")}), u"[a¶b][1]");
    row("verdicts", rows({two + text("E2", "相符"), three + text("E3", "不符 1"), text("A5", "勾稽核对：全部相符")}),
        u"[a][1]/[b][2]");
    row("a paragraph", rows({text("A1", "第一段。\n第二段。")}), u"第一段。\n第二段。");
}

void TestXlsxSource::reads()
{
    QFETCH(QByteArray, sheet);
    const Result<SourceOutline> outline = readXlsxSource(workbook({{"表", sheet}}));
    QVERIFY(outline);
    QTEST(drawn(*outline), "outline");
}

void TestXlsxSource::knowsThePlaces()
{
    const Result<SourceOutline> outline = readXlsxSource(
        workbook({{"表三", rows({text("B2", "a") + number("AA2", "1") + number("AB2", "2"), text("B4", "无")})}}));
    QVERIFY(outline);
    QCOMPARE(drawn(*outline), QStringLiteral("a\n[1][2]\n无"));
    QCOMPARE(std::get<SourceTable>(outline->blocks[1]).rows[0].fields[1].place.coordinates, QStringLiteral("表三!AB2"));
    QCOMPARE(std::get<SourceParagraph>(outline->blocks[2]).place.coordinates, QStringLiteral("表三!B4"));
}

void TestXlsxSource::readsSharedTextsAndFormats()
{
    const QByteArray sheet = rows(
        {"<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>9</v></c>",
         "<c r=\"A2\" s=\"1\"><v>302.5</v></c><c r=\"B2\" s=\"2\"><v>45677</v></c><c r=\"C2\" t=\"b\"><v>1</v></c>"});
    const Result<SourceOutline> outline = readXlsxSource(workbook({{"表", sheet}}));
    QVERIFY(outline);
    QCOMPARE(drawn(*outline), QStringLiteral("[自然人][商业企业][]/[302.50][2025年1月20日][TRUE]"));
}

void TestXlsxSource::leavesOutHiddenSheets()
{
    const QByteArray sheet = "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>" +
                             rows({text("A1", "a") + "<c r=\"B1\"><f>1+1</f></c>" + number("C1", "1")});
    const Result<SourceOutline> outline =
        readXlsxSource(workbook({{"一", sheet}, {"二", sheet, "hidden"}, {"三", sheet, "veryHidden"}}));
    QVERIFY(outline);
    QCOMPARE(drawn(*outline), QStringLiteral("a\n1"));
    QCOMPARE(drawnRemarks(*outline), QStringLiteral("IM-12.sheets 二、三, IM-12.hiddenrows 一, IM-12.formulas 1"));
}

void TestXlsxSource::readsBothNameSpaces()
{
    const Result<SourceOutline> outline =
        readXlsxSource(workbook({{"表", rows({text("A1", "a") + "<c r=\"B1\" t=\"s\"><v>1</v></c>"})}}, strict));
    QVERIFY(outline);
    QCOMPARE(drawn(*outline), QStringLiteral("[a][商业企业]"));
}

void TestXlsxSource::isBounded_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("a declared size") << "<dimension ref=\"A1:XFD1048576\"/>" + rows({text("A1", "a")}) << true;
    QTest::newRow("far corners") << rows({text("A1", "a"), text("XFD1048576", "b")}) << true;
    QTest::newRow("all of it merged") << rows({text("A1", "a"), text("XFD1048576", "b")}) +
                                             "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"
                                      << true;
    QByteArray diagonal;
    for (int i = 1; i < 16'000; ++i)
        diagonal += "<row r=\"" + QByteArray::number(i) + "\"><c><v>1</v></c></row>";
    QTest::newRow("a long column") << "<sheetData>" + diagonal + "</sheetData>" << true;
    QTest::newRow("very many cells") << "<sheetData><row>" + QByteArray("<c><v>1</v></c>").repeated(200'000) +
                                            "</row></sheetData>"
                                     << false;
    QTest::newRow("very many blank cells")
        << "<sheetData><row>" + QByteArray("<c/>").repeated(500'000) + "</row></sheetData>" << true;
    QTest::newRow("places that are none")
        << rows({text("ZZZZ9", "a") + text("A0", "b") + text("A99999999999", "c")}) << true;
    QTest::newRow("cut off") << QByteArray("<sheetData><row><c><v>1") << false;
}

void TestXlsxSource::isBounded()
{
    QFETCH(QByteArray, sheet);
    QTEST(readXlsxSource(workbook({{"表", sheet}})).isOk(), "isRead");
}

GOUJI_GUILESS_TEST(TestXlsxSource)
#include "tst_xlsxsource.moc"
