// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/reportdiff.h"
#include "model/template/formlibrary.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using gouji::test::RandomReport;

namespace {

FormPtr form2021()
{
    return FormLibrary::builtIn().find(u"2021");
}

CellIndex cellOf(const Report &report, QStringView id)
{
    return *report.form->find(*CellId::fromString(id));
}

Report withParagraphs(const QStringList &lines)
{
    Report report = Report::forForm(form2021());
    for (const QString &line : lines)
        report.section(u"overview")->blocks.push_back(Paragraph::fromText(line));
    return report;
}

/// `place: before > after` of each.
QStringList lines(const std::vector<Difference> &differences)
{
    QStringList lines;
    for (const Difference &difference : differences)
        lines.append(QStringLiteral("%1: %2 > %3").arg(difference.place, difference.before, difference.after));
    return lines;
}

} // namespace

class TestReportDiff : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyExactlyForEqualReports()
    {
        for (const char *form : {"2021", "2019"}) {
            RandomReport reports(FormLibrary::builtIn().find(QString::fromLatin1(form)), 21);
            Report last = reports.next();
            for (int i = 0; i < 60; ++i) {
                const Report next = reports.next();
                QVERIFY(differences(next, next).empty());
                QCOMPARE(differences(last, next).empty(), last == next);
                last = next;
            }
        }
    }

    void seesEachSingleChange_data()
    {
        QTest::addColumn<std::function<void(Report &)>>("change");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const std::function<void(Report &)> &change, const QString &line) {
            QTest::newRow(name) << change << line;
        };
        row(
            "body", [](Report &r) { r.facts.body = QStringLiteral("云岭市"); },
            QStringLiteral("name of the body:  > 云岭市"));
        row(
            "kind",
            [](Report &r) {
                r.facts.kind = {BodyKind::Township, true};
            },
            QStringLiteral("kind of body:  > township (not confirmed)"));
        row(
            "rule making", [](Report &r) { r.facts.ruleMakingPowerStated = true; },
            QStringLiteral("may make rules:  > no"));
        row(
            "due date", [](Report &r) { r.facts.handIn.due = QDate(2025, 1, 31); },
            QStringLiteral("due on:  > 2025-01-31"));
        row(
            "opening", [](Report &r) { r.opening.push_back(Paragraph::fromText(QStringLiteral("根据"))); },
            QStringLiteral("opening · paragraph 1:  > 根据"));
        row(
            "closing",
            [](Report &r) {
                r.closing = Closing{QStringLiteral("云岭市"), {}, {}};
            },
            QStringLiteral("closing · signed by:  > 云岭市"));
        row(
            "empty closing", [](Report &r) { r.closing = Closing(); }, QStringLiteral("closing:  > "));
        row(
            "later version", [](Report &r) { r.newerMinor = 3; }, QStringLiteral("other details:  > "));
        row(
            "thread",
            [](Report &r) {
                r.threads.push_back({{}, {}, {{QStringLiteral("王"), {}, QStringLiteral("几件？"), {}}}, {}});
            },
            QStringLiteral("question:  > 王: 几件？"));
    }
    void seesEachSingleChange()
    {
        QFETCH(std::function<void(Report &)>, change);
        const Report before = Report::forForm(form2021());
        Report after = before;
        change(after);
        QFETCH(QString, line);
        QCOMPARE(lines(differences(before, after)), QStringList{line});
    }

    void namesACellByItsLabels()
    {
        const Report before = Report::forForm(form2021());
        Report after = before;
        const CellIndex cell = cellOf(after, u"t3.received.natural_person");
        after.cell(cell).value = *Count::fromInteger(171);
        after.cell(cell).note = QStringLiteral("核对过");
        const std::vector<Difference> found = differences(before, after);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].after, QStringLiteral("171"));
        QVERIFY(found[0].place.contains(QStringLiteral("自然人")));
        QVERIFY(!found[0].place.contains(QStringLiteral("t3")));
        QCOMPARE(found[0].section, QStringLiteral("requests"));
        QVERIFY(found[1].place.endsWith(QStringLiteral(" · note")));
    }

    void alignsParagraphs()
    {
        const Report before = withParagraphs({QStringLiteral("甲"), QStringLiteral("乙"), QStringLiteral("丙")});
        const Report after =
            withParagraphs({QStringLiteral("新"), QStringLiteral("甲"), QStringLiteral("乙改"), QStringLiteral("丙")});
        QCOMPARE(lines(differences(before, after)),
                 QStringList({QStringLiteral("一、总体情况 · paragraph 1:  > 新"),
                              QStringLiteral("一、总体情况 · paragraph 3: 乙 > 乙改")}));
        QCOMPARE(lines(differences(after, before)),
                 QStringList({QStringLiteral("一、总体情况 · paragraph 1: 新 > "),
                              QStringLiteral("一、总体情况 · paragraph 2: 乙改 > 乙")}));
    }

    void comparesReportsOfTwoFormsByCell()
    {
        Report before = Report::forForm(FormLibrary::builtIn().find(u"2019"));
        Report after = Report::forForm(form2021());
        before.cell(cellOf(before, u"t3.received.natural_person")).value = *Count::fromInteger(5);
        after.cell(cellOf(after, u"t3.received.natural_person")).value = *Count::fromInteger(5);
        const std::vector<Difference> found = differences(before, after);
        QCOMPARE(found.front().place, QStringLiteral("form"));
        QVERIFY(std::ranges::none_of(found, [](const Difference &d) { return d.kind == DifferenceKind::Cell; }));
    }
};

GOUJI_GUILESS_TEST(TestReportDiff)
#include "tst_reportdiff.moc"
