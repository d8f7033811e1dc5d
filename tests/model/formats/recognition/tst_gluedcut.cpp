// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/gluedline.h"
#include "model/formats/recognition/gluedsolver.h"
#include "model/formats/recognition/shownways.h"
#include "model/formats/source/textsource.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

namespace {

constexpr qint64 enoughSteps = 100'000;

const RowRule lastIsSumOfSix{{0, 1, 2, 3, 4, 5}, 6};

QString described(const std::vector<Figures> &ways)
{
    return ways.empty() ? QStringLiteral("none") : shownWays(waysOf(ways));
}

} // namespace

/// Digits without anything between them: every way that the rules allow, and no other.
class TestGluedCut : public QObject
{
    Q_OBJECT

private slots:
    void digitsAreCutByTheRules_data();
    void digitsAreCutByTheRules();
    void theWorkIsLimited();
    void rulesBetweenRowsNarrow();
    void aRuleThatCannotHoldSaysNothing();
    void linesAreTakenApart_data();
    void linesAreTakenApart();
};

void TestGluedCut::digitsAreCutByTheRules_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("ways");
    QTest::newRow("only way") << QStringLiteral("0000000") << 7 << QStringLiteral("0 0 0 0 0 0 0");
    QTest::newRow("too few") << QStringLiteral("000000") << 7 << QStringLiteral("none");
    QTest::newRow("sum decides") << QStringLiteral("15130000154") << 7 << QStringLiteral("151 3 0 0 0 0 154");
    QTest::newRow("no sum fits") << QStringLiteral("9000008") << 7 << QStringLiteral("none");
    QTest::newRow("two ways") << QStringLiteral("11100000111") << 7
                              << QStringLiteral("1 110 0 0 0 0 111 ｜ 111 0 0 0 0 0 111");
    QTest::newRow("two ways again") << QStringLiteral("92100012105") << 7
                                    << QStringLiteral("92 1 0 0 0 12 105 ｜ 92 10 0 0 1 2 105");
    QTest::newRow("blanks end figures") << QStringLiteral("921 00012105") << 7 << QStringLiteral("92 1 0 0 0 12 105");
    QTest::newRow("no rule") << QStringLiteral("3128") << 3 << QStringLiteral("3 1 28 ｜ 3 12 8 ｜ 31 2 8");
    QTest::newRow("no leading zero") << QStringLiteral("1003") << 3 << QStringLiteral("10 0 3");
    QTest::newRow("no digits") << QStringLiteral("1+2") << 3 << QStringLiteral("none");
}

void TestGluedCut::digitsAreCutByTheRules()
{
    QFETCH(QString, digits);
    QFETCH(int, count);
    QFETCH(QString, ways);
    WorkLimit limit{enoughSteps};
    const std::vector<RowRule> rules = count == 7 ? std::vector{lastIsSumOfSix} : std::vector<RowRule>();
    const auto found = waysToCut(digits.split(u' '), count, rules, limit);
    QVERIFY(found);
    QStringList expected = ways.split(QStringLiteral(" ｜ "));
    QStringList actual = described(*found).split(QStringLiteral(" ｜ "));
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
}

void TestGluedCut::theWorkIsLimited()
{
    WorkLimit limit{1000};
    QVERIFY(!waysToCut({QString(40, u'1')}, 15, {}, limit));
    WorkLimit wide{10'000'000};
    QVERIFY(!waysToCut({QString(30, u'1')}, 7, {}, wide)); // more ways than anyone looks at
    QVERIFY(!waysToCut({QString(1000, u'1')}, 7, {}, wide));
}

void TestGluedCut::rulesBetweenRowsNarrow()
{
    WorkLimit limit{enoughSteps};
    GluedSolver solver(limit);
    solver.setWays(0, {{1, 21, 22}, {12, 1, 13}});
    solver.setWays(1, {{4, 4, 8}});
    solver.setWays(2, {{16, 5, 21}, {5, 16, 21}, {1, 1, 2}});
    solver.addRule({{0, 1}, {2}, {0, 1, 2}});
    solver.narrow();
    QCOMPARE(described(solver.ways(0)), QStringLiteral("12 1 13"));
    QCOMPARE(described(solver.ways(2)), QStringLiteral("16 5 21"));
}

void TestGluedCut::aRuleThatCannotHoldSaysNothing()
{
    WorkLimit limit{enoughSteps};
    GluedSolver solver(limit);
    solver.setWays(0, {{1}, {2}});
    solver.setWays(1, {{7}});
    solver.addRule({{0}, {1}, {0}});
    solver.addRule({{0}, {5}, {0}}); // row 5 is not known
    solver.narrow();
    QCOMPARE(solver.ways(0).size(), size_t(2));
}

void TestGluedCut::linesAreTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const char16_t *text, const char16_t *rows) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(rows);
    };
    row("label and digits", u"一、本年新收政府信息公开申请数量15130000154",
        u"一、本年新收政府信息公开申请数量|15130000154");
    row("groups before", u"三、本年度办理结果（一）予以公开31600037", u"三、本年度办理结果+（一）予以公开|31600037");
    row("item number after digits", u"1.属于国家秘密00000002.其他法律行政法规禁止公开1000001",
        u"1.属于国家秘密|0000000;2.其他法律行政法规禁止公开|1000001");
    row("brackets behind", u"（七）总计0000000（", u"（七）总计|0000000");
    row("blanks inside", u"（七）总计 86 7 0 1 2 0 96", u"（七）总计|86 7 0 1 2 0 96");
    row("header", u"自然人法人或其他组织总计", u"自然人+法人或其他组织+总计|");
    row("full width", u"（一）予以公开１０００００１", u"（一）予以公开|１０００００１");
    row("prose", u"全年（一）予以公开3件", u"");
    row("one label", u"（一）予以公开", u"");
    row("digits first", u"12（一）予以公开", u"");
}

void TestGluedCut::linesAreTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    const TableLabels labels(*FormLibrary::builtIn().find(u"2021"), 1);
    const SourceOutline outline = readTextSource(text);
    const ReadingText lines = prepareText(outline);
    QStringList found;
    for (const RowSegment &segment : cutGluedLine(lines.lines.front(), labels)) {
        QStringList names;
        for (const FoundLabel &label : segment.labels)
            names.append(labels.label(label.label).text);
        QStringList figures;
        for (const ReadingField &field : segment.figures)
            figures.append(field.text);
        found.append(names.join(u'+') + u'|' + figures.join(u' '));
    }
    QCOMPARE(found.join(u';'), rows);
}

GOUJI_GUILESS_TEST(TestGluedCut)
#include "tst_gluedcut.moc"
