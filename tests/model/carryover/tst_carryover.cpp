// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/carryover/carryover.h"

#include "model/checks/checkreport.h"
#include "model/report/prosetext.h"
#include "model/template/formreader.h"
#include "model/template/sectionids.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using namespace gouji;
using namespace gouji::test;

namespace {

FormPtr form2021()
{
    return FormLibrary::builtIn().find(u"2021");
}

Report fromSample()
{
    return carryOver(sampleReport(), form2021(), {2025, true, {QStringLiteral("sample.txt"), {}, {}}});
}

const Cell &cellIn(const Report &report, QStringView id)
{
    return report.cell(cellOf(report, id));
}

/// A report of the 2019 form with a figure in each cell of a row, and 50 documents published.
Report oldReport(int year)
{
    Report report = Report::forForm(FormLibrary::builtIn().find(u"2019"));
    report.facts.body = QStringLiteral("清河湾县文化局");
    report.facts.year = year;
    report.cell(cellOf(report, u"t3.carried_out.natural_person")).value = CellValue(*Count::fromInteger(3));
    report.cell(cellOf(report, u"t3.carried_out.company")).value = CellValue(*Count::fromInteger(1));
    report.cell(cellOf(report, u"t2.normative_documents.published_total")).value = CellValue(*Count::fromInteger(50));
    return report;
}

} // namespace

class TestCarryOver : public QObject
{
    Q_OBJECT

private slots:
    void takesOverWhoseReportItIs()
    {
        Report last = sampleReport();
        last.facts.aliases = {QStringLiteral("清河湾县政府")};
        last.facts.identityCode = QStringLiteral("11330000MB1234567X");
        last.facts.kind = {BodyKind::Government, false};
        last.facts.level = {BodyLevel::County, true};
        last.facts.hasRuleMakingPower = true;
        last.facts.ruleMakingPowerStated = true;
        last.facts.state = ReportState::Published;
        last.facts.publication.address = QStringLiteral("www.qinghewan.example");
        last.facts.titleAsFound = QStringLiteral("标题");
        Facts expected;
        expected.body = last.facts.body;
        expected.aliases = last.facts.aliases;
        expected.identityCode = last.facts.identityCode;
        expected.kind = last.facts.kind;
        expected.level = last.facts.level;
        expected.hasRuleMakingPower = true;
        expected.ruleMakingPowerStated = true;
        expected.year = 2025;
        QCOMPARE(carryOver(last, form2021(), {2025}).facts, expected);
    }

    void fillsWhatWasCarriedOutAndSaysWhereItCameFrom()
    {
        const Report last = sampleReport();
        const Report report = fromSample();
        int sum = 0;
        for (const char *column : {"natural_person", "company", "research_institute", "nonprofit", "legal_service",
                                   "other_organisation", "total"}) {
            const QString name = QString::fromLatin1(column);
            const Cell &cell = cellIn(report, QStringLiteral("t3.carried_in.") + name);
            QCOMPARE(cell.value, cellIn(last, QStringLiteral("t3.carried_out.") + name).value);
            const bool isTotal = name == u"total";
            QCOMPARE(cell.computed, isTotal);
            QCOMPARE(cell.note, isTotal ? QString() : QStringLiteral("取自2024年报告：四、结转下年度继续办理"));
            sum += isTotal ? 0 : static_cast<int>(cell.value.wholeNumber().value_or(0));
        }
        QCOMPARE(sum, 5);
    }

    void saysThatADraftIsOne()
    {
        const Report report = carryOver(sampleReport(), form2021(), {2025, false, {}});
        QCOMPARE(cellIn(report, u"t3.carried_in.company").note,
                 QStringLiteral("取自2024年报告草稿：四、结转下年度继续办理"));
    }

    void leavesEverythingElseBlank()
    {
        const Report report = fromSample();
        for (std::size_t i = 0; i < report.cells.size(); ++i) {
            const CellTemplate &cell = report.form->cells()[i];
            const bool follows = cell.id.toString() == u"t3.received.total" || cell.isComputed;
            if (!cell.id.toString().startsWith(u"t3.carried_in.") && !follows)
                QCOMPARE(report.cells[i], Cell());
        }
        QVERIFY(report.opening.empty());
        QCOMPARE(report.closing->body, sampleReport().closing->body);
        QVERIFY(report.closing->date.isEmpty());
        QVERIFY(report.origin.isEmpty());
        QCOMPARE(report.lastYear.file, QStringLiteral("sample.txt"));
    }

    void fillsOnlyNumbers()
    {
        Report last = sampleReport();
        last.cell(cellOf(last, u"t3.carried_out.company")).value = CellValue();
        last.cell(cellOf(last, u"t3.carried_out.nonprofit")).value = CellValue(RawText(QStringLiteral("约3")));
        const Report report = carryOver(last, form2021(), {2025});
        QCOMPARE(cellIn(report, u"t3.carried_in.company"), Cell());
        QCOMPARE(cellIn(report, u"t3.carried_in.nonprofit"), Cell());
    }

    void keepsTheOutlineWithoutItsText()
    {
        const Report report = fromSample();
        QCOMPARE(
            proseText(*report.blocks(overviewSection), report),
            QStringLiteral("（一）主动公开。\n（二）依申请公开。\n（三）政府信息管理。\n（四）政府信息公开平台建设。\n"
                           "（五）监督保障。"));
    }

    void listsLastYearsProblemsMarkedAsCopied()
    {
        const Report report = fromSample();
        const Blocks &blocks = *report.blocks(problemsSection);
        QCOMPARE(blocks.size(), std::size_t(3));
        QCOMPARE(report.copiedSentences.size(), std::size_t(3));
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const QString text = paragraphText(std::get<Paragraph>(blocks[i]), report);
            const Anchor &anchor = report.copiedSentences[i].anchor;
            QVERIFY2(text.startsWith(QStringLiteral("上年问题：")) && text.endsWith(QStringLiteral("。整改情况：")),
                     qPrintable(text));
            QCOMPARE(anchor.section, problemsSection.toString());
            QCOMPARE(anchor.block, static_cast<int>(i));
            QCOMPARE(text.mid(anchor.start, anchor.length), anchor.quoted);
            QVERIFY(plainQuotes().contains(anchor.quoted));
        }
    }

    void suggestsTheStockButDoesNotFillIt()
    {
        const Report last = sampleReport();
        const std::vector<CellSuggestion> suggestions = suggestedStocks(last, *form2021());
        QCOMPARE(suggestions.size(), std::size_t(2));
        QCOMPARE(suggestions[1].value, cellIn(last, u"t2.normative_documents.in_force").value);
        QCOMPARE(suggestions[1].row, QStringLiteral("行政规范性文件 现行有效件数"));
        QVERIFY(cellIn(fromSample(), u"t2.normative_documents.in_force").value.isBlank());
    }

    void suggestsTheStockThatFollowsFromWhatWasMadeAndRepealed()
    {
        const Report last = sampleReport();
        Report report = fromSample();
        const auto enter = [&report](QStringView id, int figure) {
            report.cell(*report.form->find(*CellId::fromString(id))).value = *Count::fromInteger(figure);
        };
        const qint64 before = *cellIn(last, u"t2.normative_documents.in_force").value.wholeNumber();
        enter(u"t2.normative_documents.made", 5);
        QCOMPARE(openStocks(report, last)[1].value.wholeNumber(), before);
        enter(u"t2.normative_documents.repealed", 2);
        QCOMPARE(openStocks(report, last)[1].value.wholeNumber(), before + 3);
        enter(u"t2.normative_documents.in_force", 1); // filled in: nothing to suggest
        QCOMPARE(openStocks(report, last).size(), std::size_t(1));
    }

    void carriesOverFromTheOlderFormButNotItsStock()
    {
        const Report last = oldReport(2020);
        const Report report = carryOver(last, form2021(), {2021});
        QCOMPARE(report.form->id(), QStringLiteral("2021"));
        QCOMPARE(cellIn(report, u"t3.carried_in.natural_person").value.wholeNumber(), 3);
        QCOMPARE(cellIn(report, u"t3.carried_in.total").value.wholeNumber(), 4);
        QVERIFY(suggestedStocks(last, *report.form).empty());
    }

    void fillsTheColumnsThatBothFormsHave()
    {
        const auto invented = FormReader::read(readFile(QStringLiteral(GOUJI_INVENTED_FORM)));
        QVERIFY(invented.isOk());
        const Report report = carryOver(oldReport(2089), *invented, {2090});
        QCOMPARE(cellIn(report, u"t3.carried_in.company").value.wholeNumber(), 1);
        QVERIFY(cellIn(report, u"t3.carried_in.online_platform").value.isBlank());
    }

    void makesAReportThatAgreesWithLastYears()
    {
        const Report last = sampleReport();
        const Report report = fromSample();
        const std::vector<Finding> findings = checkReport({report, &last}, {});
        QVERIFY(std::ranges::none_of(findings, [](const Finding &finding) { return finding.check.family() == u"IM"; }));
        QCOMPARE(carryOver(last, form2021(), {2025, true, report.lastYear}), report); // nothing of chance in it
    }

private:
    static QString plainQuotes()
    {
        const Report last = sampleReport();
        return proseText(*last.blocks(problemsSection), last);
    }
};

GOUJI_GUILESS_TEST(TestCarryOver)
#include "tst_carryover.moc"
