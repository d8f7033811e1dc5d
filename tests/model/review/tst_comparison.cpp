// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/likeness/shingles.h"
#include "model/review/comparison.h"
#include "model/review/copiedpassages.h"
#include "model/review/figurechange.h"
#include "model/review/takingover.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

Report reportOf(const char *form = "2021", int year = 2024)
{
    Report report = Report::forForm(FormLibrary::builtIn().find(QString::fromLatin1(form)));
    report.facts.body = QStringLiteral("清溪县财政局");
    report.facts.year = year;
    return report;
}

Report withProse(const QStringList &paragraphs)
{
    Report report = reportOf();
    for (const QString &text : paragraphs)
        report.section(u"overview")->blocks.push_back(Paragraph::fromText(text));
    return report;
}

const ComparedPlace &placeOf(const std::vector<ComparedPlace> &places, const char *cell)
{
    return *std::ranges::find_if(places, [cell](const ComparedPlace &place) {
        return place.place.cell && place.place.cell->toString() == QLatin1String(cell);
    });
}

/// `before > after`, a star before what changed.
QStringList prose(const std::vector<ComparedPlace> &places)
{
    QStringList lines;
    for (const ComparedPlace &place : places) {
        if (place.place.kind == DifferenceKind::Prose)
            lines.append(
                QStringLiteral("%1%2 > %3")
                    .arg(place.isChanged ? QStringLiteral("*") : QString(), place.place.before, place.place.after));
    }
    return lines;
}

CellValue amount(const char *literal)
{
    return *Amount::fromString(QString::fromLatin1(literal));
}

CellValue count(qint64 number)
{
    return *Count::fromInteger(number);
}

const QString longSentence = QStringLiteral("全县政务公开工作领导小组办公室认真落实主动公开各项要求并建立台账。");

} // namespace

/// Two reports side by side, and what was copied from one to the other.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void saysByHowMuchAFigureChanged_data()
    {
        QTest::addColumn<CellValue>("before");
        QTest::addColumn<CellValue>("after");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("growth");
        const auto row = [](const char *name, const CellValue &before, const CellValue &after, const char *change,
                            const char *growth) {
            QTest::newRow(name) << before << after << QString::fromLatin1(change) << QString::fromLatin1(growth);
        };
        row("more", count(8), count(9), "+1", "+12.5%");
        row("less", count(9), count(8), "-1", "-11.1%");
        row("from nothing", count(0), count(8), "+8", "");
        row("to nothing", count(8), count(0), "-8", "-100.0%");
        row("an amount", amount("302.3932"), amount("298.5"), "-3.8932", "-1.3%");
        row("a count that became an amount", count(3), amount("3.5"), "+0.5", "+16.7%");
        row("half a tenth is rounded up", count(2000), count(2001), "+1", "+0.1%");
        row("as large as a count can be", count(Count::largest), count(Count::largest - 1), "-1", "-0.0%");
        row("much larger", count(1), count(Count::largest), "+999999999998", "+99999999999800.0%");
        row("the same", count(8), count(8), "", "");
        row("a blank", CellValue(), count(8), "", "");
    }

    void saysByHowMuchAFigureChanged()
    {
        QFETCH(CellValue, before);
        QFETCH(CellValue, after);
        const std::optional<FigureChange> change = FigureChange::between(before, after);
        QTEST(change ? change->toString() : QString(), "change");
        QTEST(change ? change->growth() : QString(), "growth");
    }

    void alignsParagraphs()
    {
        const auto places = compareReports(
            withProse({QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")}),
            withProse({QStringLiteral("零"), QStringLiteral("甲"), QStringLiteral("丁"), QStringLiteral("丙")}));
        QCOMPARE(prose(places), (QStringList{QStringLiteral("* > 零"), QStringLiteral("甲 > 甲"),
                                             QStringLiteral("*乙 > 丁"), QStringLiteral("丙 > 丙")}));
    }

    void blanksMakeNoChange()
    {
        const auto places = compareReports(withProse({QStringLiteral("甲 乙")}), withProse({QStringLiteral("　甲乙")}));
        QCOMPARE(std::ranges::count(places, true, &ComparedPlace::isChanged), 0);
    }

    void setsRowsOfTwoFormsBesideEachOther()
    {
        Report before = reportOf("2019", 2020);
        Report after = reportOf("2021", 2021);
        setCount(before, cellOf(before, "t3.received.total"), 10);
        setCount(after, cellOf(after, "t3.received.total"), 15);
        setCount(before, cellOf(before, "t3.otherwise_closed.company"), 4);
        for (const char *part : {"not_corrected", "fee_unpaid", "remaining"})
            setCount(after, cellOf(after, (QByteArray("t3.otherwise_closed.") + part + ".company").constData()), 2);
        const auto places = compareReports(before, after);
        QCOMPARE(placeOf(places, "t3.received.total").growth, QStringLiteral("+50.0%"));
        const ComparedPlace &divided = placeOf(places, "t3.otherwise_closed.company");
        QCOMPARE(divided.place.after, QStringLiteral("6"));
        QCOMPARE(divided.change, QStringLiteral("+2"));
        QVERIFY(!placeOf(places, "t2.rules.published_total").isChanged);
        const auto back = compareReports(after, before);
        QCOMPARE(placeOf(back, "t3.otherwise_closed.company").change, QStringLiteral("-2"));
        QCOMPARE(std::ranges::count(places, DifferenceKind::Cell, [](const ComparedPlace &p) { return p.place.kind; }),
                 200 + 24);
    }

    // It finds what is found where only differences count.
    void agreesWithTheDifferences()
    {
        for (const char *form : {"2021", "2019"}) {
            RandomReport reports(FormLibrary::builtIn().find(QString::fromLatin1(form)), 7);
            Report last = reports.next();
            for (int i = 0; i < 40; ++i) {
                const Report next = reports.next();
                QCOMPARE(std::ranges::count(compareReports(next, next), true, &ComparedPlace::isChanged), 0);
                const auto isCell = [](const auto &of) { return of.kind == DifferenceKind::Cell; };
                const auto isChangedCell = [&](const ComparedPlace &p) { return p.isChanged && isCell(p.place); };
                QCOMPARE(std::ranges::count_if(compareReports(last, next), isChangedCell),
                         std::ranges::count_if(shownDifferences(last, next), isCell));
                last = next;
            }
        }
    }

    void findsCopiedSentences()
    {
        const Report source = withProse({QStringLiteral("短句。"), QStringLiteral("收到申请3件。") + longSentence});
        const CopiedPassages copied(source);
        const QString text = QStringLiteral("今年不同。") + longSentence + QStringLiteral("短句。");
        const std::vector<CopiedPassage> found = copied.in(text);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].span.in(text).toString(), longSentence);
        QVERIFY2(found[0].place.contains(QStringLiteral("paragraph 2")), qPrintable(found[0].place));
        QVERIFY(copied.in(QStringLiteral("全县政务公开工作领导小组办公室另有一句与去年完全不同的长话。")).empty());
    }

    void setPhrasesDoNotCount()
    {
        const SetPhrases phrases({longSentence.left(longSentence.size() / 2)});
        const Report source = withProse({longSentence});
        QVERIFY(CopiedPassages(source, phrases).in(longSentence).empty());
        QVERIFY(sectionLikeness(source, source, phrases).empty());
        const QString tail = QStringLiteral("，并且把其余各项事务的办理结果在本单位网站上逐月公布出来。");
        const QString other = phrases.phrases().front() + tail;
        QVERIFY(Shingles(other).containedIn(Shingles(longSentence)) > 20);
        QCOMPARE(Shingles(other, phrases).containedIn(Shingles(longSentence, phrases)), 0);
    }

    void measuresLikeness()
    {
        const QString other = QStringLiteral("全市各级行政机关依法依规答复群众提出的政府信息公开申请事项。");
        const Shingles own(longSentence);
        QCOMPARE(own.containedIn(own), 100);
        QCOMPARE(own.jaccard(own), 100);
        QCOMPARE(own.containedIn(Shingles(other)), 0);
        const Shingles both(longSentence + other);
        QCOMPARE(own.containedIn(both), 100);
        QVERIFY(own.jaccard(both) > 40 && own.jaccard(both) < 60);
        QCOMPARE(own.jaccard(both), both.jaccard(own));
        QCOMPARE(Shingles().jaccard(Shingles()), 0);
        QCOMPARE(Shingles(longSentence + QStringLiteral("共收到2023年申请12件，均已按时答复并逐一登记在册备查。"))
                     .jaccard(Shingles(longSentence +
                                       QStringLiteral("共收到2024年申请7件，均已按时答复并逐一登记在册备查。"))),
                 100);
    }

    void measuresEverySection()
    {
        const Report report = withProse({longSentence});
        QCOMPARE(sectionLikeness(report, report),
                 (std::vector<SectionLikeness>{{QStringLiteral("overview"), 100, 100}}));
        QVERIFY(sectionLikeness(reportOf(), report).empty());
    }
};

GOUJI_GUILESS_TEST(TestComparison)
#include "tst_comparison.moc"
