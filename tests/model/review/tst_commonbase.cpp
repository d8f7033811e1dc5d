// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/commonbase.h"
#include "model/review/threewaymerge.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

Report reportOf(const char *body, int year = 2024, const char *form = "2021")
{
    Report report = Report::forForm(FormLibrary::builtIn().find(QString::fromLatin1(form)));
    report.facts.body = QString::fromUtf8(body);
    report.facts.year = year;
    return report;
}

void addParagraphs(Report &report, const QStringList &texts)
{
    for (const QString &text : texts)
        report.sections.front().blocks.push_back(Paragraph::fromText(text));
}

QStringList paragraphs(const Report &report)
{
    QStringList texts;
    for (const Block &block : report.sections.front().blocks)
        texts.append(std::get<QString>(std::get<Paragraph>(block).runs.front()));
    return texts;
}

} // namespace

/// What is merged from, and what is said where two people began with nothing in common.
class TestCommonBase : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWasGiven_data()
    {
        QTest::addColumn<Report>("base");
        QTest::addColumn<Report>("ours");
        QTest::addColumn<Report>("theirs");
        QTest::addColumn<CommonBase::Kind>("kind");
        QTest::addColumn<QString>("word");
        const Report own = reportOf("清溪县财政局");
        const Report other = reportOf("石桥县教育局");
        const Report before = reportOf("清溪县财政局", 2023);
        const Report oldForm = reportOf("清溪县财政局", 0, "2019");
        const Report unnamed = reportOf("", 0);
        QTest::newRow("the same report") << own << own << own << CommonBase::Kind::Given << QString();
        QTest::newRow("its name was not known then") << unnamed << own << own << CommonBase::Kind::Given << QString();
        QTest::newRow("ours was renamed since") << own << other << own << CommonBase::Kind::Given << QString();
        QTest::newRow("theirs is of the next year") << before << before << own << CommonBase::Kind::Given << QString();
        QTest::newRow("of another body") << other << own << own << CommonBase::Kind::InCommon
                                         << QStringLiteral("石桥县教育局");
        QTest::newRow("of another year") << before << own << own << CommonBase::Kind::InCommon
                                         << QStringLiteral("2023");
        QTest::newRow("of another form") << oldForm << own << own << CommonBase::Kind::InCommon
                                         << QStringLiteral("form");
        QTest::newRow("two bodies") << before << own << other << CommonBase::Kind::Strangers
                                    << QStringLiteral("石桥县教育局");
    }

    void tellsWhatWasGiven()
    {
        QFETCH(Report, base);
        QFETCH(Report, ours);
        QFETCH(Report, theirs);
        QFETCH(QString, word);
        const CommonBase common = commonBase(&base, ours, theirs);
        QTEST(common.kind, "kind");
        QCOMPARE(common.remark.isEmpty(), word.isEmpty());
        QVERIFY2(common.remark.contains(word), qPrintable(common.remark));
        if (common.kind == CommonBase::Kind::Given)
            QVERIFY(common.report == base);
        if (common.kind == CommonBase::Kind::Strangers)
            QVERIFY(common.report == ours);
    }

    void strangersWithoutABase()
    {
        const CommonBase common = commonBase(nullptr, reportOf("清溪县财政局", 2023), reportOf("清溪县财政局", 2024));
        QVERIFY(common.kind == CommonBase::Kind::Strangers);
        QVERIFY(common.remark.contains(QStringLiteral("2024")));
    }

    void whatOnlyOneSaysIsTaken()
    {
        Report ours = reportOf("清溪县财政局");
        Report theirs = ours;
        addParagraphs(ours, {QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")});
        addParagraphs(theirs, {QStringLiteral("甲"), QStringLiteral("丙"), QStringLiteral("丁")});
        setCount(ours, CellIndex(0), 4);
        setCount(theirs, CellIndex(1), 5);
        const CommonBase common = commonBase(nullptr, ours, theirs);
        QVERIFY(common.kind == CommonBase::Kind::InCommon);
        QVERIFY(!common.remark.isEmpty());
        const MergedReport merged = mergeThreeWays({common.report, ours, theirs});
        QVERIFY(merged.conflicts.empty());
        QCOMPARE(paragraphs(merged.report),
                 (QStringList{QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙"), QStringLiteral("丁")}));
        QCOMPARE(countAt(merged.report, CellIndex(0)), 4);
        QCOMPARE(countAt(merged.report, CellIndex(1)), 5);
    }

    void whatBothSayDifferentlyIsAConflict()
    {
        Report ours = reportOf("清溪县财政局");
        Report theirs = ours;
        setCount(ours, CellIndex(0), 4);
        setCount(theirs, CellIndex(0), 5);
        addParagraphs(ours, {QStringLiteral("甲")});
        addParagraphs(theirs, {QStringLiteral("乙")});
        const CommonBase common = commonBase(nullptr, ours, theirs);
        const MergedReport merged = mergeThreeWays({common.report, ours, theirs});
        QCOMPARE(merged.conflicts.size(), std::size_t(2));
        QCOMPARE(countAt(merged.report, CellIndex(0)), 4);
    }

    // Whatever the two hold: nothing of either is gone, and the same report twice is itself.
    void nothingIsDropped()
    {
        RandomReport reports(FormLibrary::builtIn().find(u"2021"), 11);
        for (int i = 0; i < 40; ++i) {
            Report ours = reports.next();
            Report theirs = reports.next();
            theirs.facts = ours.facts;
            const CommonBase common = commonBase(nullptr, ours, theirs);
            QVERIFY(common.kind == CommonBase::Kind::InCommon);
            const MergedReport merged = mergeThreeWays({common.report, ours, theirs});
            for (std::size_t cell = 0; cell < ours.cells.size(); ++cell)
                QVERIFY(merged.report.cells[cell].value == ours.cells[cell].value || ours.cells[cell].value.isBlank() ||
                        ours.cells[cell].computed);
            QVERIFY(merged.report.threads.size() >= std::max(ours.threads.size(), theirs.threads.size()));
            const CommonBase own = commonBase(nullptr, ours, ours);
            QVERIFY(mergeThreeWays({own.report, ours, ours}).report == ours);
        }
    }
};

GOUJI_GUILESS_TEST(TestCommonBase)
#include "tst_commonbase.moc"
