// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rollupremarks.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const QString county = QStringLiteral("清溪县人民政府");

Unit unit(const char *name, bool isLeftOut = false)
{
    Unit unit;
    unit.name = QString::fromUtf8(name);
    unit.isLeftOut = isLeftOut;
    unit.whyLeftOut = isLeftOut ? QStringLiteral("垂直管理") : QString();
    return unit;
}

/// A county with its units, and the files they sent.
class County
{
public:
    explicit County(std::vector<Unit> units = {}, int year = 2024)
        : m_units(std::move(units))
        , m_index(m_units)
        , m_order{county, year, FormLibrary::builtIn().find(u"2021"), m_units.size() > 0 ? &m_index : nullptr}
        , m_share(m_order)
    {}

    void compareTexts()
    {
        m_order.comparesTexts = true;
        m_share = RollUpShare(m_order);
    }

    Report report(const char *body) const
    {
        Report report = filledReport(m_order.form);
        report.facts.body = QString::fromUtf8(body);
        report.facts.year = m_order.year;
        return report;
    }

    void send(const char *file, const Report &report)
    {
        m_share.add(QString::fromUtf8(file), file, report);
        m_sent.insert({QString::fromUtf8(file), report});
    }

    RollUp sum()
    {
        std::vector<RollUpShare> shares;
        shares.push_back(std::move(m_share));
        RollUp sum(m_order, std::move(shares));
        for (const std::size_t i : sum.toTakeOut())
            sum.takeOut(m_sent.at(sum.inputs()[i].file));
        return sum;
    }

private:
    UnitList m_units;
    UnitIndex m_index;
    RollUpOrder m_order;
    RollUpShare m_share;
    std::map<QString, Report> m_sent;
};

/// `RU-03 body` of each.
QStringList found(const RollUp &sum)
{
    QStringList lines;
    for (const RollUpRemark &remark : rollUpRemarks(sum))
        lines.append(QStringLiteral("%1 %2").arg(remark.check.toString(), remark.body).trimmed());
    return lines;
}

qint64 received(const RollUp &sum)
{
    const FormTemplate &form = *sum.order().form;
    return sum.sums().value(form.role(u"received").front()).wholeNumber().value_or(-1);
}

constexpr char finance[] = "清溪县财政局";
constexpr char schools[] = "清溪县教育局";

} // namespace

/// Every file is accounted for, and each check of a sum speaks where it must and is silent where nothing is wrong.
class TestRollUp : public QObject
{
    Q_OBJECT

private slots:
    void allIsWell()
    {
        County county({unit(finance), unit(schools)});
        county.send("a", county.report(finance));
        county.send("b", county.report(schools));
        const RollUp sum = county.sum();
        QCOMPARE(found(sum), QStringList());
        QCOMPARE(sum.counted(), 2);
        const Report whole = sum.report();
        QCOMPARE(whole.facts.body, ::county);
        const Report one = county.report(finance);
        for (std::size_t i = 0; i < whole.cells.size(); ++i) {
            if (const auto figure = one.cells[i].value.wholeNumber())
                QCOMPARE(whole.cells[i].value.wholeNumber().value_or(-1), 2 * *figure);
        }
        BalanceSheet sheet;
        sheet.reset(whole);
        QVERIFY(!sheet.hasBroken());
        QVERIFY(std::ranges::any_of(whole.cells, &Cell::computed));
    }

    // RU-01
    void theParentsOwnReportIsComparedAndNeverCounted()
    {
        County county;
        county.send("a", county.report(finance));
        county.send("own", county.report("清溪县 人民政府"));
        const RollUp same = county.sum();
        QCOMPARE(found(same), QStringList{QStringLiteral("RU-05 清溪县 人民政府")});
        QCOMPARE(same.counted(), 1);

        County other;
        other.send("a", other.report(finance));
        Report wrong = other.report("清溪县人民政府");
        setCount(wrong, CellIndex(0), 999);
        other.send("own", wrong);
        const std::vector<RollUpRemark> remarks = rollUpRemarks(other.sum());
        QCOMPARE(remarks.front().check, CheckId(QStringLiteral("RU-01")));
        QCOMPARE(remarks.front().cells.size(), std::size_t(1));
        QVERIFY2(remarks.front().text.contains(QStringLiteral("999")), qPrintable(remarks.front().text));
    }

    // RU-02
    void whoIsMissingIsNamed()
    {
        County county({unit(finance), unit(schools), unit("清溪县气象局", true)});
        county.send("a", county.report(finance));
        QCOMPARE(found(county.sum()), QStringList{QStringLiteral("RU-02 清溪县教育局")});
    }

    // RU-03
    void aBlankCellIsNamed()
    {
        County county;
        Report report = county.report(finance);
        report.cells[3].value = CellValue();
        report.cells[4].value = RawText(u"约3");
        county.send("a", report);
        const std::vector<RollUpRemark> remarks = rollUpRemarks(county.sum());
        QCOMPARE(remarks.size(), std::size_t(1));
        QCOMPARE(remarks[0].check, CheckId(QStringLiteral("RU-03")));
        QCOMPARE(remarks[0].cells.size(), std::size_t(2));
    }

    // RU-04
    void aBrokenChildIsNamed()
    {
        County county;
        Report report = county.report(finance);
        const CellIndex cell = report.form->role(u"received").front();
        setCount(report, cell, 1 + countAt(report, cell));
        county.send("a", report);
        const RollUp sum = county.sum();
        QVERIFY(found(sum).contains(QStringLiteral("RU-04 清溪县财政局")));
        QVERIFY(!sum.report().cell(cell).computed); // the figures stand as the children wrote them
    }

    // RU-05
    void twoThatDifferDoNotCount()
    {
        County county;
        const Report report = county.report(finance);
        Report other = report;
        setCount(other, CellIndex(0), 1 + countAt(other, CellIndex(0)));
        county.send("a", report);
        county.send("b", other);
        county.send("c", county.report(schools));
        const RollUp sum = county.sum();
        QCOMPARE(found(sum).count(QStringLiteral("RU-05 清溪县财政局")), 2);
        QCOMPARE(sum.counted(), 1);
        QCOMPARE(received(sum), countAt(report, report.form->role(u"received").front()));
    }

    void theSameAgainCountsOnce()
    {
        County county;
        const Report report = county.report(finance);
        county.send("a", report);
        county.send("b", report);
        const RollUp sum = county.sum();
        QCOMPARE(found(sum), QStringList());
        QCOMPARE(sum.counted(), 1);
        QVERIFY(sum.inputs()[1].use == InputUse::SameAgain);
        QCOMPARE(received(sum), countAt(report, report.form->role(u"received").front()));
    }

    void anotherYearOrFormDoesNotCount()
    {
        County county;
        Report before = county.report(finance);
        before.facts.year = 2023;
        Report old = Report::forForm(FormLibrary::builtIn().find(u"2019"));
        old.facts.body = QString::fromUtf8(schools);
        county.send("a", before);
        county.send("b", old);
        const RollUp sum = county.sum();
        QCOMPARE(found(sum), (QStringList{QStringLiteral("RU-05 清溪县财政局"), QStringLiteral("RU-05 清溪县教育局")}));
        QCOMPARE(sum.counted(), 0);
    }

    void whoIsNotInTheListDoesNotCount()
    {
        Unit renamed = unit(finance);
        renamed.formerNames = {QStringLiteral("清溪县财税局")};
        County county({renamed});
        county.send("a", county.report("清溪县财税局"));
        county.send("b", county.report(schools));
        const RollUp sum = county.sum();
        QCOMPARE(sum.counted(), 1);
        QVERIFY(sum.inputs()[1].use == InputUse::Stranger);
        QCOMPARE(found(sum), QStringList());
    }

    void whoIsLeftOutDoesNotCount()
    {
        County county({unit(finance), unit(schools, true)});
        county.send("a", county.report(finance));
        county.send("b", county.report(schools));
        const RollUp sum = county.sum();
        QCOMPARE(sum.counted(), 1);
        QCOMPARE(sum.inputs()[1].why, QStringLiteral("垂直管理"));
        QCOMPARE(found(sum), QStringList());
    }

    // RU-06
    void textsThatAreAlikeAreNamed()
    {
        County county;
        county.compareTexts();
        const QString text =
            QStringLiteral("全县政务公开工作领导小组办公室认真落实主动公开各项要求并建立台账，逐月通报。");
        const QString other =
            QStringLiteral("本镇组织各村干部学习条例原文，把群众最关心的惠农补贴名单张贴上墙并录入系统。");
        for (const auto &[file, body, words] : {std::tuple("a", finance, text), std::tuple("b", schools, text),
                                                std::tuple("c", "清溪县石桥镇人民政府", other)}) {
            Report report = county.report(body);
            setProse(report, u"overview", words);
            setProse(report, u"problems", {});
            county.send(file, report);
        }
        const std::vector<RollUpRemark> remarks = rollUpRemarks(county.sum());
        QCOMPARE(remarks.size(), std::size_t(1));
        QCOMPARE(remarks[0].check, CheckId(QStringLiteral("RU-06")));
        QVERIFY(remarks[0].text.contains(QString::fromUtf8(schools)));
        QVERIFY(!remarks[0].text.contains(QStringLiteral("石桥镇")));
    }

    // RU-07
    void whatWasCarriedOverIsCompared()
    {
        const auto withCarry = [](int year, const char *role, qint64 children, qint64 parents) {
            County county({}, year);
            const CellIndex cell = county.report(finance).form->role(QString::fromLatin1(role)).front();
            Report child = county.report(finance);
            Report parent = county.report("清溪县人民政府");
            setCount(child, cell, children);
            setCount(parent, cell, parents);
            county.send("a", child);
            county.send("own", parent);
            return county.sum();
        };
        const RollUp now = withCarry(2024, "carried_in", 5, 7);
        const std::vector<RollUpRemark> remarks = carryRemarks(now, withCarry(2023, "carried_out", 6, 7));
        QCOMPARE(remarks.size(), std::size_t(1));
        QCOMPARE(remarks[0].check, CheckId(QStringLiteral("RU-07")));
        QVERIFY(carryRemarks(now, withCarry(2023, "carried_out", 5, 7)).empty());
        QVERIFY(carryRemarks(now, withCarry(2023, "carried_out", 6, 8)).empty());
    }

    // RU-08
    void aGovernmentWithTheFiguresOfItsOfficeAlone()
    {
        County county;
        county.send("a", county.report("清溪县人民政府办公室"));
        Report other = county.report(schools);
        setCount(other, CellIndex(0), 41);
        county.send("b", other);
        county.send("own", county.report("清溪县人民政府"));
        QVERIFY(found(county.sum()).contains(QStringLiteral("RU-08")));

        County sound;
        sound.send("a", sound.report("清溪县人民政府办公室"));
        sound.send("own", sound.report("清溪县人民政府"));
        QVERIFY(!found(sound.sum()).contains(QStringLiteral("RU-08")));
    }

    void adjustsWithAReason()
    {
        County county;
        county.send("a", county.report(finance));
        RollUp sum = county.sum();
        const qint64 before = received(sum);
        const CellId cell = sum.order().form->cell(sum.order().form->role(u"received").front()).id;
        QVERIFY(sum.adjust({cell, -1'000'000, QStringLiteral("联合受理一件")}));
        QCOMPARE(received(sum), before - 1);
        QVERIFY(!sum.adjust({*CellId::fromString(u"t9.nothing"), 1, {}}));
        QCOMPARE(sum.adjustments().size(), std::size_t(1));
    }
};

GOUJI_GUILESS_TEST(TestRollUp)
#include "tst_rollup.moc"
