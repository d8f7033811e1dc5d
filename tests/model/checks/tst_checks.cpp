// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkcatalogue.h"
#include "model/checks/checkreport.h"
#include "model/checks/wording.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/checkcase.h"
#include "tests/support/strictmain.h"

#include <set>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr const char16_t *wholeOverview = u"主动公开、依申请公开、信息管理、平台建设和监督保障。";

const Row structureRows[] = {
    {"STR-05", false, "official title", [](Case &) {}},
    {"STR-05", false, "blanks around the year",
     [](Case &c) { c.title(u"云岭县某某局 2024 年政府信息公开工作 年度报告"); }},
    {"STR-05", false, "full-width digits", [](Case &c) { c.title(u"云岭县某某局２０２４年政府信息公开工作年度报告"); }},
    {"STR-05", false, "no title found", [](Case &c) { c.title(u""); }},
    {"STR-05", false, "another year is STR-06",
     [](Case &c) { c.title(u"云岭县某某局2023年政府信息公开工作年度报告"); }},
    {"STR-05", true, "关于 and 的", [](Case &c) { c.title(u"云岭县某某局关于2024年政府信息公开工作的年度报告"); }},
    {"STR-05", true, "words missing", [](Case &c) { c.title(u"云岭县某某局2024年政府信息公开年度报告"); }},
    {"STR-06", false, "official title", [](Case &) {}},
    {"STR-06", false, "blanks in the name", [](Case &c) { c.title(u"云岭县 某某局2024年政府信息公开工作年度报告"); }},
    {"STR-06", true, "another year", [](Case &c) { c.title(u"云岭县某某局2023年政府信息公开工作年度报告"); }},
    {"STR-06", true, "another body", [](Case &c) { c.title(u"云岭县另一局2024年政府信息公开工作年度报告"); }},
    {"STR-06", true, "another year under a wrong wording", [](Case &c) { c.title(u"云岭县某某局2023年度报告"); }},
    {"STR-07", false, "all five", [](Case &c) { c.prose(u"overview", wholeOverview); }},
    {"STR-07", false, "blanks inside words",
     [](Case &c) { c.prose(u"overview", u"主动 公开、依申请公开、信息管理、平台建设和监 督保障。"); }},
    {"STR-07", false, "in other words",
     [](Case &c) { c.prose(u"overview", u"发布信息、受理申请、保密审查、网站、监督。"); }},
    {"STR-07", true, "no platform",
     [](Case &c) { c.prose(u"overview", u"主动公开、依申请公开、信息管理、监督保障。"); }},
    {"STR-07", true, "nothing at all", [](Case &c) { c.prose(u"overview", u""); }},
    {"STR-08", false, "no government", [](Case &c) { c.prose(u"overview", wholeOverview); }},
    {"STR-08", false, "kind only inferred",
     [](Case &c) {
         c.government(true);
         c.prose(u"overview", wholeOverview);
     }},
    {"STR-08", false, "all three in other words",
     [](Case &c) {
         c.government(false);
         c.prose(u"overview", u"主动公开、依申请公开、信息管理、平台、监督。纳入年度考核，开展满意度评价，严肃问责。");
     }},
    {"STR-08", true, "a government without accountability",
     [](Case &c) {
         c.government(false);
         c.prose(u"overview", u"主动公开、依申请公开、信息管理、平台、监督。纳入考核，开展评议。");
     }},
    {"STR-09", false, "ten characters", [](Case &c) { c.prose(u"problems", u"公开不够及时。将改进。"); }},
    {"STR-09", true, "empty", [](Case &c) { c.prose(u"problems", u" 　"); }},
    {"STR-09", true, "无", [](Case &c) { c.prose(u"problems", u"无。"); }},
    {"STR-09", true, "nine characters among blanks", [](Case &c) { c.prose(u"problems", u"公开 不 够 及 时，改 。"); }},
    {"STR-10", false, "something", [](Case &c) { c.prose(u"other", u"无其他需要报告的事项。"); }},
    {"STR-10", true, "empty", [](Case &c) { c.prose(u"other", u""); }},
    {"STR-11", false, "收费", [](Case &c) { c.prose(u"other", u"未收费。"); }},
    {"STR-11", false, "处理费", [](Case &c) { c.prose(u"other", u"未收取政府信息公开处理费。"); }},
    {"STR-11", false, "empty is STR-10", [](Case &c) { c.prose(u"other", u""); }},
    {"STR-11", true, "no word of it", [](Case &c) { c.prose(u"other", u"无其他需要报告的事项。"); }},
    {"STR-12", false, "off unless set", [](Case &) {}},
    {"STR-12", false, "just as long",
     [](Case &c) {
         c.prose(u"overview", u"主动 公开");
         c.options.sectionOneLimit = 4;
     }},
    {"STR-12", true, "one more",
     [](Case &c) {
         c.prose(u"overview", u"主动 公开。");
         c.options.sectionOneLimit = 4;
     }},
    {"STR-13", false, "no opening", [](Case &) {}},
    {"STR-13", false, "six parts", [](Case &c) { c.opening(u"本报告由六个部分组成。"); }},
    {"STR-13", false, "6 parts, some named",
     [](Case &c) { c.opening(u"本报告由总体情况、主动公开政府信息情况等6部分组成。"); }},
    {"STR-13", false, "all named",
     [](Case &c) {
         c.opening(
             u"本报告共六部分：总体情况、主动公开情况、申请情况、行政复议和诉讼情况、存在问题及改进情况、其他事项。");
     }},
    {"STR-13", false, "parts of something else", [](Case &c) { c.opening(u"部分单位工作有待加强。"); }},
    {"STR-13", true, "five parts", [](Case &c) { c.opening(u"根据条例编制。本报告由五个部分组成。"); }},
    {"STR-13", true, "seven parts in digits", [](Case &c) { c.opening(u"本报告包括 7 个部分。"); }},
    {"STR-13", true, "says six, lists three",
     [](Case &c) { c.opening(u"本报告由总体情况、申请情况、其他事项六个部分组成。"); }},
    {"STR-14", false, "no period", [](Case &) {}},
    {"STR-14", false, "the whole year", [](Case &c) { c.opening(u"统计期限自2024年1月1日起至2024年12月31日止。"); }},
    {"STR-14", false, "year once, blanks", [](Case &c) { c.opening(u"统计时段为 2024 年 1 月 1 日至 12 月 31 日。"); }},
    {"STR-14", false, "Chinese numerals",
     [](Case &c) { c.opening(u"数据统计期限为二〇二四年一月一日到十二月三十一日。"); }},
    {"STR-14", false, "another period", [](Case &c) { c.opening(u"2024年5月1日至2024年5月10日开展宣传。"); }},
    {"STR-14", true, "ends in November", [](Case &c) { c.opening(u"统计期限自2024年1月1日至2024年11月30日。"); }},
    {"STR-14", true, "last year's", [](Case &c) { c.opening(u"统计期限为2023年1月1日至2023年12月31日。"); }},
    {"STR-14", true, "in the overview",
     [](Case &c) {
         c.prose(u"overview",
                 u"主动公开、依申请公开、信息管理、平台建设、监督保障。统计期限为2023年1月1日－12月31日。");
     }},
};

const Row cellRows[] = {
    {"CEL-01", false, "all filled", [](Case &) {}},
    {"CEL-01", true, "one blank",
     [](Case &c) { c.report.cell(cellOf(c.report, "t4.review.total")).value = CellValue(); }},
    {"CEL-02", false, "a blank is none",
     [](Case &c) { c.report.cell(cellOf(c.report, "t4.review.total")).value = CellValue(); }},
    {"CEL-02", false, "a negative number is CEL-03", [](Case &c) { c.raw("t3.granted.total", u"-3"); }},
    {"CEL-02", true, "a mark", [](Case &c) { c.mark("t3.granted.total"); }},
    {"CEL-02", true, "text", [](Case &c) { c.raw("t3.granted.total", u"见附件"); }},
    {"CEL-02", true, "forty digits",
     [](Case &c) { c.raw("t3.granted.total", u"1234567890123456789012345678901234567890"); }},
    {"CEL-03", false, "0", [](Case &c) { c.count("t2.licences.decisions", 0); }},
    {"CEL-03", true, "a negative count", [](Case &c) { c.raw("t3.granted.total", u"－3"); }},
    {"CEL-03", true, "a negative amount", [](Case &c) { c.raw("t2.fees.amount", u"-0.5"); }},
    {"CEL-04", false, "a whole number", [](Case &c) { c.count("t2.licences.decisions", 12); }},
    {"CEL-04", false, "a unit at an amount is CEL-06", [](Case &c) { c.raw("t2.fees.amount", u"12万元"); }},
    {"CEL-04", true, "decimals", [](Case &c) { c.raw("t2.licences.decisions", u"12.0"); }},
    {"CEL-04", true, "a unit", [](Case &c) { c.raw("t2.licences.decisions", u"12件"); }},
    {"CEL-06", false, "six decimals", [](Case &c) { c.fee(c.report, 302393212); }},
    {"CEL-06", true, "seven decimals", [](Case &c) { c.raw("t2.fees.amount", u"302.3932123"); }},
    {"CEL-06", true, "a unit", [](Case &c) { c.raw("t2.fees.amount", u"302.3932万元"); }},
};

void withRulesOf(Case &c, bool stated, bool hasPower)
{
    c.report.facts.ruleMakingPowerStated = stated;
    c.report.facts.hasRuleMakingPower = hasPower;
}

void withoutRules(Case &c)
{
    for (const char *cell : {"t2.rules.made", "t2.rules.repealed", "t2.rules.in_force"})
        c.count(cell, 0);
}

void documents(Case &c, qint64 made, qint64 repealed, qint64 inForce)
{
    c.count("t2.normative_documents.made", made);
    c.count("t2.normative_documents.repealed", repealed);
    c.count("t2.normative_documents.in_force", inForce);
}

void lastYearsPenalties(Case &c, qint64 then, qint64 now)
{
    c.lastYear = c.report;
    setCount(*c.lastYear, cellOf(*c.lastYear, "t2.penalties.decisions"), then);
    c.count("t2.penalties.decisions", now);
}

void lastYearsFee(Case &c, qint64 then, qint64 now)
{
    c.lastYear = c.report;
    c.fee(*c.lastYear, then);
    c.fee(c.report, now);
}

/// Makes all applicants' results 0 except for natural persons who were granted or closed for other reasons.
void closedRequests(Case &c, qint64 granted, qint64 others)
{
    for (size_t i = 0; i < c.report.cells.size(); ++i) {
        if (c.report.form->cells()[i].id.toString().startsWith(QLatin1String("t3.")))
            setCount(c.report, CellIndex(i), 0);
    }
    for (const char *column : {"natural_person", "total"}) {
        c.count(qPrintable(QStringLiteral("t3.granted.%1").arg(QLatin1String(column))), granted);
        c.count(qPrintable(QStringLiteral("t3.otherwise_closed.remaining.%1").arg(QLatin1String(column))), others);
        c.count(qPrintable(QStringLiteral("t3.total.%1").arg(QLatin1String(column))), granted + others);
        c.count(qPrintable(QStringLiteral("t3.received.%1").arg(QLatin1String(column))), granted + others);
    }
}

const Row tableRows[] = {
    {"T2-01", false, "power not stated", [](Case &c) { withRulesOf(c, false, false); }},
    {"T2-01", false, "has the power", [](Case &c) { withRulesOf(c, true, true); }},
    {"T2-01", false, "no rules",
     [](Case &c) {
         withRulesOf(c, true, false);
         withoutRules(c);
     }},
    {"T2-01", true, "rules without the power", [](Case &c) { withRulesOf(c, true, false); }},
    {"T2-02", false, "just none before", [](Case &c) { documents(c, 5, 0, 5); }},
    {"T2-02", true, "fewer than none before", [](Case &c) { documents(c, 5, 0, 4); }},
    {"T2-03", false, "as many made as in force", [](Case &c) { documents(c, 5, 1, 5); }},
    {"T2-03", false, "T2-02 speaks", [](Case &c) { documents(c, 5, 0, 4); }},
    {"T2-03", true, "more made than in force", [](Case &c) { documents(c, 5, 2, 4); }},
    {"T2-04", false, "no last year", [](Case &c) { c.count("t2.penalties.decisions", 0); }},
    {"T2-04", false, "0 in both years", [](Case &c) { lastYearsPenalties(c, 0, 0); }},
    {"T2-04", false, "another figure", [](Case &c) { lastYearsPenalties(c, 4000, 3); }},
    {"T2-04", true, "fell to 0", [](Case &c) { lastYearsPenalties(c, 12, 0); }},
    {"T2-04", true, "rose from 0", [](Case &c) { lastYearsPenalties(c, 0, 12); }},
    {"T2-05", false, "no last year", [](Case &c) { c.fee(c.report, 900'000'000'000); }},
    {"T2-05", false, "100 times", [](Case &c) { lastYearsFee(c, 1'234'567, 123'456'700); }},
    {"T2-05", false, "nothing last year", [](Case &c) { lastYearsFee(c, 0, 123'456'700); }},
    {"T2-05", true, "a millionth more", [](Case &c) { lastYearsFee(c, 1'234'567, 123'456'701); }},
    {"T3-01", false, "balanced", [](Case &) {}},
    {"T3-01", false, "open", [](Case &c) { c.mark("t3.received.company"); }},
    {"T3-01", true, "rows agree, columns do not",
     [](Case &c) {
         c.count("t3.received.company", 1);
         c.count("t3.received.nonprofit", 2);
         c.count("t3.received.total", 3);
     }},
    {"T3-02", false, "balanced", [](Case &) {}},
    {"T3-02", true, "neighbours exchanged",
     [](Case &c) {
         c.count("t3.granted.company", 2);
         c.count("t3.granted.research_institute", 1);
     }},
    {"T3-03", false, "balanced", [](Case &) {}},
    {"T3-03", true, "one cell", [](Case &c) { c.count("t3.granted.company", 99); }},
    {"T3-06", false, "just 30 %", [](Case &c) { closedRequests(c, 70, 30); }},
    {"T3-06", false, "fewer than twenty", [](Case &c) { closedRequests(c, 0, 19); }},
    {"T3-06", true, "31 %", [](Case &c) { closedRequests(c, 69, 31); }},
    {"T3-06", true, "seven of twenty", [](Case &c) { closedRequests(c, 13, 7); }},
    {"T4-01", false, "balanced", [](Case &) {}},
    {"T4-01", false, "open",
     [](Case &c) {
         c.count("t4.review.upheld", 77);
         c.mark("t4.review.pending");
     }},
    {"T4-01", true, "one cell", [](Case &c) { c.count("t4.review.upheld", 77); }},
    {"T4-02", false, "fewer disputes", [](Case &) {}},
    {"T4-02", true, "more disputes than requests", [](Case &c) { closedRequests(c, 3, 0); }},
    {"T4-03", false, "off by default", [](Case &c) { c.prose(u"problems", u"公开内容不够丰富，下一步将加强。"); }},
    {"T4-03", false, "section five speaks of replies",
     [](Case &c) {
         c.options.switchedOn.insert(CheckId(QStringLiteral("T4-03")));
         c.prose(u"problems", u"答复质量有待提高，下一步将加强。");
     }},
    {"T4-03", true, "switched on",
     [](Case &c) {
         c.options.switchedOn.insert(CheckId(QStringLiteral("T4-03")));
         c.prose(u"problems", u"公开内容不够丰富，下一步将加强。");
     }},
};

std::vector<Row> allRows()
{
    std::vector<Row> rows(std::begin(structureRows), std::end(structureRows));
    rows.insert(rows.end(), std::begin(cellRows), std::end(cellRows));
    rows.insert(rows.end(), std::begin(tableRows), std::end(tableRows));
    for (const std::span<const Row> more : {figureRows(), languageRows(), lastYearRows(), publishingRows()})
        rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

/// What reading a source finds: it is tested where it is read.
bool isMadeByReading(const CheckId &id)
{
    static const QStringList ids{QStringLiteral("STR-01"), QStringLiteral("STR-02"), QStringLiteral("STR-03"),
                                 QStringLiteral("STR-04"), QStringLiteral("STR-15"), QStringLiteral("CEL-05")};
    return id.family() == u"IM" || ids.contains(id.toString());
}

QStringList idsOf(const std::vector<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings) {
        ids.append(finding.check.toString());
        for (const CheckId &also : finding.also)
            ids.append(also.toString());
    }
    return ids;
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void hasNothingToSayOfAGoodReport();
    void speaksWhereItShould_data();
    void speaksWhereItShould();
    void everyCheckHasRowsOfBothKinds();
    void switchesOff();
    void tellsOneFindingForAllCellsOfOneTable();
    void checksEveryForm();
};

void TestChecks::hasNothingToSayOfAGoodReport()
{
    QCOMPARE(idsOf(Case().findings()), QStringList());
}

void TestChecks::speaksWhereItShould_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Row &row : allRows())
        QTest::addRow("%s %s: %s", row.check, row.speaks ? "speaks" : "is silent", row.name) << index++;
}

void TestChecks::speaksWhereItShould()
{
    QFETCH(int, index);
    const Row row = allRows()[static_cast<size_t>(index)];
    Case spoilt;
    row.spoil(spoilt);
    const std::vector<Finding> findings = spoilt.findings();
    QCOMPARE(idsOf(findings).contains(QLatin1String(row.check)), row.speaks);
    for (const Finding &finding : findings) {
        const QString message = findingMessage(finding, *spoilt.report.form);
        QVERIFY2(!message.isEmpty() && !message.contains(u'%' + QString::number(1)), qPrintable(message));
        QVERIFY2(!message.contains(QLatin1String("t2.")) && !message.contains(QLatin1String("t3.")),
                 qPrintable(message));
        const bool isOfTheWhole =
            QStringList{QStringLiteral("STR"), QStringLiteral("XY"), QStringLiteral("NT"), QStringLiteral("PB")}
                .contains(finding.check.family());
        QVERIFY(!finding.section.isEmpty() || isOfTheWhole);
    }
}

void TestChecks::everyCheckHasRowsOfBothKinds()
{
    std::set<std::pair<QString, bool>> tested;
    for (const Row &row : allRows())
        tested.insert({QLatin1String(row.check), row.speaks});
    for (const CheckInfo &info : checkCatalogue()) {
        for (const bool speaks : {true, false}) {
            const bool isTested =
                isMadeByReading(info.id) || isMadeBySumming(info.id) || tested.contains({info.id.toString(), speaks});
            QVERIFY2(isTested, qPrintable(info.id.toString()));
        }
    }
}

void TestChecks::switchesOff()
{
    Case spoilt;
    spoilt.prose(u"other", u"");
    spoilt.mark("t3.granted.total");
    spoilt.count("t4.review.upheld", 77);
    spoilt.options.switchedOff = {CheckId(QStringLiteral("STR-10")), CheckId(QStringLiteral("CEL-02")),
                                  CheckId(QStringLiteral("T4-01"))};
    QCOMPARE(idsOf(spoilt.findings()), QStringList());
}

void TestChecks::tellsOneFindingForAllCellsOfOneTable()
{
    Case spoilt;
    spoilt.report = Report::forForm(spoilt.report.form.pointer());
    std::vector<size_t> blanks;
    for (const Finding &finding : spoilt.findings()) {
        if (finding.check.toString() == u"CEL-01")
            blanks.push_back(finding.cells.size());
    }
    QCOMPARE(blanks, (std::vector<size_t>{10, 175, 15}));
}

void TestChecks::checksEveryForm()
{
    const FormLibrary library = FormLibrary::builtIn();
    for (const FormPtr &form : library.forms()) {
        Report report = filledReport(form);
        QCOMPARE(idsOf(checkReport({report})), QStringList());
        setCount(report, cellOf(report, "t3.granted.company"), 500);
        QCOMPARE(idsOf(checkReport({report})), (QStringList{QStringLiteral("T3-03"), QStringLiteral("T3-02")}));
    }
}

GOUJI_GUILESS_TEST(TestChecks)
#include "tst_checks.moc"
