// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/totals.h"

#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using namespace gouji;
using namespace gouji::test;

namespace {

/// What makes a value of a count's text: digits, a mark, a blank or words.
CellValue valueOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return *Count::fromInteger(number);
    if (const std::optional<Mark> mark = Mark::fromString(text))
        return *mark;
    return RawText(text);
}

CellEdit edit(const Report &report, CellIndex index, const QString &text)
{
    Cell cell = report.cell(index);
    cell.value = valueOf(text);
    return {index, cell};
}

QString valueIn(const std::vector<CellEdit> &edits, CellIndex cell)
{
    const auto found = std::ranges::find(edits, cell, &CellEdit::index);
    return found == edits.end() ? QStringLiteral("unchanged") : found->cell.value.toString();
}

/// The first identity of the form that computes a total.
const Identity &firstRule(const Report &report)
{
    return *std::ranges::find_if(report.form->identities(), &Identity::computes);
}

} // namespace

class TestTotals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_form = FormLibrary::builtIn().find(QStringLiteral("2021")); }

    void marksExactlyTheTotalsOfTheForm();
    void addsUpTheNumbersThatArePresent_data();
    void addsUpTheNumbersThatArePresent();
    void settlesTotalsOfTotals();
    void leavesTotalsThatAreNotComputed();
    void putsAnEditedTotalRight();
    void givesNoEditWhereNothingChanges();
    void leavesATotalBeyondTheBoundBlank();
    void keepsWhatElseStandsInTheTotalsCell();
    void followsEditByEditAsAllAtOnce();

private:
    Report newReport() const
    {
        Report report = Report::forForm(m_form);
        markTotalsComputed(report);
        return report;
    }

    FormPtr m_form;
};

void TestTotals::marksExactlyTheTotalsOfTheForm()
{
    const Report report = newReport();
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        const bool isTotal = std::ranges::any_of(m_form->identities(), [i](const Identity &identity) {
            return identity.computes && identity.equals.front() == CellIndex(i);
        });
        QCOMPARE(report.cells[i].computed, isTotal);
    }
}

void TestTotals::addsUpTheNumbersThatArePresent_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("total");
    QTest::newRow("nothing") << QStringList{} << QStringLiteral("unchanged");
    QTest::newRow("one number") << QStringList{QStringLiteral("12")} << QStringLiteral("12");
    QTest::newRow("zero is a number") << QStringList{QStringLiteral("0")} << QStringLiteral("0");
    QTest::newRow("two of them") << QStringList{QStringLiteral("12"), QStringLiteral("30")} << QStringLiteral("42");
    QTest::newRow("a mark") << QStringList{QStringLiteral("12"), QStringLiteral("/")} << QStringLiteral("unchanged");
    QTest::newRow("words") << QStringList{QStringLiteral("12"), QStringLiteral("若干")} << QStringLiteral("unchanged");
}

void TestTotals::addsUpTheNumbersThatArePresent()
{
    QFETCH(QStringList, parts);
    const Report report = newReport();
    const Identity *rule = &firstRule(report);
    for (const Identity &identity : m_form->identities()) {
        const bool hasOnlyPlainParts =
            std::ranges::none_of(identity.sum, [&](CellIndex cell) { return m_form->cell(cell).isComputed; });
        if (identity.computes && hasOnlyPlainParts)
            rule = &identity;
    }
    std::vector<CellEdit> edits;
    for (qsizetype i = 0; i < parts.size(); ++i)
        edits.push_back(edit(report, rule->sum[static_cast<std::size_t>(i)], parts[i]));
    addTotals(report, edits);
    QTEST(valueIn(edits, rule->equals.front()), "total");
}

void TestTotals::settlesTotalsOfTotals()
{
    QRandomGenerator random(1);
    Report report = balancedReport(m_form, random, Density::Dense);
    markTotalsComputed(report);
    const CellIndex part = cellOf(report, "t3.granted.company");
    std::vector<CellEdit> edits{edit(report, part, QString::number(countAt(report, part) + 5))};
    addTotals(report, edits);
    for (const CellEdit &changed : edits)
        report.cell(changed.index) = changed.cell;
    for (const Identity &identity : m_form->identities()) {
        qint64 sum = 0;
        for (const CellIndex cell : identity.sum)
            sum += countAt(report, cell);
        if (identity.computes)
            QCOMPARE(countAt(report, identity.equals.front()), sum);
    }
    QCOMPARE(edits.size(), std::size_t(4)); // the cell, its row, its column and the total of both
}

void TestTotals::leavesTotalsThatAreNotComputed()
{
    Report report = newReport();
    const Identity &rule = firstRule(report);
    report.cell(rule.equals.front()).computed = false;
    std::vector<CellEdit> edits{edit(report, rule.sum.front(), QStringLiteral("7"))};
    addTotals(report, edits);
    QCOMPARE(valueIn(edits, rule.equals.front()), QStringLiteral("unchanged"));
}

void TestTotals::putsAnEditedTotalRight()
{
    QRandomGenerator random(1);
    const Report report = balancedReport(m_form, random, Density::Dense);
    const CellIndex total = firstRule(report).equals.front();
    std::vector<CellEdit> edits{edit(report, total, QStringLiteral("999999"))};
    edits.front().cell.computed = true;
    addTotals(report, edits);
    QCOMPARE(edits.size(), std::size_t(1));
    QCOMPARE(edits.front().cell.value, report.cell(total).value);
    QVERIFY(edits.front().cell.computed);
}

void TestTotals::givesNoEditWhereNothingChanges()
{
    QRandomGenerator random(1);
    Report report = balancedReport(m_form, random, Density::Dense);
    markTotalsComputed(report);
    std::vector<CellEdit> edits;
    addTotals(report, edits);
    QVERIFY(edits.empty());
}

void TestTotals::leavesATotalBeyondTheBoundBlank()
{
    QRandomGenerator random(1);
    Report report = balancedReport(m_form, random, Density::Dense);
    markTotalsComputed(report);
    const Identity &rule = firstRule(report);
    std::vector<CellEdit> edits;
    for (const CellIndex part : {rule.sum[0], rule.sum[1]})
        edits.push_back(edit(report, part, QStringLiteral("999999999999")));
    addTotals(report, edits);
    QCOMPARE(valueIn(edits, rule.equals.front()), QString());
}

void TestTotals::keepsWhatElseStandsInTheTotalsCell()
{
    Report report = newReport();
    const Identity &rule = firstRule(report);
    report.cell(rule.equals.front()).note = QStringLiteral("与法制科核对");
    std::vector<CellEdit> edits{edit(report, rule.sum.front(), QStringLiteral("5"))};
    addTotals(report, edits);
    const auto total = std::ranges::find(edits, rule.equals.front(), &CellEdit::index);
    QVERIFY(total != edits.end());
    QCOMPARE(total->cell.note, QStringLiteral("与法制科核对"));
}

void TestTotals::followsEditByEditAsAllAtOnce()
{
    QRandomGenerator random(7);
    Report followed = newReport();
    const auto carryOut = [](Report &report, std::vector<CellEdit> edits) {
        addTotals(report, edits);
        for (const CellEdit &edit : edits)
            report.cell(edit.index) = edit.cell;
    };
    for (int i = 0; i < 300; ++i) {
        const CellIndex cell(static_cast<std::size_t>(random.bounded(static_cast<int>(followed.cells.size()))));
        if (!followed.cell(cell).computed)
            carryOut(followed,
                     {edit(followed, cell, random.bounded(9) == 0 ? QString() : QString::number(random.bounded(30)))});
    }
    Report atOnce = followed;
    for (Cell &cell : atOnce.cells)
        cell.value = cell.computed ? CellValue() : cell.value;
    carryOut(atOnce, {});
    QVERIFY(atOnce == followed);
}

GOUJI_GUILESS_TEST(TestTotals)
#include "tst_totals.moc"
