// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fixes/fixchanges.h"
#include "model/report/prosetext.h"
#include "tests/model/checks/checkcase.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const QString section = QStringLiteral("other");

/// The paragraph after everything of the check was mended in it; as it was where nothing is certain.
QString mended(Case &given, const QString &check)
{
    const Fix fix = fixOfAll(CheckId(check), given.findings(), given.report, *given.options.words);
    Report after = given.report;
    for (const FixedBlocks &fixed : fixedBlocks(fix, given.report))
        (*after.blocks(fixed.section))[static_cast<std::size_t>(fixed.first)] = fixed.blocks.front();
    return proseText(*after.blocks(section), after);
}

struct TextRow
{
    const char *check;
    const char *name;
    const char16_t *before;
    const char16_t *after; ///< null: not certain, so nothing is changed
};

const TextRow rows[] = {
    {"TX-05", "a comma", u"未收取信息处理费,及时公开。", u"未收取信息处理费，及时公开。"},
    {"TX-05", "with the blank behind it", u"未收取费用, 及时公开; 无其他事项。", u"未收取费用，及时公开；无其他事项。"},
    {"TX-05", "beside another mark", u"未收取费用,。", nullptr},
    {"TX-07", "book marks", u"依据<收费办法>未收取费用。", u"依据《收费办法》未收取费用。"},
    {"TX-07", "inside others", u"依据《关于印发<收费办法>的通知》未收费。",
     u"依据《关于印发〈收费办法〉的通知》未收费。"},
    {"TX-07", "left open", u"依据《收费办法未收取费用。", nullptr},
    {"TX-08", "around digits", u"发出收费通知 12 件。", u"发出收费通知12件。"},
    {"TX-08", "inside a year", u"20 24年未收取费用。", u"2024年未收取费用。"},
    {"TX-08", "two numbers", u"收费 第5 12年。", u"收费 第5 12年。"},
    {"TX-09", "twice the same", u"未收取费用，，及时公开。。", u"未收取费用，及时公开。"},
    {"TX-09", "two kinds", u"未收取费用，。及时公开。", nullptr},
    {"TX-09", "an ellipsis of stops", u"收费、公开。。。", nullptr},
    {"TX-03", "a word missing", u"未收取政府信息公开处理费。", u"未收取政府信息公开信息处理费。"},
    {"TX-03", "what stands before goes with it", u"未收取政府信息公开费。", u"未收取政府信息公开信息处理费。"},
    {"TX-10", "a serious word", u"政俯未收取费用。", u"政府未收取费用。"},
    {"TX-11", "a confusable word", u"公开意思不强，未收费。", u"公开意识不强，未收费。"},
    {"TX-17", "square brackets", u"按国办函[2020] 109号收费。", u"按国办函〔2020〕109号收费。"},
    {"TX-02", "the only number", u"按《政府信息公开信息处理费管理办法》（国办函〔2020〕190号）收费。",
     u"按《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）收费。"},
    {"TX-02", "one of two", u"按《政府信息公开工作年度报告格式》（国办公开办函〔2021〕3号）收费。", nullptr},
    {"TX-19", "a soft hyphen", u"未收取\u00ad费用。", u"未收取费用。"},
    {"TX-19", "of private use", u"未收取\ue000费用。", nullptr},
    {"TX-04", "a foreign word", u"未收取 and 费用。", nullptr},
};

} // namespace

class TestFixes : public QObject
{
    Q_OBJECT

private slots:
    void mendsWordsWhereItIsCertain_data();
    void mendsWordsWhereItIsCertain();
    void leavesLinksAlone();
    void linksANumberToItsOnlyCell_data();
    void linksANumberToItsOnlyCell();
    void computesATotal();
    void showsWhatChanges();
    void mendsAllOfOneKind();
};

void TestFixes::mendsWordsWhereItIsCertain_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(rows)); ++i)
        QTest::addRow("%s %s", rows[i].check, rows[i].name) << i;
}

void TestFixes::mendsWordsWhereItIsCertain()
{
    QFETCH(int, index);
    const TextRow &row = rows[index];
    Case given;
    given.prose(section, row.before);
    const QString after = QString::fromUtf16(row.after ? row.after : row.before);
    QCOMPARE(mended(given, QLatin1String(row.check)), after);
}

void TestFixes::leavesLinksAlone()
{
    const Link link{*CellId::fromString(u"t3.received.total"), LinkStyle::Digits, {}};
    Case given;
    *given.report.blocks(section) = {
        Paragraph{{QStringLiteral("收费通知 "), link, QStringLiteral(" 件,未收取费用。")}, {}}};
    const Fix fix = fixOfAll(CheckId(QStringLiteral("TX-05")), given.findings(), given.report, *given.options.words);
    const auto blocks = fixedBlocks(fix, given.report);
    const Paragraph expected{{QStringLiteral("收费通知 "), link, QStringLiteral(" 件，未收取费用。")}, {}};
    QCOMPARE(std::get<Paragraph>(blocks.at(0).blocks.at(0)), expected);
}

void TestFixes::linksANumberToItsOnlyCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *check, const char *before, const char *after) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromLatin1(check) << QString::fromUtf8(after);
    };
    row("one reading", "NT-01", "本年收到政府信息公开申请34件，未收费。", "本年收到政府信息公开申请43件，未收费。");
    row("Chinese numerals", "NT-01", "本年收到政府信息公开申请三十四件，未收费。",
        "本年收到政府信息公开申请四十三件，未收费。");
    row("documents in force", "NT-10", "现行有效规范性文件18件，未收费。", "现行有效规范性文件17件，未收费。");
    row("several readings", "NT-07", "因政府信息公开被提起行政诉讼9件，未收费。", "");
}

void TestFixes::linksANumberToItsOnlyCell()
{
    QFETCH(QString, text);
    QFETCH(QString, check);
    QFETCH(QString, after);
    Case given;
    given.requests(43, 0, 0);
    given.disputes(3, 2);
    given.stock("normative_documents", 2, 1, 17);
    setProse(given.report, section, text);
    QCOMPARE(mended(given, check), after.isEmpty() ? text : after);
    const Fix fix = fixOfAll(CheckId(check), given.findings(), given.report, *given.options.words);
    for (const WordFix &word : fix.words)
        QVERIFY(std::holds_alternative<Link>(word.replacement.by));
    QCOMPARE(fix.words.empty(), after.isEmpty());
}

void TestFixes::computesATotal()
{
    Case given;
    const CellIndex total = cellOf(given.report, "t3.received.total");
    const qint64 right = countAt(given.report, total);
    given.count("t3.received.total", right + 1000);
    const std::vector<Finding> findings = given.findings();
    QCOMPARE(findings.size(), std::size_t(1));
    const Fix fix = fixOf(findings.front(), given.report, *given.options.words);
    QCOMPARE(fix.totals, std::vector{total});
    const std::vector<CellEdit> edits = fixedTotals(fix, given.report);
    QCOMPARE(edits.size(), std::size_t(1));
    QCOMPARE(edits.front().cell.value.wholeNumber(), std::optional(right));
    QVERIFY(edits.front().cell.computed);

    given.count("t3.received.total", right); // a part that is wrong is for a person to judge
    given.count("t3.received.company", 777);
    for (const Finding &finding : given.findings())
        QVERIFY(fixOf(finding, given.report, *given.options.words).totals.empty());
}

void TestFixes::showsWhatChanges()
{
    Case given;
    given.prose(section, u"本年度未收取任何信息处理费,其他事项均已如实报告。");
    const Fix fix = fixOfAll(CheckId(QStringLiteral("TX-05")), given.findings(), given.report, *given.options.words);
    const std::vector<FixChange> expected{
        {QStringLiteral("…何信息处理费,其他事项均已…"), QStringLiteral("…何信息处理费，其他事项均已…")}};
    QCOMPARE(changesOf(fix, given.report), expected);
    QCOMPARE(changesOf(Fix(), given.report), std::vector<FixChange>());
}

void TestFixes::mendsAllOfOneKind()
{
    Case given;
    given.prose(section, u"未收取费用,及时公开,方便群众 3 次。");
    given.prose(u"problems", u"公开不够及时,下一步将加强培训,提高质量。");
    const Fix fix = fixOfAll(CheckId(QStringLiteral("TX-05")), given.findings(), given.report, *given.options.words);
    QCOMPARE(fix.words.size(), std::size_t(4));
    QCOMPARE(mended(given, QStringLiteral("TX-05")), QStringLiteral("未收取费用，及时公开，方便群众 3 次。"));
}

GOUJI_GUILESS_TEST(TestFixes)
#include "tst_fixes.moc"
