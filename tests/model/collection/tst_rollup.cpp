// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/rolluprecording.h"
#include "model/formats/native/nativewriter.h"
#include "tests/model/collection/county.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// `RU-03 body` of each.
QStringList found(const RollUp &sum)
{
    QStringList lines;
    for (const RollUpRemark &remark : rollUpRemarks(sum))
        lines.append(QStringLiteral("%1 %2").arg(remark.check.toString(), remark.body).trimmed());
    return lines;
}

} // namespace

/// Every file is accounted for, and counts where it must.
class TestRollUp : public QObject
{
    Q_OBJECT

private slots:
    void allIsWell()
    {
        County county({countyUnit(finance), countyUnit(schools)});
        county.send("a", county.report(finance));
        county.send("b", county.report(schools));
        const RollUp sum = county.sum();
        QCOMPARE(found(sum), QStringList());
        QCOMPARE(sum.counted(), 2);
        const Report whole = sum.report();
        QCOMPARE(whole.facts.body, countyBody);
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
        Unit renamed = countyUnit(finance);
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
        County county({countyUnit(finance), countyUnit(schools, true)});
        county.send("a", county.report(finance));
        county.send("b", county.report(schools));
        const RollUp sum = county.sum();
        QCOMPARE(sum.counted(), 1);
        QCOMPARE(sum.inputs()[1].why, QStringLiteral("垂直管理"));
        QCOMPARE(found(sum), QStringList());
    }

    void aRollUpWhoseUnitsAreSummedDoesNotCount()
    {
        Unit town = countyUnit("清溪县石桥镇人民政府");
        Unit station = countyUnit("清溪县石桥镇水利站");
        station.parent = town.name;
        County county({town, station});
        county.send("a", county.report("清溪县石桥镇人民政府"));
        const RollUp sum = county.sum();
        QCOMPARE(sum.counted(), 0);
        QVERIFY(sum.inputs()[0].use == InputUse::RollUpBelow);
        QCOMPARE(sum.missing(), std::vector<int>{1}); // and nobody waits for the town's own
    }

    void whatIsLeftOutByHandIsSaid()
    {
        const FormPtr form = FormLibrary::builtIn().find(u"2021");
        RollUpOrder order{countyBody, 0, form};
        Draft draft = draftOf(QStringLiteral("a"), filledReport(form));
        draft.facts.year = 0;
        order.leftOut.insert(draft.digest, QStringLiteral("并入他局"));
        std::vector<RollUpShare> shares;
        shares.emplace_back(order);
        shares.front().add(draft);
        const RollUp sum(order, std::move(shares));
        QCOMPARE(sum.counted(), 0);
        QCOMPARE(sum.inputs()[0].why, QStringLiteral("并入他局"));
    }

    void whatCannotBeReadIsNoFigure()
    {
        County county;
        Draft draft;
        draft.file = QStringLiteral("a");
        draft.fault = QStringLiteral("damaged");
        county.send(draft);
        const RollUp sum = county.sum();
        QVERIFY(sum.inputs()[0].use == InputUse::Unreadable);
        QCOMPARE(sum.inputs()[0].why, QStringLiteral("damaged"));
    }

    void theFileWrittenInPiecesIsTheReportsOwn()
    {
        const FormLibrary forms = FormLibrary::builtIn();
        County county({countyUnit(finance), countyUnit(schools, true), countyUnit("清溪县 \"水利\"局")});
        const auto inPieces = [&](const RollUp &sum) {
            QByteArray bytes;
            writeRolledUpReport(sum, forms, [&](QByteArrayView piece) { bytes.append(piece); });
            return bytes;
        };
        const RollUp empty(county.sum().order(), {});
        QCOMPARE(inPieces(empty), writeNative(rolledUpReport(empty), forms));
        County sent({countyUnit(finance), countyUnit(schools, true), countyUnit("清溪县 \"水利\"局")});
        sent.send("b/甲.txt", sent.report(finance));
        sent.send("a", sent.report(schools));
        sent.send("c", sent.report("无名局"));
        RollUp sum = sent.sum();
        QVERIFY(sum.adjust({sum.order().form->cell(CellIndex(0)).id, 1'000'000, QStringLiteral("联合")}));
        QCOMPARE(inPieces(sum), writeNative(rolledUpReport(sum), forms));
    }

    void aSmallMemoryGivesTheSame()
    {
        const std::vector<Unit> units{countyUnit(finance), countyUnit(schools)};
        County small(units, 2024, 0);
        County large(units);
        Report other = small.report(schools);
        setCount(other, CellIndex(0), 1 + countAt(other, CellIndex(0)));
        for (County *county : {&small, &large}) {
            county->send("c", county->report(finance));
            county->send("a", county->report(schools));
            county->send("b", other);
            county->send("d", county->report("清溪县人民政府"));
        }
        const RollUp sum = small.sum();
        const RollUp held = large.sum();
        QCOMPARE(sum.inputs().bytesInMemory(), 4 * 16);
        QCOMPARE(recordOf(sum), recordOf(held));
        QCOMPARE(rollUpRemarks(sum), rollUpRemarks(held));
        QVERIFY(!sum.inputs().fault());
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
