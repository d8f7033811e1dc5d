// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlsource.h"
#include "tests/support/drawnsource.h"
#include "tests/support/pictures.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

SourceOutline outlineOf(const QString &html)
{
    const Result<SourceOutline> outline = readHtmlSource(html.toUtf8());
    return outline ? *outline : SourceOutline();
}

QString place(const SourcePlace &place)
{
    return QStringLiteral("%1 %2").arg(place.line).arg(place.coordinates);
}

} // namespace

/// What a page shows, piece by piece. Whole pages of sites stand in tst_webpages.
class TestHtmlSource : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void takesTablesApart_data();
    void takesTablesApart();
    void leavesOutWhatIsHidden_data();
    void leavesOutWhatIsHidden();
    void leavesOutWhatStandsAround_data();
    void leavesOutWhatStandsAround();
    void knowsThePlaces();
    void keepsPictures();
    void saysWhatTheEncodingIs();
    void refusesWhatHoldsNoText();
};

void TestHtmlSource::reads_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("outline");
    const auto row = [](const char *name, const char16_t *html, const char16_t *outline) {
        QTest::newRow(name) << QString::fromUtf16(html) << QString::fromUtf16(outline);
    };
    row("nothing", u"", u"");
    row("text alone", u"一、总体情况", u"一、总体情况");
    row("paragraphs", u"<p>a<p>b<div>c</div>d", u"a\nb\nc\nd");
    row("headings", u"<h1>a</h1><h3>b<br>c</h3><p>d", u"#1 a\n#3 b\n#3 c\nd");
    row("lines", u"a<br>b<br/>c</br>d", u"a\nb\nc\nd");
    row("a rule", u"<p>a<hr>b", u"a\nb");
    row("sections", u"<section>a<article>b</article>c</section>", u"a\nb\nc");
    row("inline", u"<p><b>1</b>7<span>1</span><font>件</font></p>", u"171件");
    row("a number over two lines of markup", u"<p>17<span\nlang=EN-US>1</span>件", u"171件");
    row("a sentence over two lines", u"<p>收到申请\n  171件", u"收到申请 171件");
    row("a sentence over two lines, Chinese", u"<p>收到\n  申请", u"收到申请");
    row("blanks", u"<p>\n  a \t b&nbsp;</p>", u"a b");
    row("letters spread out", u"<p>自&nbsp;然&nbsp;人</p>", u"自\u00a0然\u00a0人");
    row("entities", u"<p>&lt;5 &amp; &#x4e00;&#57;&ldquo;&hellip;", u"<5 & 一9“…");
    row("a lone bracket", u"<p>2 < 3 <= 4", u"2 < 3 <= 4");
    row("Word's empty marks", u"<p>a<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>", u"a");
    row("Word's conditions", u"<p><!--[if !supportLists]-->一、<!--[endif]-->a<!--[if gte mso 9]><p>b</p><![endif]-->",
        u"一、a");
    row("Word's list markers", u"<p><![if !supportLists]><span style='mso-list:Ignore'>（一）</span><![endif]>a",
        u"（一）a");
    row("scripts", u"a<script>if (1<2) '</p>'</script>b<style>p{}</style><noscript>c</noscript>", u"ab");
    row("controls", u"a<select><option>b</select><button>c</button><textarea>d</textarea><input value=e>f", u"af");
    row("drawings", u"a<svg><title>b</title><text>c</text></svg>d", u"ad");
    row("numbered lists", u"<ol><li>a<li>b<ol type=a><li>c</ol><li value=7>d</ol>", u"1.a\n2.b\na.c\n7.d");
    row("Chinese lists", u"<ol start=2 style='list-style-type: cjk-ideographic'><li><p>a</p><p>b</p>", u"二、a\nb");
    row("Roman lists", u"<ol type=I start=4><li>a<li>b</ol>", u"IV.a\nV.b");
    row("other lists", u"<ul><li>a<li>b</ul><dl><dt>c<dd>d</dl>", u"a\nb\nc\nd");
    row("text as it was", u"<pre>a\nb\tc\nd\te</pre>f", u"a\n[b][c]/[d][e]\nf");
    row("a table", u"<p>x<table><tr><td>1</td><td>2</td></tr><tr><td>3<td>4</table>y", u"x\n[1][2]/[3][4]\ny");
    row("a caption", u"<table><caption>a</caption><tr><td>1<td>2</table>", u"a\n[1][2]");
    row("parts in any order",
        u"<table><tfoot><tr><td>f<td>f</tfoot><tr><td>1<td>2<thead><tr><td>h<td>h</thead></table>",
        u"[h][h]/[1][2]/[f][f]");
    row("spans", u"<table><tr><td rowspan=2 colspan='3'>a<td>b<tr><td>c</table>", u"[a 2x3][b]/[c]");
    row("a span to the end", u"<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>", u"[a 3x1][b]/[c]/[d]");
    row("spans beyond the table", u"<table><tr><td rowspan=900>a<td>b<tr><td colspan=999>c<tr><td>d<td>e</table>",
        u"[a 3x1][b]/[c 1x2]/[d][e]");
    row("a wide band", u"<table><tr><td colspan=999>a<tr><td>b<td>c<td>d</table>", u"[a 1x3]/[b][c][d]");
    row("strange spans", u"<table><tr><td colspan=-2>b<td colspan=x>c<td rowspan>d</table>", u"[b][c][d]");
    row("lines in fields", u"<table><tr><td>a<br>b<td><p>c</p><p>d</p><td><br>e<br></table>", u"[a¶b][c¶d][e]");
    row("a piece of a table", u"<tr><td>1</td><td>2</td></tr>", u"[1][2]");
    row("unclosed", u"<TABLE><TR><TD>1<TD>2<TR><TD>3<TD>4", u"[1][2]/[3][4]");
    row("a form around rows", u"<table><form><tr><td>1<td>2</form></table>", u"[1][2]");
    row("text between rows", u"<table>x<tr>y<td>1<td>2</table>", u"xy\n[1][2]");
    row("an empty table", u"<table><tr><td>&nbsp;<td></table>a", u"a");
    row("a column", u"<table><tr><td>a<tr><td>b<br>c</table>", u"a\nb\nc");
    row("an attribute that never ends", u"<p title=\"a>b</p><p>c", u"b\nc");
    row("a comment that never ends", u"a<!-- b", u"a");
    row("links nobody closed", u"<a href=x>a<p>b</p><p>c</p>", u"a\nb\nc");
    row("prose that looks like a heading", u"<p>\u2060一、总体情况", u"一、总体情况");
}

void TestHtmlSource::reads()
{
    QFETCH(QString, html);
    QTEST(drawn(outlineOf(html)), "outline");
}

void TestHtmlSource::takesTablesApart_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("outline");
    const auto row = [](const char *name, const char16_t *html, const char16_t *outline) {
        QTest::newRow(name) << QString::fromUtf16(html) << QString::fromUtf16(outline);
    };
    row("a table in a field", u"<table><tr><td>a<td>b<table><tr><td>1<td>2<tr><td>3<td>4</table>c</table>",
        u"a\nb\n[1][2]/[3][4]\nc");
    row("rows beside such a field",
        u"<table><tr><td>a<td>b<tr><td colspan=2><table><tr><td>1<td>2</table>x<tr><td>c<td>d</table>",
        u"[a][b]\n[1][2]\nx\n[c][d]");
    row("a field that is a table of one field", u"<table><tr><td>a<td><table><tr><td>1</table><tr><td>b<td>2</table>",
        u"[a][1]/[b][2]");
    row("a field that is a table of one row",
        u"<table><tr><td>a<td colspan=4 rowspan=2><table><tr><td>1<td>2<td>3</table><tr><td>b</table>",
        u"[a][1 2x1][2 2x1][3 2x2]/[b]");
    row("a title in a field", u"<table><tr><td>某县某局2024年政府信息公开工作年度报告<tr><td>a<td>b</table>",
        u"某县某局2024年政府信息公开工作年度报告\n[a][b]");
    const QString long1 = QStringLiteral("文").repeated(60);
    QTest::newRow("many paragraphs") << QStringLiteral("<table><tr><td>x<td><p>%1<p>%1<p>%1</table>").arg(long1)
                                     << QStringLiteral("x\n%1\n%1\n%1").arg(long1);
    QTest::newRow("long texts side by side")
        << QStringLiteral("<table><tr><td>%1<td>%1</table>").arg(long1) << QStringLiteral("[%1][%1]").arg(long1);
}

void TestHtmlSource::takesTablesApart()
{
    QFETCH(QString, html);
    QTEST(drawn(outlineOf(html)), "outline");
}

void TestHtmlSource::leavesOutWhatIsHidden_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("outline");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *name, const char16_t *html, const char16_t *outline, const char *remarks) {
        QTest::newRow(name) << QString::fromUtf16(html) << QString::fromUtf16(outline) << QString::fromLatin1(remarks);
    };
    row("by style", u"a<p style='DISPLAY : none'>b</p>c", u"a\nc", "IM-12.unshown 1");
    row("by attribute", u"a<div hidden><p>b</p></div>c", u"a\nc", "IM-12.unshown 1");
    row("by visibility", u"a<b style='visibility:hidden'>b</b>c", u"ac", "IM-12.unshown 1");
    row("by Word", u"a<span style='mso-hide:all'>b</span>c", u"ac", "IM-12.unshown 1");
    row("within itself", u"a<span style=display:none>b<span>c</span>d</span>e<i hidden>f</i>", u"ae",
        "IM-12.unshown 2");
    row("with nothing in it", u"a<p style='display:none'> <br></p>b", u"a\nb", "");
    row("never closed, in a field", u"<table><tr><td>1<span hidden>2<td>3</table>", u"[1][3]", "IM-12.unshown 1");
    row("a row", u"<table><tr><td>1<td>2<tr hidden><td>3<td>4<tr><td>5<td>6</table>", u"[1][2]/[5][6]",
        "IM-12.unshown 1");
    row("a picture", u"a<img src=x.png style='display:none' alt=x>", u"a", "");
    row("a whole report", u"<div style='display:none'><p>一、总体情况<p>a<p>二、主动公开政府信息情况</div>",
        u"一、总体情况\na\n二、主动公开政府信息情况", "IM-12.unfolded");
}

void TestHtmlSource::leavesOutWhatIsHidden()
{
    QFETCH(QString, html);
    const SourceOutline outline = outlineOf(html);
    QTEST(drawn(outline), "outline");
    QTEST(drawnRemarks(outline), "remarks");
}

void TestHtmlSource::leavesOutWhatStandsAround_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("outline");
    QTest::addColumn<QString>("remarks");
    const QString report = QStringLiteral("<h1>某县某局2024年政府信息公开工作年度报告</h1><p>引言。</p>"
                                          "<p>一、总体情况</p><p>正文。</p><p>六、其他需要报告的事项</p><p>无。</p>");
    const QString shown = QStringLiteral("#1 某县某局2024年政府信息公开工作年度报告\n引言。\n一、总体情况\n正文。\n"
                                         "六、其他需要报告的事项\n无。");
    const auto row = [&](const char *name, const QString &html, const QString &outline, const char *remarks) {
        QTest::newRow(name) << html << outline << QString::fromLatin1(remarks);
    };
    const auto page = [&](const char16_t *before, const char16_t *behind) {
        return QString(QString::fromUtf16(before) + QStringLiteral("<div>") + report + QStringLiteral("</div>") +
                       QString::fromUtf16(behind));
    };
    row("nothing", page(u"", u""), shown, "");
    row("before the title", page(u"<a href=/>首页</a><p>政府信息公开", u""), shown, "IM-09.around 2");
    row("its own title again",
        page(u"<p>某县某局2024年政府信息公开工作年度报告</p><p>发布时间：2025-01-20 来源：某局</p>", u""), shown,
        "IM-09.around 2");
    row("behind its element", page(u"", u"<p>电话：00000000</p><p>地址：某路1号</p>"), shown, "IM-09.around 2");
    row("behind it, in its element", report + QStringLiteral("<p>【打印】【关闭】</p><p><a href=1>上年报告</a></p>"),
        shown, "IM-09.around 2");
    row("a signature outside", page(u"", u"<p>某县某局</p><p>2025年1月20日</p><p>友情提示</p>"),
        shown + QStringLiteral("\n某县某局\n2025年1月20日"), "IM-09.around 1");
    row("behind the date", report + QStringLiteral("<p>2025年1月20日</p><p>推荐阅读</p><p>某新闻</p>"),
        shown + QStringLiteral("\n2025年1月20日"), "IM-09.around 2");
    row("a menu within",
        QString(report).replace(QStringLiteral("<p>正文"),
                                QStringLiteral("<ul class='side nav'><li><a href=1>目录</a></ul><p>正文")),
        shown, "IM-09.around 1");
    row("a link within stays",
        QString(report).replace(QStringLiteral("正文。"), QStringLiteral("<a href=1>正文。</a>")), shown, "");
    row("a long text behind stays", report + QStringLiteral("<p>另有说明，本年度其他事项如下。</p>"),
        shown + QStringLiteral("\n另有说明，本年度其他事项如下。"), "");
    row("no report", QStringLiteral("<ul class=nav><li><a href=1>首页</a></ul><p>打印"), QStringLiteral("首页\n打印"),
        "");
    row("a menu that names the sections", page(u"<ul><li>主动公开<li>依申请公开</ul>", u""), shown, "IM-09.around 2");
    row("a title in two lines",
        QString(report)
            .replace(QStringLiteral("某局2024"), QStringLiteral("某局<br>2024"))
            .prepend(QStringLiteral("<p>首页")),
        QString(shown).replace(QStringLiteral("某局2024"), QStringLiteral("某局\n#1 2024")), "IM-09.around 1");
}

void TestHtmlSource::leavesOutWhatStandsAround()
{
    QFETCH(QString, html);
    const SourceOutline outline = outlineOf(html);
    QTEST(drawn(outline), "outline");
    QTEST(drawnRemarks(outline), "remarks");
}

void TestHtmlSource::knowsThePlaces()
{
    const SourceOutline outline =
        outlineOf(QStringLiteral("<html>\n<script>\n\n</script><!--\n--><p\nclass=x>\n  a</p>\n"
                                 "<table>\n<tr>\n<td>1</td>\n<td rowspan=2>2</td></tr>\n"
                                 "<tr><td>3</table>"));
    QCOMPARE(drawn(outline), QStringLiteral("a\n[1][2 2x1]/[3]"));
    QCOMPARE(place(std::get<SourceParagraph>(outline.blocks[0]).place), QStringLiteral("7 "));
    const SourceTable &table = std::get<SourceTable>(outline.blocks[1]);
    QCOMPARE(place(table.rows[0].place), QStringLiteral("9 T1R1"));
    QCOMPARE(place(table.rows[0].fields[1].place), QStringLiteral("11 T1R1C2"));
    QCOMPARE(place(table.rows[1].fields[0].place), QStringLiteral("12 T1R2C1"));
}

void TestHtmlSource::keepsPictures()
{
    const QByteArray png = pngOf(40, 30);
    const QString address = QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
    const SourceOutline outline = outlineOf(
        QStringLiteral(
            "<p>a<img src='%1' alt='图1 &quot;流程&quot;'>b</p><table><tr><td>1<td><img src=x/table3.jpg></table>"
            "<img src=dot.gif width=1 height=1>")
            .arg(address));
    QCOMPARE(drawn(outline), QStringLiteral("ab\n{图1 \"流程\" image/png %1}\n[1][]\n{table3  0}").arg(png.size()));
}

void TestHtmlSource::saysWhatTheEncodingIs()
{
    const QByteArray gbk =
        QByteArrayLiteral("<meta charset=gb2312><p>\xd2\xbb\xa1\xa2\xd7\xdc\xcc\xe5\xc7\xe9\xbf\xf6");
    const Result<SourceOutline> said = readHtmlSource(gbk);
    QCOMPARE(drawn(*said), QStringLiteral("一、总体情况"));
    QCOMPARE(said->encoding, QStringLiteral("GB18030"));
    QCOMPARE(drawnRemarks(*said), QString());
    const Result<SourceOutline> wrong =
        readHtmlSource(QByteArrayLiteral("<meta http-equiv=x content='a; charset=utf-8'>") + gbk.sliced(21));
    QCOMPARE(drawn(*wrong), QStringLiteral("一、总体情况"));
    QCOMPARE(drawnRemarks(*wrong), QStringLiteral("IM-07.contradicted utf-8"));
    const Result<SourceOutline> mute = readHtmlSource(gbk.sliced(21));
    QCOMPARE(drawnRemarks(*mute), QStringLiteral("IM-07 GB18030"));
    const Result<SourceOutline> given = readHtmlSource(gbk.sliced(21), {"gbk", {}});
    QCOMPARE(drawnRemarks(*given), QString());
}

void TestHtmlSource::refusesWhatHoldsNoText()
{
    const Result<SourceOutline> outline =
        readHtmlSource(QByteArray("<html>\0\1\2\3\0\0\0\1\xff\xfe\0\0", 18).repeated(30));
    QVERIFY(!outline);
    QCOMPARE(outline.error().code(), ErrorCode::NotAReport);
}

GOUJI_GUILESS_TEST(TestHtmlSource)
#include "tst_htmlsource.moc"
