// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/tworeadings.h"

#include "model/report/publiccopy.h"
#include "model/template/formlibrary.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using gouji::test::RandomReport;

namespace {

CellIndex cellOf(const Report &report, QStringView id)
{
    return *report.form->find(*CellId::fromString(id));
}

/// Five pieces differ: a figure, a figure that is gone, a paragraph changed, one more, the closing.
struct Edited
{
    Edited() : data(Report::forForm(FormLibrary::builtIn().find(u"2021")))
    {
        data.cell(person()).value = *Count::fromInteger(7);
        data.cell(company()).value = *Count::fromInteger(1);
        for (const char *line : {"甲。", "乙。", "丙。"})
            data.section(u"overview")->blocks.push_back(Paragraph::fromText(QString::fromUtf8(line)));
        data.closing = Closing{QStringLiteral("云岭市"), QStringLiteral("2025年1月20日"), {}};
        visible = data;
        visible.cell(person()).value = *Count::fromInteger(8);
        visible.cell(company()).value = CellValue();
        visible.section(u"overview")->blocks[1] = Paragraph::fromText(QStringLiteral("乙改。"));
        visible.section(u"overview")->blocks.push_back(Paragraph::fromText(QStringLiteral("丁。")));
        visible.closing.reset();
    }

    CellIndex person() const { return cellOf(data, u"t3.received.natural_person"); }
    CellIndex company() const { return cellOf(data, u"t3.received.company"); }

    Report data;
    Report visible;
};

} // namespace

class TestTwoReadings : public QObject
{
    Q_OBJECT

private slots:
    void asksAboutEachPiece()
    {
        const Edited edited;
        const TwoReadings both(edited.data, edited.visible);
        QVERIFY(!both.areAlike());
        const MergedReport undecided = both.chosen({});
        QCOMPARE(undecided.conflicts.size(), 5U);
        QCOMPARE(undecided.report, edited.data);
        MergeChoices all;
        for (std::size_t i = 0; i < undecided.conflicts.size(); ++i)
            all[i] = MergeChoice::Theirs;
        QVERIFY(shownDifferences(both.chosen(all).report, edited.visible).empty());
        QCOMPARE(both.chosen({{0, MergeChoice::Theirs}}).report.section(u"overview")->blocks[1],
                 edited.visible.section(u"overview")->blocks[1]);
    }

    void saysHowManyPiecesDiffer()
    {
        const Edited edited;
        const Finding finding = TwoReadings(edited.data, edited.visible).finding();
        QCOMPARE(finding.wording, QStringLiteral("IM-13"));
        QCOMPARE(finding.severity, Severity::NeedsExplanation);
        QCOMPARE(finding.arguments.first(), QStringLiteral("2"));
        QCOMPARE(finding.cells.size(), 2U);
    }

    void areAlikeWhereOnlyTheInvisibleDiffers()
    {
        RandomReport reports(FormLibrary::builtIn().find(u"2021"), 8);
        for (int i = 0; i < 40; ++i) {
            const Report report = reports.next();
            QVERIFY(TwoReadings(report, publicCopy(report)).areAlike());
        }
    }

    void anyTwoReportsCanBeChosenBetween()
    {
        RandomReport reports(FormLibrary::builtIn().find(u"2021"), 9);
        Report last = reports.next();
        for (int i = 0; i < 40; ++i) {
            const Report next = reports.next();
            const TwoReadings both(last, next);
            const MergedReport undecided = both.chosen({});
            QVERIFY(shownDifferences(undecided.report, last).empty());
            MergeChoices all;
            for (std::size_t k = 0; k < undecided.conflicts.size(); ++k)
                all[k] = MergeChoice::Theirs;
            QVERIFY(shownDifferences(both.chosen(all).report, next).empty());
            last = next;
        }
    }
};

GOUJI_GUILESS_TEST(TestTwoReadings)
#include "tst_tworeadings.moc"
