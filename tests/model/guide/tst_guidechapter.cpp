// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/guide/guidebook.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

QByteArray chapter(const QByteArray &body)
{
    return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"/><title>x</title></head><body>" + body +
           "</body></html>";
}

} // namespace

class TestGuideChapter : public QObject
{
    Q_OBJECT

private slots:
    void readsItsBlocks();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void sectionsHoldTheirWords();
    void theOneOfTheProgramIsWhole();
};

void TestGuideChapter::readsItsBlocks()
{
    using Kind = GuideBlock::Kind;
    const Result<GuideChapter> read =
        GuideChapter::read(chapter("<h1>Fill</h1><h2 id=\"keys\">Keys</h2><p>Press <kbd>F8</kbd>\n or <b>Go</b>.</p>"
                                   "<ol><li>one</li><li>two</li></ol><ul><li>point</li></ul>"
                                   "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table>"
                                   "<p class=\"picture\"><img src=\"p.png\" alt=\"a window\"/></p>"),
                           QStringLiteral("fill.html"));
    QVERIFY(read);
    QCOMPARE(read->title, QStringLiteral("Fill"));
    std::vector<GuideBlock> expected{{Kind::Heading, QStringLiteral("Keys"), QStringLiteral("keys")},
                                     {Kind::Paragraph, QStringLiteral("Press F8 or Go.")},
                                     {Kind::Item, QStringLiteral("one"), {}, 1},
                                     {Kind::Item, QStringLiteral("two"), {}, 2},
                                     {Kind::Item, QStringLiteral("point")},
                                     {Kind::Table},
                                     {Kind::Picture, QStringLiteral("a window")}};
    expected[5].rows = {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("1"), QString()}};
    expected[6].picture = QStringLiteral("p.png");
    QVERIFY(read->blocks == expected);
}

void TestGuideChapter::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("xhtml");
    QTest::newRow("no XML") << QByteArray("<p>open");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no title") << chapter("<p>words</p>");
    QTest::newRow("unknown element") << chapter("<h1>t</h1><div>words</div>");
    QTest::newRow("words in a list") << chapter("<h1>t</h1><ul><p>words</p></ul>");
    QTest::newRow("words in a table") << chapter("<h1>t</h1><table><td>words</td></table>");
    QTest::newRow("no cell in a row") << chapter("<h1>t</h1><table><tr><p>words</p></tr></table>");
    QTest::newRow("no picture") << chapter("<h1>t</h1><p class=\"picture\"><b>words</b></p>");
}

void TestGuideChapter::refusesWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, xhtml);
    const Result<GuideChapter> read = GuideChapter::read(xhtml, QStringLiteral("fill.html"));
    QVERIFY(!read);
    QCOMPARE(read.error().code(), ErrorCode::Damaged);
    QVERIFY(read.error().detail().startsWith(QStringLiteral("fill.html:")));
}

void TestGuideChapter::sectionsHoldTheirWords()
{
    const GuideBook book{{*GuideChapter::read(
        chapter("<h1>Fill</h1><p>before</p><h2 id=\"a\">A</h2><p>under</p><table><tr><td>cell</td></tr></table>"),
        QStringLiteral("fill.html"))}};
    const std::vector<GuideSection> sections = book.sections();
    QCOMPARE(sections.size(), 2U);
    QVERIFY(sections[0].isChapter);
    QCOMPARE(sections[0].topic, QStringLiteral("fill.html"));
    QCOMPARE(sections[0].text, QStringLiteral("Fill before"));
    QCOMPARE(sections[1].topic, QStringLiteral("fill.html#a"));
    QVERIFY(sections[1].text.contains(QStringLiteral("under")));
    QVERIFY(sections[1].text.contains(QStringLiteral("cell")));
}

void TestGuideChapter::theOneOfTheProgramIsWhole()
{
    const GuideBook book = GuideBook::builtIn();
    QCOMPARE(book.chapters.size(), 12U);
    QCOMPARE(book.title(), QStringLiteral("勾稽使用指南"));
    for (const GuideChapter &part : book.chapters)
        QVERIFY2(!part.blocks.empty(), qPrintable(part.file));
    QCOMPARE(GuideBook().title(), QString());
}

GOUJI_GUILESS_TEST(TestGuideChapter)
#include "tst_guidechapter.moc"
