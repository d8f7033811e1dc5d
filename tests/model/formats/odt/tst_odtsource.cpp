// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtsource.h"
#include "tests/support/foreignodt.h"
#include "tests/support/pictures.h"
#include "tests/support/shownsource.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

QByteArray line(const QByteArray &inside, const QByteArray &style = "S")
{
    return "<text:p text:style-name=\"" + style + "\">" + inside + "</text:p>";
}

QByteArray heading(const QByteArray &text, const char *level = "1")
{
    return QByteArray("<text:h text:outline-level=\"") + level + "\">" + text + "</text:h>";
}

QByteArray cell(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell " + attributes + ">" + line(text) + "</table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray table(const QByteArray &rows)
{
    return "<table:table><table:table-column table:number-columns-repeated=\"16384\"/>" + rows + "</table:table>";
}

QByteArray items(const QByteArray &inside, const QByteArray &attributes = " text:style-name=\"L\"")
{
    return "<text:list" + attributes + ">" + inside + "</text:list>";
}

QByteArray item(const QByteArray &inside, const QByteArray &attributes = {})
{
    return "<text:list-item" + attributes + ">" + inside + "</text:list-item>";
}

QByteArray frame(const QByteArray &inside)
{
    return "<draw:frame>" + inside + "</draw:frame>";
}

QByteArray region(const char *id, const char *kind, const QByteArray &inside = {})
{
    return QByteArray("<text:changed-region xml:id=\"") + id + "\" text:id=\"" + id + "\"><text:" + kind +
           "><office:change-info><dc:creator>Wang</dc:creator><dc:date>2025-01-15T09:30:00.5</dc:date>"
           "</office:change-info>" +
           inside + "</text:" + kind + "></text:changed-region>";
}

QByteArray changes()
{
    return "<text:tracked-changes>" + region("c1", "insertion") + region("c2", "deletion", line("gone")) +
           region("c3", "format-change") + "</text:tracked-changes>";
}

QByteArray styles()
{
    return "<style:style style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style>"
           "<style:style style:name=\"HH\" style:parent-style-name=\"H\"/>"
           "<style:style style:name=\"O\" style:default-outline-level=\"2\"/>"
           "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-suffix=\"、\""
           " style:num-format=\"一, 二, 三, ...\"/><text:list-level-style-number text:level=\"2\" "
           "style:num-prefix=\"（\""
           " style:num-suffix=\"）\" style:num-format=\"一, 二, 三, ...\" text:start-value=\"3\"/>"
           "<text:list-level-style-number text:level=\"3\" style:num-format=\"1\" text:display-levels=\"2\"/>"
           "</text:list-style><text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\""
           " text:bullet-char=\"•\"/></text:list-style>"
           "<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\""
           " loext:num-list-format=\"第%1%条\"/></text:list-style>"
           "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\" "
           "style:num-suffix=\"、\""
           " style:num-format=\"一, 二, 三, ...\"/><text:outline-level-style text:level=\"2\" style:num-format=\"\"/>"
           "</text:outline-style>";
}

void addRow(const char *name, const QByteArray &body, const char *shown, const char *remarks = "")
{
    QTest::newRow(name) << body << QString::fromUtf8(shown) << QString::fromLatin1(remarks);
}

void addTextRows()
{
    addRow("white space", line(" a \n b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e"), "a b  c\td/e");
    addRow("spans, links, fields",
           line("<text:span>a</text:span><text:a>b</text:a><text:page-number>7</text:page-number>"
                "<text:bookmark/><text:soft-page-break/>"),
           "ab7");
    addRow("hidden",
           line("a<text:span text:style-name=\"HH\">b</text:span>") + line("c", "H") +
               "<text:section text:display=\"none\">" + line("d") + "</text:section><text:section>" + line("e") +
               "</text:section>",
           "a/e", "hidden 3");
    addRow("ruby", line("<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>"),
           "a");
    addRow("a footnote", line("a<text:note><text:note-body>" + line("x") + "</text:note-body></text:note>b"), "ab",
           "notes 1");
    addRow("of another namespace", line("a<svg:x>b</svg:x>") + "<svg:y>" + line("c") + "</svg:y>", "a");
}

void addListRows()
{
    addRow("headings", heading("总体情况") + heading("a", "2") + heading("主动公开") + line("b", "O"),
           "#1 一、总体情况/#2 a/#1 二、主动公开/#2 b");
    addRow("levels",
           items(item(line("a") + line("b") + items(item(line("c")) + item(line("d")), "")) +
                 item(line("e") + items(item(line("f") + items(item(line("g")), "")), ""))),
           "一、a/b/（三）c/（四）d/二、e/（三）f/三.1 g");
    addRow("a list that goes on and one that does not",
           items(item(line("a"))) + line("x") +
               items(item(line("b")), " text:style-name=\"L\" text:continue-numbering=\"true\"") +
               items(item(line("c"))),
           "一、a/x/二、b/一、c");
    addRow("goes on with one that it names",
           items(item(line("a")), " text:style-name=\"L\" xml:id=\"l1\"") + items(item(line("b"))) +
               items(item(line("c")), " text:style-name=\"L\" text:continue-list=\"l1\""),
           "一、a/一、b/二、c");
    addRow("begins at a number", items(item(line("a"), " text:start-value=\"6\"")), "六、a");
    addRow("bullets and patterns",
           items(item(line("a")), " text:style-name=\"B\"") + items(item(line("b")), " text:style-name=\"N\""),
           "a/第1条b");
}

void addTableRows()
{
    addRow("spans",
           table("<table:table-header-rows>" +
                 row(cell("a", "table:number-columns-spanned=\"2\"") + "<table:covered-table-cell/>" +
                     cell("b", "table:number-rows-spanned=\"2\"")) +
                 "</table:table-header-rows>" + row(cell("c") + cell("d") + "<table:covered-table-cell/>")),
           "[a 1x2|b 2x1;c|d]");
    addRow("repeated", table(row(cell("0", "table:number-columns-repeated=\"3\""), "table:number-rows-repeated=\"2\"")),
           "[0|0|0;0|0|0]");
    addRow("a hidden row",
           table(row(cell("a") + cell("b")) + row(cell("c") + cell("d"), "table:visibility=\"collapse\"")), "[a|b]",
           "hidden 2");
    addRow("a table in a cell",
           table(row("<table:table-cell>" + line("a") + table(row(cell("x") + cell("y"))) + "</table:table-cell>" +
                     cell("b"))),
           "[a|b]/[x|y]");
}

void addShapeRows()
{
    const QByteArray image = "<draw:image xlink:href=\"Pictures/p.png\"/>";
    addRow("a picture with words", line("a" + frame(image + "<svg:title>t</svg:title><svg:desc>渠道</svg:desc>")),
           "a/<渠道>");
    addRow("a picture elsewhere", line(frame("<draw:image xlink:href=\"http://somewhere/p.png\"/>")), "<>", "linked 1");
    addRow("of two renderings one", line(frame(image + image)), "<>");
    addRow("an object", line(frame("<draw:object/>" + image)), "", "objects 1");
    addRow("a text box", line("a" + frame("<draw:text-box>" + line("in") + "</draw:text-box>")) + line("b"), "a/in/b",
           "boxes 1");
    addRow("a frame of the page", frame("<draw:text-box>" + line("in") + "</draw:text-box>") + line("b"), "in/b",
           "boxes 1");
    addRow("a group of shapes",
           line("<draw:g><draw:custom-shape>" + line("in") + "</draw:custom-shape>" + frame(image) + "</draw:g>"),
           "in/<>", "boxes 1");
}

void addChangeRows()
{
    addRow("inserted and deleted",
           changes() + line("a<text:change-start text:change-id=\"c1\"/>b"
                            "<text:change-end text:change-id=\"c1\"/>c"
                            "<text:change text:change-id=\"c2\"/>"),
           "abc", "inserted 1, deleted 1");
    addRow("inserted paragraphs",
           changes() + line("a<text:change-start text:change-id=\"c1\"/>b") +
               line("c<text:change-end text:change-id=\"c1\"/>"),
           "ab/c", "inserted 1");
    addRow("another look",
           changes() + line("a<text:change-start text:change-id=\"c3\"/>b"
                            "<text:change-end text:change-id=\"c3\"/>"),
           "ab");
}

} // namespace

/// What the reader makes of each trait that OpenDocument texts have.
class TestOdtSource : public QObject
{
    Q_OBJECT

private slots:
    void traits_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("remarks");
        addTextRows();
        addListRows();
        addTableRows();
        addShapeRows();
        addChangeRows();
    }

    void traits()
    {
        QFETCH(QByteArray, body);
        const Result<SourceOutline> outline = readOdtSource(ForeignOdt{body, {}, styles(), pngOf(3, 2), {}}.bytes());
        QVERIFY(outline);
        QTEST(shownSource(*outline), "shown");
        QTEST(shownRemarks(*outline), "remarks");
    }

    void changesSayWhoAndWhat()
    {
        const QByteArray body = changes() + line("x") +
                                line("a<text:change-start text:change-id=\"c1\"/>bc<text:change-end "
                                     "text:change-id=\"c1\"/><text:change text:change-id=\"c2\"/>");
        const Result<SourceOutline> outline = readOdtSource(ForeignOdt{body, {}, {}, {}, {}}.bytes());
        QCOMPARE(outline->changes.size(), std::size_t(2));
        QCOMPARE(outline->changes[0].text, QStringLiteral("bc"));
        QCOMPARE(outline->changes[0].start, 1);
        QCOMPARE(outline->changes[0].time, QDateTime(QDate(2025, 1, 15), QTime(9, 30)).toUTC());
        QCOMPARE(outline->changes[1].kind, SourceChange::Kind::Deleted);
        QCOMPARE(outline->changes[1].author, QStringLiteral("Wang"));
        QCOMPARE(outline->changes[1].text, QStringLiteral("gone"));
        QCOMPARE(outline->changes[1].block, std::size_t(1));
        QCOMPARE(outline->changes[1].start, 3);
    }

    void commentsKnowTheirWordsAndAnswers()
    {
        const auto annotation = [](const char *name, const QByteArray &more, const char *text) {
            return QByteArray("<office:annotation office:name=\"") + name + "\"" + more +
                   "><dc:creator>Wang</dc:creator><dc:date>2025-01-15T09:30:00</dc:date>" + line(text) + line("more") +
                   "</office:annotation>";
        };
        const QByteArray body = line("共" + annotation("a1", " loext:resolved=\"true\"", "why") + "171" +
                                     "<office:annotation-end office:name=\"a1\"/>件" +
                                     annotation("a2", " loext:parent-name=\"a1\"", "because"));
        const Result<SourceOutline> outline = readOdtSource(ForeignOdt{body, {}, {}, {}, {}}.bytes());
        QCOMPARE(shownSource(*outline), QStringLiteral("共171件"));
        QCOMPARE(outline->comments.size(), std::size_t(2));
        QCOMPARE(outline->comments[0].text, QStringLiteral("why\nmore"));
        QCOMPARE(outline->comments[0].start, 1);
        QCOMPARE(outline->comments[0].length, 3);
        QVERIFY(outline->comments[0].isResolved);
        QCOMPARE(outline->comments[1].answers, 0);
        QCOMPARE(outline->comments[1].start, 5);
    }

    void badFilesAreErrors_data();
    void badFilesAreErrors();
};

void TestOdtSource::badFilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("code");
    const auto add = [](const char *name, const QByteArray &body, ErrorCode code, const QByteArray &head = {}) {
        QTest::newRow(name) << body << head << static_cast<int>(code);
    };
    constexpr int many = 50'000;
    const QByteArray open = "<table:table><table:table-row><table:table-cell>";
    const QByteArray close = "</table:table-cell></table:table-row></table:table>";
    add("tables in one another", open.repeated(many) + close.repeated(many), ErrorCode::TooLarge);
    add("spans in one another",
        line(QByteArray("<text:span>").repeated(many) + QByteArray("</text:span>").repeated(many)),
        ErrorCode::TooLarge);
    add("shapes in one another", line(QByteArray("<draw:g>").repeated(many) + QByteArray("</draw:g>").repeated(many)),
        ErrorCode::TooLarge);
    add("a row too wide", table(row(cell("a", "table:number-columns-repeated=\"16384\""))), ErrorCode::TooLarge);
    add("a million rows", table(row(cell("a") + cell("b"), "table:number-rows-repeated=\"1000000\"")),
        ErrorCode::TooLarge);
    add("a cell too wide", table(row(cell("a", "table:number-columns-spanned=\"2000000000\""))), ErrorCode::TooLarge);
    add("more XML than any report", QByteArray(17 << 20, ' '), ErrorCode::TooLarge);
    add("no XML", "<text:p>&", ErrorCode::Damaged);
    add("entities", line("&a;"), ErrorCode::Damaged, "<!DOCTYPE d [<!ENTITY a \"aaaa\">]>");
}

void TestOdtSource::badFilesAreErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, head);
    const Result<SourceOutline> outline = readOdtSource(ForeignOdt{body, {}, styles(), {}, head}.bytes());
    QVERIFY(!outline);
    QTEST(static_cast<int>(outline.error().code()), "code");
}

GOUJI_GUILESS_TEST(TestOdtSource)
#include "tst_odtsource.moc"
