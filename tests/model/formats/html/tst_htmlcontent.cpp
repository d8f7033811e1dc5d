// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlcontent.h"
#include "model/formats/html/htmlwriter.h"
#include "model/formats/html/markupdepth.h"
#include "tests/support/exportcases.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// Lines as they are, tables as `row,column,rows,columns:text` joined by blanks.
QStringList shownBy(const QByteArray &html)
{
    QStringList shown;
    const Result<VisibleContent> content = readHtmlContent(html);
    for (const VisibleContent::Block &block : content->blocks) {
        if (const QString *line = std::get_if<QString>(&block)) {
            shown.append(*line);
            continue;
        }
        QStringList cells;
        for (const VisibleCell &cell : std::get<VisibleTable>(block).cells) {
            cells.append(QStringLiteral("%1,%2,%3,%4:%5")
                             .arg(cell.row)
                             .arg(cell.column)
                             .arg(cell.rowSpan)
                             .arg(cell.columnSpan)
                             .arg(cell.text));
        }
        shown.append(cells.join(u' '));
    }
    return shown;
}

} // namespace

class TestHtmlContent : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("shown");
        const auto row = [](const char *name, const char *html, const QStringList &shown) {
            QTest::newRow(name) << QByteArray(html) << shown;
        };
        row("nothing", "", {});
        row("lines", "<h1>a</h1><p>b <b>c</b></p>d", {QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("d")});
        row("not shown", "<title>x</title><style>y</style><!-- z --><p>a</p><script>b</script><template>c</template>",
            {QStringLiteral("a")});
        row("entities", "<p>&lt;b&gt; &amp;amp; &#20154;</p>", {QStringLiteral("<b> &amp; 人")});
        row("spans", "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>",
            {QStringLiteral("0,0,2,1:a 0,1,1,2:b 1,1,1,1:c 1,2,1,1:d")});
        row("head and bodies", "<table><thead><tr><th>a<tbody><tr><td>b<tbody><tr><td>c</table>",
            {QStringLiteral("0,0,1,1:a 1,0,1,1:b 2,0,1,1:c")});
        row("a caption is shown", "<table><caption>k</caption><tr><td>a</table>",
            {QStringLiteral("k"), QStringLiteral("0,0,1,1:a")});
        row("text astray in a table is shown", "<table>x<tr><td>a</table>",
            {QStringLiteral("x"), QStringLiteral("0,0,1,1:a")});
        row("lines within a cell", "<table><tr><td><p>a</p><p>b<br>c</p></table>", {QStringLiteral("0,0,1,1:ab c")});
        row("spans that lead nowhere", "<table><tr><td rowspan=x colspan=-3>a</table>", {QStringLiteral("0,0,1,1:a")});
    }

    void reads()
    {
        QFETCH(QByteArray, html);
        QFETCH(QStringList, shown);
        QStringList found = shownBy(html);
        if (found.size() == 2 && found != shown)
            std::swap(found[0], found[1]); // a caption is read with its table
        QCOMPARE(found, shown);
    }

    void aChangeInTheMarkupIsSeen_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a figure") << QByteArray(">28431<") << QByteArray(">28432<");
        QTest::newRow("a figure gone") << QByteArray(">28431<") << QByteArray("><");
        QTest::newRow("a span") << QByteArray("rowspan=\"22\"") << QByteArray("rowspan=\"21\"");
        QTest::newRow("a word") << QByteArray("平稳有序") << QByteArray("平稳");
        QTest::newRow("a paragraph more") << QByteArray("</article>") << QByteArray("<p>多</p></article>");
        QTest::newRow("a row more") << QByteArray("</table>") << QByteArray("<tr><td>1</td></tr></table>");
    }

    void aChangeInTheMarkupIsSeen()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const ExportSource source = publicSource(sampleReport());
        QByteArray html = *writeHtml(source, HtmlData::LeftOut);
        QVERIFY(html.contains(before));
        html.replace(before, after);
        QVERIFY(!sameContent(visibleContentOf(source.outline), *readHtmlContent(html)));
    }

    void refusesWhatIsNestedWithoutEnd_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("boxes") << QByteArray("<div>");
        QTest::newRow("tables") << QByteArray("<table><tr><td>");
        QTest::newRow("wrong ends") << QByteArray("<b></i>");
        QTest::newRow("fonts") << QByteArray("<font><p>");
    }

    void refusesWhatIsNestedWithoutEnd()
    {
        QFETCH(QByteArray, piece);
        const Result<VisibleContent> content = readHtmlContent(piece.repeated(100'000));
        QVERIFY(!content);
        QCOMPARE(content.error().code(), ErrorCode::TooLarge);
    }

    void refusesTablesWithoutEnd()
    {
        QVERIFY(!readHtmlContent("<table><tr>" + QByteArray("<td>a</td>").repeated(60'000) + "</table>"));
        QVERIFY(!readHtmlContent("<table><tr>" + QByteArray("<td colspan=1000>a</td>").repeated(60) + "</table>"));
    }

    void countsDepth()
    {
        QCOMPARE(markupDepth("<p>a<br>b</p><p></p>", 100), 1);
        QCOMPARE(markupDepth("<ul><li><b>a</b></li></ul>", 100), 3);
        QCOMPARE(markupDepth("<b></i><b></i>", 100), 2);
        QCOMPARE(markupDepth("a < b <", 100), 0);
        QCOMPARE(markupDepth("<a><a><a>", 2), 2);
    }

    void cutOffAnywhereItIsStillRead()
    {
        const QByteArray html = *writeHtml(publicSource(sampleReport()), HtmlData::LeftOut);
        for (qsizetype length = 0; length < html.size(); length += 997)
            QVERIFY(readHtmlContent(html.first(length)));
    }
};

GOUJI_GUILESS_TEST(TestHtmlContent)
#include "tst_htmlcontent.moc"
