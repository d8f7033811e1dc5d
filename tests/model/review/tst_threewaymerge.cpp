// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/totals.h"
#include "model/review/threewaymerge.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"

#include <numeric>

using namespace gouji;
using namespace gouji::test;

namespace {

FormPtr form2021()
{
    return FormLibrary::builtIn().find(u"2021");
}

CellIndex cellOf(const Report &report, QStringView id)
{
    return *report.form->find(*CellId::fromString(id));
}

void enter(Report &report, QStringView id, qint64 figure)
{
    std::vector<CellEdit> edits{{cellOf(report, id), report.cell(cellOf(report, id))}};
    edits.front().cell.value = *Count::fromInteger(figure);
    edits.front().cell.computed = false;
    addTotals(report, edits);
    for (CellEdit &edit : edits)
        std::swap(report.cell(edit.index), edit.cell);
}

qint64 figure(const Report &report, QStringView id)
{
    return report.cell(cellOf(report, id)).value.wholeNumber().value_or(-1);
}

Report balanced()
{
    QRandomGenerator random(4);
    Report report = balancedReport(form2021(), random, Density::Sparse);
    markTotalsComputed(report);
    return report;
}

MergeChoices theirsIn(const MergedReport &merged)
{
    MergeChoices all;
    for (std::size_t i = 0; i < merged.conflicts.size(); ++i)
        all[i] = MergeChoice::Theirs;
    return all;
}

bool hasBlock(const Report &report, const Block &block)
{
    const auto isIn = [&](const Blocks &blocks) { return std::ranges::find(blocks, block) != blocks.end(); };
    return isIn(report.opening) ||
           std::ranges::any_of(report.sections, [&](const SectionText &text) { return isIn(text.blocks); });
}

void forEachBlock(const Report &report, const std::function<void(const Block &)> &visit)
{
    std::ranges::for_each(report.opening, visit);
    for (const SectionText &section : report.sections)
        std::ranges::for_each(section.blocks, visit);
}

} // namespace

/// Nothing is lost and nothing invented when the work of two people is put together.
class TestThreeWayMerge : public QObject
{
    Q_OBJECT

private slots:
    void aSideThatChangedNothingChangesNothing_data()
    {
        QTest::addColumn<QString>("form");
        QTest::newRow("2021") << QStringLiteral("2021");
        QTest::newRow("2019") << QStringLiteral("2019");
    }
    void aSideThatChangedNothingChangesNothing()
    {
        QFETCH(QString, form);
        RandomReport reports(FormLibrary::builtIn().find(form), 31);
        for (int i = 0; i < 60; ++i) {
            const Report base = reports.next();
            const Report other = reports.next();
            for (const MergedReport &merged : {mergeThreeWays({base, other, base}), mergeThreeWays({base, base, other}),
                                               mergeThreeWays({base, other, other})}) {
                QVERIFY(merged.report == other);
                QVERIFY(merged.conflicts.empty());
            }
        }
    }

    void holdsOneSideOrTheOtherEverywhere()
    {
        RandomReport reports(form2021(), 32);
        for (int i = 0; i < 60; ++i) {
            const Report base = reports.next();
            const Report ours = reports.next();
            const Report theirs = reports.next();
            const MergedReport merged = mergeThreeWays({base, ours, theirs});
            QVERIFY(!merged.conflicts.empty());
            for (std::size_t cell = 0; cell < base.cells.size(); ++cell) {
                const Cell &now = merged.report.cells[cell];
                QVERIFY(now.computed || now.value == ours.cells[cell].value || now.value == theirs.cells[cell].value);
                QVERIFY(now.note == ours.cells[cell].note || now.note == theirs.cells[cell].note);
            }
            forEachBlock(merged.report, [&](const Block &b) { QVERIFY(hasBlock(ours, b) || hasBlock(theirs, b)); });
            forEachBlock(ours, [&](const Block &b) { QVERIFY(hasBlock(base, b) || hasBlock(merged.report, b)); });
            const Report other = mergeThreeWays({base, ours, theirs}, theirsIn(merged)).report;
            forEachBlock(theirs, [&](const Block &b) { QVERIFY(hasBlock(base, b) || hasBlock(other, b)); });
        }
    }

    void conflictsDoNotDependOnWhatWasDecided()
    {
        RandomReport reports(form2021(), 33);
        for (int i = 0; i < 40; ++i) {
            const Report base = reports.next();
            const Report ours = reports.next();
            const Report theirs = reports.next();
            const MergedReport merged = mergeThreeWays({base, ours, theirs});
            const MergedReport decided = mergeThreeWays({base, ours, theirs}, theirsIn(merged));
            QCOMPARE(decided.conflicts, merged.conflicts);
            const MergedReport mirrored = mergeThreeWays({base, theirs, ours});
            QCOMPARE(mirrored.conflicts.size(), merged.conflicts.size());
            QVERIFY(mirrored.report.facts == decided.report.facts);
            QVERIFY(mirrored.report.opening == decided.report.opening);
            QVERIFY(mirrored.report.closing == decided.report.closing);
        }
    }

    void keepsEditsOfDifferentPlaces()
    {
        Report base = balanced();
        for (const char *line : {"a", "b", "c"})
            base.section(u"overview")->blocks.push_back(Paragraph::fromText(QString::fromLatin1(line)));
        const std::size_t first = base.section(u"overview")->blocks.size() - 3;
        Report ours = base;
        Report theirs = base;
        ours.facts.identityCode = QStringLiteral("11");
        theirs.facts.year += 1;
        ours.section(u"overview")->blocks[first] = Paragraph::fromText(QStringLiteral("ours"));
        theirs.section(u"overview")->blocks[first + 1] = Paragraph::fromText(QStringLiteral("theirs"));
        ours.cell(cellOf(ours, u"t3.received.company")).note = QStringLiteral("note");
        enter(theirs, u"t3.received.company", 77);
        const MergedReport merged = mergeThreeWays({base, ours, theirs});
        QVERIFY(merged.conflicts.empty());
        QCOMPARE(merged.report.facts.identityCode, QStringLiteral("11"));
        QCOMPARE(merged.report.facts.year, theirs.facts.year);
        QVERIFY(hasBlock(merged.report, Paragraph::fromText(QStringLiteral("ours"))));
        QVERIFY(hasBlock(merged.report, Paragraph::fromText(QStringLiteral("theirs"))));
        QCOMPARE(figure(merged.report, u"t3.received.company"), 77);
        QCOMPARE(merged.report.cell(cellOf(ours, u"t3.received.company")).note, QStringLiteral("note"));
    }

    void namesAConflictWithBothValuesAndTakesTheChosenOne()
    {
        const Report base = balanced();
        Report ours = base;
        Report theirs = base;
        ours.facts.body = QStringLiteral("甲局");
        theirs.facts.body = QStringLiteral("乙局");
        const MergedReport merged = mergeThreeWays({base, ours, theirs});
        QCOMPARE(merged.conflicts, std::vector<MergeConflict>({{{},
                                                                QStringLiteral("name of the body"),
                                                                base.facts.body,
                                                                QStringLiteral("甲局"),
                                                                QStringLiteral("乙局")}}));
        QCOMPARE(merged.report.facts.body, QStringLiteral("甲局"));
        QCOMPARE(mergeThreeWays({base, ours, theirs}, {{0, MergeChoice::Theirs}}).report.facts.body,
                 QStringLiteral("乙局"));
    }

    void computesTheTotalsOfMergedParts()
    {
        const Report base = balanced();
        Report ours = base;
        Report theirs = base;
        enter(ours, u"t3.received.natural_person", figure(base, u"t3.received.natural_person") + 3);
        enter(theirs, u"t3.received.company", figure(base, u"t3.received.company") + 3);
        QCOMPARE(figure(ours, u"t3.received.total"), figure(theirs, u"t3.received.total"));
        const MergedReport merged = mergeThreeWays({base, ours, theirs});
        QVERIFY(merged.conflicts.empty());
        QCOMPARE(figure(merged.report, u"t3.received.total"), figure(base, u"t3.received.total") + 6);
        std::vector<CellEdit> left;
        addTotals(merged.report, left);
        QVERIFY(left.empty());
    }

    void aTotalTypedOverIsAConflictWithOneComputed()
    {
        const Report base = balanced();
        Report ours = base;
        Report theirs = base;
        enter(ours, u"t3.received.total", 9999);
        enter(theirs, u"t3.received.company", figure(base, u"t3.received.company") + 3);
        const MergedReport merged = mergeThreeWays({base, ours, theirs});
        QCOMPARE(merged.conflicts.size(), 1U);
        QCOMPARE(merged.conflicts.front().ours, QStringLiteral("9999"));
        QVERIFY(merged.conflicts.front().theirs.endsWith(QStringLiteral("(computed)")));
        QCOMPARE(figure(merged.report, u"t3.received.total"), 9999);
    }

    void unitesWhatPeopleNoted()
    {
        Report base = balanced();
        const Remark question{QStringLiteral("王"), {}, QStringLiteral("几件？"), {}};
        base.threads = {{{}, ThreadStatus::Open, {question}, {}}};
        base.signOffs = {{QStringLiteral("一审"), QStringLiteral("李"), {}, {}, {}}};
        Report ours = base;
        Report theirs = base;
        ours.threads[0].remarks.push_back({QStringLiteral("李"), {}, QStringLiteral("三件"), {}});
        ours.signOffs.push_back({QStringLiteral("二审"), QStringLiteral("赵"), {}, {}, {}});
        theirs.threads[0].remarks.push_back({QStringLiteral("赵"), {}, QStringLiteral("四件"), {}});
        theirs.threads[0].status = ThreadStatus::Answered;
        theirs.signOffs.clear();
        const MergedReport merged = mergeThreeWays({base, ours, theirs});
        QVERIFY(merged.conflicts.empty());
        QCOMPARE(merged.report.threads.size(), 1U);
        QCOMPARE(merged.report.threads[0].remarks.size(), 3U);
        QCOMPARE(merged.report.threads[0].status, ThreadStatus::Answered);
        QCOMPARE(merged.report.signOffs.size(), 1U);
        QCOMPARE(merged.report.signOffs[0].step, QStringLiteral("二审"));
    }

    void doesNotMixTwoForms()
    {
        const Report base = Report::forForm(form2021());
        Report ours = base;
        ours.facts.year = 2023;
        const Report theirs = Report::forForm(FormLibrary::builtIn().find(u"2019"));
        const MergedReport merged = mergeThreeWays({base, ours, theirs});
        QCOMPARE(merged.conflicts.size(), 1U);
        QVERIFY(merged.report == ours);
        QVERIFY(mergeThreeWays({base, ours, theirs}, {{0, MergeChoice::Theirs}}).report == theirs);
        QVERIFY(mergeThreeWays({base, base, theirs}).report == theirs);
        QVERIFY(mergeThreeWays({theirs, ours, ours}).report == ours);
    }
};

GOUJI_GUILESS_TEST(TestThreeWayMerge)
#include "tst_threewaymerge.moc"
