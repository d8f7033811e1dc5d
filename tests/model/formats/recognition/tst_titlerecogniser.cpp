// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/titlerecogniser.h"
#include "model/formats/source/textsource.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

/// Titles as they are written, broken and dirtied.
class TestTitleRecogniser : public QObject
{
    Q_OBJECT

private slots:
    void titlesAreFound_data();
    void titlesAreFound();
};

void TestTitleRecogniser::titlesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("year");
    const auto row = [](const char *name, const char16_t *text, const char16_t *body, int year) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(body) << year;
    };
    row("official", u"河口镇人民政府2024年政府信息公开工作年度报告", u"河口镇人民政府", 2024);
    row("blanks", u"河口镇人民政府 2024 年 政府信息公开工作年度报告", u"河口镇人民政府", 2024);
    row("about", u"河口镇人民政府关于2024年政府信息公开工作的年度报告", u"河口镇人民政府", 2024);
    row("without work", u"河口镇人民政府2024年政府信息公开年度报告", u"河口镇人民政府", 2024);
    row("year in numerals", u"河口镇人民政府二〇二四年政府信息公开工作年度报告", u"河口镇人民政府", 2024);
    row("year with circles", u"河口镇人民政府二○二四年政府信息公开工作年度报告", u"河口镇人民政府", 2024);
    row("in book marks", u"《河口镇人民政府2024年政府信息公开工作年度报告》", u"河口镇人民政府", 2024);
    row("body on a line of its own", u"河口镇人民政府\n2024年政府信息公开工作年度报告", u"河口镇人民政府", 2024);
    row("broken before the year", u"河口镇人民政府2024年\n政府信息公开工作年度报告", u"河口镇人民政府", 2024);
    row("text above it", u"首页 > 年报\n\n河口镇人民政府2024年政府信息公开工作年度报告", u"河口镇人民政府", 2024);
    row("no body", u"2024年政府信息公开工作年度报告", u"", 2024);
    row("a sentence is none", u"现将河口镇2024年政府信息公开工作年度报告公布如下：", u"-", 0);
    row("a clause before it", u"根据条例，河口镇2024年政府信息公开工作年度报告", u"-", 0);
    row("another report", u"河口镇人民政府2024年政府工作报告", u"-", 0);
    row("no year", u"河口镇人民政府政府信息公开工作年度报告", u"-", 0);
}

void TestTitleRecogniser::titlesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, body);
    QFETCH(int, year);
    const SourceOutline outline = readTextSource(text);
    const ReadingText lines = prepareText(outline);
    const auto title = findTitle(lines, lines.lines.size(), *FormLibrary::builtIn().forYear(2024));
    QCOMPARE(title.has_value(), body != u"-");
    if (!title)
        return;
    QCOMPARE(title->body, body);
    QCOMPARE(title->year, year);
}

GOUJI_GUILESS_TEST(TestTitleRecogniser)
#include "tst_titlerecogniser.moc"
