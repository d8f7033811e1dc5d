// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlsource.h"
#include "model/formats/html/pagemarkup.h"
#include "model/formats/source/gumbotree.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QDir>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;

int depthOf(const GumboNode &node)
{
    int deepest = 0;
    if (!isElement(node))
        return 1;
    for (const GumboNode *child : childrenOf(node))
        deepest = std::max(deepest, depthOf(*child));
    return deepest + 1;
}

} // namespace

/// Pages that nobody writes on purpose for a reader. They are refused with a word or read as far as they go.
class TestHostilePages : public QObject
{
    Q_OBJECT

private slots:
    void areBounded_data();
    void areBounded();
    void nestNoDeeperThanAParserStands_data();
    void nestNoDeeperThanAParserStands();
    void mayEndAnywhere();
    void mayBeginAnywhere();
};

void TestHostilePages::areBounded_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char *name, const QByteArray &page, bool isRead) {
        QTest::newRow(name) << page << isRead;
    };
    row("a million bold tags", QByteArray("<b>").repeated(1'000'000), true);
    row("a million divisions", QByteArray("<div>").repeated(1'000'000), true);
    row("a million paragraphs", QByteArray("<p>a").repeated(1'000'000), false);
    row("a million nested tables", QByteArray("<table><tr><td>").repeated(1'000'000), false);
    row("a million nested lists", QByteArray("<ul><li>a").repeated(1'000'000), false);
    row("a million fields", "<table><tr>" + QByteArray("<td>1").repeated(1'000'000), false);
    row("a million end tags", "<table><tr><td>" + QByteArray("</div></p></table>").repeated(300'000), true);
    row("a million tags in hidden ones", "<p hidden>" + QByteArray("<span>a").repeated(900'000), true);
    row("fonts before paragraphs", QByteArray("<font size=1>").repeated(500) + QByteArray("<p>x").repeated(20'000),
        true);
    row("50 MB of text", QByteArray(50 * megabyte, 'x'), false);
    row("50 MB of tags", QByteArray("<i>").repeated(50 * megabyte / 3), false);
    row("50 MB of a comment", "<!--" + QByteArray(50 * megabyte, '-'), true);
    row("50 MB of a script", "<script>" + QByteArray(50 * megabyte, '<'), true);
    row("50 MB of brackets", QByteArray(50 * megabyte, '<'), false);
    row("50 MB that is no UTF-8", QByteArray(50 * megabyte, '\xb0'), false);
    row("a picture of 50 MB", "<img src='data:image/png;base64," + QByteArray(50 * megabyte, 'A') + "'>", true);
    row("quotes that never end", QByteArray("<p title=\"a><p title='b>").repeated(300'000).chopped(1), true);
    row("attributes without end", "<td " + QByteArray("a=b ").repeated(2'000'000) + ">", true);
    row("entities", "<p>" + QByteArray("&amp;&#x4e00;&lt;").repeated(500'000), true);
    row("an entity without end", "<p>&#" + QByteArray("9").repeated(5'000'000), true);
    row("huge spans", "<table><tr>" + QByteArray("<td rowspan=999999999 colspan=999999999>1<tr>").repeated(20'000),
        true);
    row("rows that reach down", "<table>" + QByteArray("<tr><td rowspan=0>1<td rowspan=0>2").repeated(20'000), true);
    row("zero bytes", "<html>" + QByteArray(5 * megabyte, '\0'), false);
}

void TestHostilePages::areBounded()
{
    QFETCH(QByteArray, page);
    QTEST(readHtmlSource(page).isOk(), "isRead");
}

void TestHostilePages::nestNoDeeperThanAParserStands_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"<div>",
                              "<b>",
                              "<a href=x>",
                              "<p>",
                              "<table><tr><td>",
                              "<table>",
                              "<tr>",
                              "<td>",
                              "<ul><li>",
                              "<li>",
                              "<dd>",
                              "<h1>",
                              "<table><caption>",
                              "<cite>",
                              "<font>",
                              "<table><div>",
                              "<select><table>",
                              "<pre>",
                              "<a href=x><div>",
                              "<table><tr><td><ul><li><p><a href=x><h2>",
                              "</p><br></table><div><td>"})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestHostilePages::nestNoDeeperThanAParserStands()
{
    QFETCH(QByteArray, piece);
    constexpr int deepest = 300;
    const QByteArray page = (piece + 'x').repeated(3'000);
    const Result<PageMarkup> markup = pageMarkup(page, HiddenText::LeftOut);
    QVERIFY(markup);
    const GumboTree tree = parsedHtml(markup->markup.constData(), std::size_t(markup->markup.size()));
    QVERIFY2(depthOf(*tree->document) < deepest, qPrintable(QString::number(depthOf(*tree->document))));
}

/// Cut off in a hundred places, inside tags, entities and characters.
void TestHostilePages::mayEndAnywhere()
{
    constexpr int places = 100;
    const QDir folder(QStringLiteral(GOUJI_WEB_PAGES));
    for (const QString &name : folder.entryList({QStringLiteral("*.html")})) {
        const QByteArray page = readFile(folder.filePath(name));
        for (int place = 1; place <= places; ++place) {
            const Result<SourceOutline> outline = readHtmlSource(page.first(page.size() * place / places));
            QVERIFY2(outline, qPrintable(name + QString::number(place)));
        }
    }
}

void TestHostilePages::mayBeginAnywhere()
{
    const QByteArray page = readFile(QStringLiteral(GOUJI_WEB_PAGES "/layout-tables-wrong-charset.html"));
    for (qsizetype start = 0; start < page.size(); start += 97)
        QVERIFY(readHtmlSource(page.sliced(start)));
}

GOUJI_GUILESS_TEST(TestHostilePages)
#include "tst_hostilepages.moc"
