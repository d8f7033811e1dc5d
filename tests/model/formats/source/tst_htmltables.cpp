// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/source/htmltables.h"
#include "model/formats/source/tablelimits.h"
#include "model/formats/source/tablemarkup.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// Fields in brackets with their spans, rows on lines: `[自然人 2x1][97]`.
QString drawn(const SourceTable &table)
{
    QString text;
    for (const SourceRow &row : table.rows) {
        for (const SourceField &field : row.fields) {
            const bool spans = field.rowSpan > 1 || field.columnSpan > 1;
            text += u'[' + field.text +
                    (spans ? QStringLiteral(" %1x%2").arg(field.rowSpan).arg(field.columnSpan) : QString()) + u']';
        }
        text += u'/';
    }
    return text;
}

QString drawn(const QString &html)
{
    const Result<std::vector<SourceTable>> tables = readHtmlTables(html);
    QStringList drawings;
    if (!tables)
        return QStringLiteral("error");
    for (const SourceTable &table : *tables)
        drawings.append(drawn(table));
    return drawings.join(u'|');
}

std::vector<SourceTable> tablesOf(const char *file)
{
    const QByteArray html = readFile(QStringLiteral(GOUJI_CLIPBOARD) + u'/' + QLatin1String(file));
    const Result<std::vector<SourceTable>> tables = readHtmlTables(QString::fromUtf8(html));
    return tables ? *tables : std::vector<SourceTable>();
}

} // namespace

class TestHtmlTables : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("tables");
        const auto row = [](const char *name, const char16_t *html, const char16_t *tables) {
            QTest::newRow(name) << QString::fromUtf16(html) << QString::fromUtf16(tables);
        };
        row("nothing", u"", u"");
        row("no table", u"<p>12</p>", u"");
        row("plain", u"<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", u"[1][2]/[3]/");
        row("unclosed", u"<TABLE><TR><TD>1<TD>2<TR><TD>3", u"[1][2]/[3]/");
        row("spans", u"<table><tr><td rowspan=2 colspan='3'>a<td ROWSPAN = \"4\">b</table>", u"[a 2x3][b 4x1]/");
        row("strange spans", u"<table><tr><td rowspan=0>a<td colspan=-2>b<td colspan=x>c<td rowspan>d</table>",
            u"[a][b][c][d]/");
        row("head and foot", u"<table><thead><tr><th>a</thead><tfoot><tr><td>b</tfoot></table>", u"[a]/[b]/");
        row("blanks", u"<table><tr><td>\n\t 1 <td>&nbsp;2&nbsp;<td>自 然\n  人</table>", u"[1][2][自 然 人]/");
        row("line breaks", u"<table><tr><td>a<br>b<td><p>c</p><p>d</p></table>", u"[a\nb][c\nd]/");
        row("entities", u"<table><tr><td>&lt;5 &amp; &#x4e00;&#57;</table>", u"[<5 & 一9]/");
        row("a lone <", u"<table><tr><td>2 < 3</table>", u"[2 < 3]/");
        row("inline tags", u"<table><tr><td><font><b>1</b>2</font><span>3</span></table>", u"[123]/");
        row("nested", u"<table><tr><td>a<table><tr><td>b</table>c<td>d</table>", u"[ac][d]/|[b]/");
        row("comments", u"<table><!-- <td>x --><tr><td>1<!--[if x]><td>2<![endif]--></table>", u"[1]/");
        row("conditions", u"<table><tr><td>1<![if x]><td>2<![endif]></table>", u"[1][2]/");
        row("a script", u"<table><tr><td>1<script>if (a<b) '</td>'</script>2</table>", u"[12]/");
        row("a style that never ends", u"<table><tr><td>1<style>td {", u"[1]/");
        row("> in an attribute", u"<table><tr><td title='a>b' colspan=2>1</table>", u"[1 1x2]/");
        row("an attribute that never ends", u"<table><tr><td>1</td><td title=\"a>2</table>", u"[1][]/");
        row("a tag that never ends", u"<table><tr><td>1<td", u"[1][]/");
        row("text between rows", u"<table>x<tr>y<td>1</table>", u"[1]/");
        row("a note of a spreadsheet", u"<table><tr><td><comment>note</comment>1</table>", u"[1]/");
    }

    void reads()
    {
        QFETCH(QString, html);
        QTEST(drawn(html), "tables");
    }

    void readsWhatProgramsPutOnTheClipboard_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char *file : {"libreoffice-table3.html", "excel-table3.html", "wps-table3.html"})
            QTest::newRow(file) << QByteArray(file);
    }

    void readsWhatProgramsPutOnTheClipboard()
    {
        QFETCH(QByteArray, file);
        const std::vector<SourceTable> tables = tablesOf(file);
        QCOMPARE(tables.size(), std::size_t(1));
        const auto &rows = tables.front().rows;
        QVERIFY(rows.size() >= 28);
        QCOMPARE(rows[0].fields[0].rowSpan, 3);
        QCOMPARE(rows[0].fields[0].columnSpan, 3);
        QCOMPARE(rows[1].fields[1].columnSpan, 5);
        QCOMPARE(rows[3].fields.size(), std::size_t(8));
        QCOMPARE(rows[3].fields[1].text, QStringLiteral("97"));
        QCOMPARE(rows[5].fields[0].rowSpan, 22);
        QCOMPARE(rows[27].fields.back().text, QStringLiteral("5"));
    }

    void readsAWebPage()
    {
        const std::vector<SourceTable> tables = tablesOf("web-page.html");
        QCOMPARE(tables.size(), std::size_t(2));
        QCOMPARE(drawn(tables[0]), QStringLiteral("[][侧栏 <5 & 6]/"));
        QCOMPARE(tables[1].rows.size(), std::size_t(3));
        QCOMPARE(tables[1].rows[1].fields[1].text, QStringLiteral("97"));
        QCOMPARE(tables[1].rows[2].fields[2].text, QStringLiteral("６"));
    }

    void boundsWhatItReads_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("isRead");
        const auto table = [](const QString &inner) {
            return QString(QStringLiteral("<table><tr><td>") + inner + QStringLiteral("</table>"));
        };
        QTest::newRow("a huge span") << QStringLiteral("<table><tr><td rowspan=99999999 colspan=99999999999>1</table>")
                                     << true;
        QTest::newRow("deep nesting of div") << table(QStringLiteral("<div>").repeated(200000)) << true;
        QTest::newRow("deep nesting of b") << table(QStringLiteral("<b id=x>").repeated(200000)) << true;
        QTest::newRow("unclosed fonts before many paragraphs")
            << table(QStringLiteral("<font size=1>").repeated(500) + QStringLiteral("<p>x").repeated(20000)) << true;
        QTest::newRow("nesting without end") << table(QStringLiteral("<b>").repeated(1'000'000)) << false;
        QTest::newRow("closing tags") << table(QStringLiteral("</table>").repeated(100000)) << true;
        QTest::newRow("deep nesting of tables") << QStringLiteral("<table><tr><td>").repeated(100000) << false;
        QTest::newRow("very many fields")
            << QStringLiteral("<table>") + QStringLiteral("<td>1").repeated(6000) << false;
        QTest::newRow("very many rows") << QStringLiteral("<table>") + QStringLiteral("<tr>").repeated(900000) << false;
        QTest::newRow("very many breaks") << table(QStringLiteral("<br>").repeated(900000)) << false;
        QTest::newRow("very long") << QString(longestMarkup + 1, u'x') << false;
    }

    void boundsWhatItReads()
    {
        QFETCH(QString, html);
        QFETCH(bool, isRead);
        const Result<std::vector<SourceTable>> tables = readHtmlTables(html);
        QCOMPARE(tables.isOk(), isRead);
        if (!isRead)
            QVERIFY(tables.error() == tableTooLarge());
        else
            QVERIFY(tables->front().rows.front().fields.front().columnSpan <= mostColumns);
    }

    void keepsOnlyTheTables()
    {
        const Result<QByteArray> markup =
            tableMarkup(u"<p>x</p><table class=a><tr bgcolor=red><td width=3 colspan=2><b>1</b></td></tr></table>y");
        QVERIFY(markup.isOk());
        QCOMPARE(*markup, QByteArray("<table><tr><td colspan=2>1</td></tr></table>"));
    }
};

GOUJI_GUILESS_TEST(TestHtmlTables)
#include "tst_htmltables.moc"
