// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkcatalogue.h"
#include "tests/model/collection/county.h"
#include "tests/support/strictmain.h"

#include <functional>
#include <set>

using namespace gouji;
using namespace gouji::test;

namespace {

using Remarks = std::vector<RollUpRemark>;

/// A county in which a check of sums must speak, or must not.
struct Row
{
    const char *check;
    const char *name;
    bool speaks;
    std::function<Remarks()> remarks;
};

/// What is said where the first of two units has sent what `spoil` made of a sound report, and the county its own.
Remarks ofCounty(const std::function<void(Report &)> &spoilUnit, const std::function<void(Report &)> &spoilOwn = {})
{
    County county({countyUnit(finance), countyUnit(schools)});
    Report first = county.report(finance);
    const Report second = county.report(schools);
    spoilUnit(first);
    county.send("a", first);
    county.send("b", second);
    if (spoilOwn) {
        County sound({countyUnit(finance), countyUnit(schools)});
        sound.send("a", first);
        sound.send("b", second);
        Report own = sound.sum().report();
        spoilOwn(own);
        county.send("own", own);
    }
    return rollUpRemarks(county.sum());
}

void nothing(Report & /*report*/) {}

/// Two units of which one has another text than the other, or nearly the same.
Remarks withTexts(const QString &one, const QString &other)
{
    County county;
    county.compareTexts();
    for (const auto &[file, body, words] : {std::tuple("a", finance, one), std::tuple("b", schools, other)}) {
        Report report = county.report(body);
        setProse(report, u"overview", words);
        setProse(report, u"problems", {});
        county.send(file, report);
    }
    return rollUpRemarks(county.sum());
}

/// A sum in which the units carried `units` in or out, and the county's own report says `own`.
RollUp withCarry(int year, const char *role, qint64 units, qint64 own)
{
    County county({}, year);
    const CellIndex cell = county.report(finance).form->role(QString::fromLatin1(role)).front();
    Report child = county.report(finance);
    Report parent = county.report("清溪县人民政府");
    setCount(child, cell, units);
    setCount(parent, cell, own);
    county.send("a", child);
    county.send("own", parent);
    return county.sum();
}

/// The county's own report is that of its office, whose figures are all there is, or not.
Remarks ofOffice(qint64 more)
{
    County county;
    county.send("a", county.report("清溪县人民政府办公室"));
    Report other = Report::forForm(county.report(schools).form.pointer());
    other.facts = county.report(schools).facts;
    setCount(other, other.form->role(u"received").front(), more);
    if (more > 0)
        county.send("b", other);
    county.send("own", county.report("清溪县人民政府"));
    return rollUpRemarks(county.sum());
}

const QString oneText = QStringLiteral("全县政务公开工作领导小组办公室认真落实主动公开各项要求并建立台账，逐月通报。");
const QString otherText =
    QStringLiteral("本镇组织各村干部学习条例原文，把群众最关心的惠农补贴名单张贴上墙并录入系统。");

const std::vector<Row> &rows()
{
    static const std::vector<Row> all{
        {"RU-01", "a cell is not the sum", true,
         [] { return ofCounty(nothing, [](Report &own) { setCount(own, CellIndex(0), 999); }); }},
        {"RU-01", "a cell is blank", true,
         [] { return ofCounty(nothing, [](Report &own) { own.cells[0].value = CellValue(); }); }},
        {"RU-01", "all cells are the sum", false, [] { return ofCounty(nothing, nothing); }},
        {"RU-02", "a unit is missing", true,
         [] {
             County county({countyUnit(finance), countyUnit(schools), countyUnit("清溪县气象局", true)});
             county.send("a", county.report(finance));
             return rollUpRemarks(county.sum());
         }},
        {"RU-02", "who does not count is not waited for", false,
         [] {
             County county({countyUnit(finance), countyUnit("清溪县气象局", true)});
             county.send("a", county.report(finance));
             return rollUpRemarks(county.sum());
         }},
        {"RU-03", "a blank", true, [] { return ofCounty([](Report &unit) { unit.cells[3].value = CellValue(); }); }},
        {"RU-03", "a mark", true,
         [] { return ofCounty([](Report &unit) { unit.cells[3].value = *Mark::fromString(u"/"); }); }},
        {"RU-03", "words", true, [] { return ofCounty([](Report &unit) { unit.cells[4].value = RawText(u"约3"); }); }},
        {"RU-03", "a zero", false, [] { return ofCounty([](Report &unit) { setCount(unit, CellIndex(3), 0); }); }},
        {"RU-04", "a unit does not balance", true,
         [] {
             return ofCounty([](Report &unit) {
                 const CellIndex cell = unit.form->role(u"received").front();
                 setCount(unit, cell, 1 + countAt(unit, cell));
             });
         }},
        {"RU-04", "a unit balances", false, [] { return ofCounty(nothing); }},
        {"RU-05", "another year", true, [] { return ofCounty([](Report &unit) { unit.facts.year = 2023; }); }},
        {"RU-05", "the county's own among them", true, [] { return ofCounty(nothing, nothing); }},
        {"RU-05", "each once", false, [] { return ofCounty(nothing); }},
        {"RU-06", "nearly the same text", true, [] { return withTexts(oneText, oneText); }},
        {"RU-06", "texts of their own", false, [] { return withTexts(oneText, otherText); }},
        {"RU-07", "the units' figures differ", true,
         [] { return carryRemarks(withCarry(2024, "carried_in", 5, 7), withCarry(2023, "carried_out", 6, 7)); }},
        {"RU-07", "they agree", false,
         [] { return carryRemarks(withCarry(2024, "carried_in", 5, 7), withCarry(2023, "carried_out", 5, 7)); }},
        {"RU-07", "the county's own differ too", false,
         [] { return carryRemarks(withCarry(2024, "carried_in", 5, 7), withCarry(2023, "carried_out", 6, 8)); }},
        {"RU-08", "the county has its office's figures alone", true, [] { return ofOffice(41); }},
        {"RU-08", "there is no other unit", false, [] { return ofOffice(0); }},
    };
    return all;
}

} // namespace

/// Each check of sums, by its id, speaks where it must and is silent where nothing is wrong.
class TestRollUpChecks : public QObject
{
    Q_OBJECT

private slots:
    void speaksWhereItShould_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < rows().size(); ++i)
            QTest::addRow("%s %s", rows()[i].check, rows()[i].name) << static_cast<int>(i);
    }

    void speaksWhereItShould()
    {
        QFETCH(int, row);
        const Row &tested = rows()[static_cast<std::size_t>(row)];
        bool speaks = false;
        for (const RollUpRemark &remark : tested.remarks()) {
            speaks = speaks || remark.check == CheckId(QString::fromLatin1(tested.check));
            const CheckInfo *info = checkInfo(remark.check);
            QVERIFY(info);
            QCOMPARE(remark.severity, info->severity);
            QVERIFY2(!remark.text.contains(u'%') && !remark.text.contains(u"t3."), qPrintable(remark.text));
        }
        QCOMPARE(speaks, tested.speaks);
    }

    void everyCheckOfSumsHasRowsOfBothKinds()
    {
        std::set<std::pair<QString, bool>> tested;
        for (const Row &row : rows())
            tested.insert({QString::fromLatin1(row.check), row.speaks});
        int checks = 0;
        for (const CheckInfo &info : checkCatalogue()) {
            if (!isMadeBySumming(info.id))
                continue;
            ++checks;
            QVERIFY2(tested.contains({info.id.toString(), true}), qPrintable(info.id.toString()));
            QVERIFY2(tested.contains({info.id.toString(), false}), qPrintable(info.id.toString()));
        }
        QCOMPARE(checks, 8);
    }

    void saysWhichUnitItIsAbout()
    {
        const Remarks remarks = ofCounty([](Report &unit) { unit.cells[3].value = CellValue(); });
        QCOMPARE(remarks.front().unit, 0);
        QCOMPARE(remarks.front().cells.size(), std::size_t(1));
    }
};

GOUJI_GUILESS_TEST(TestRollUpChecks)
#include "tst_rollupchecks.moc"
