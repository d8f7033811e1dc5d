// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/repairsearch.h"

#include "model/checks/balancesheet.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// A wrong figure put into a balanced report, and how to see whether a repair undoes it.
struct Slip
{
    std::vector<CellIndex> cells;
    std::vector<qint64> truth;
};

qint64 valueAfter(const CellRepair &repair, const Report &report, CellIndex cell)
{
    for (const CellRepair::Change &change : repair.changes) {
        if (change.cell == cell)
            return change.to;
    }
    return countAt(report, cell);
}

bool undoes(const CellRepair &repair, const Report &report, const Slip &slip)
{
    for (size_t i = 0; i < slip.cells.size(); ++i) {
        if (valueAfter(repair, report, slip.cells[i]) != slip.truth[i])
            return false;
    }
    return std::ranges::all_of(repair.changes, [&](const CellRepair::Change &change) {
        return change.from == change.to || std::ranges::find(slip.cells, change.cell) != slip.cells.end();
    });
}

/// What the search made of a number of slips, in counts.
struct Tally
{
    int tries = 0;
    int inOneGroup = 0;
    int first = 0;
    int among = 0;

    void add(const Report &report, const Slip &slip)
    {
        BalanceSheet sheet;
        sheet.reset(report);
        const std::vector<BrokenGroup> groups = groupBroken(sheet);
        ++tries;
        inOneGroup += groups.size() == 1 ? 1 : 0;
        if (groups.empty() || groups.front().repairs.empty())
            return;
        const std::vector<CellRepair> &repairs = groups.front().repairs;
        first += undoes(repairs.front(), report, slip) ? 1 : 0;
        among += std::ranges::any_of(repairs, [&](const CellRepair &repair) { return undoes(repair, report, slip); });
    }

    double percentFirst() const { return 100.0 * first / tries; }
    double percentAmong() const { return 100.0 * among / tries; }
    void print(const char *name) const
    {
        qInfo("%-28s %d tries: true repair first %.2f %%, among the proposals %.2f %%, one finding %.2f %%", name,
              tries, percentFirst(), percentAmong(), 100.0 * inOneGroup / tries);
    }
};

QString withDigitsSlipped(QRandomGenerator &random, QString digits)
{
    const int at = random.bounded(static_cast<int>(digits.size()));
    switch (random.bounded(3)) {
    case 0: return digits.insert(at, digits[at]);
    case 1: return digits.size() > 1 ? digits.remove(at, 1) : digits;
    default: break;
    }
    if (at + 1 < digits.size())
        std::swap(digits[at], digits[at + 1]);
    return digits;
}

/// Another number than the true one, by a typing slip or by chance.
qint64 wrongFigure(QRandomGenerator &random, qint64 truth)
{
    const qint64 slipped = withDigitsSlipped(random, QString::number(truth)).toLongLong();
    if (slipped != truth && random.bounded(2) == 0)
        return slipped;
    const qint64 other = random.bounded(random.bounded(2) == 0 ? 10 : 400);
    return other == truth ? truth + 1 : other;
}

std::vector<CellIndex> cellsOfTable(const FormTemplate &form, QLatin1String table)
{
    std::vector<CellIndex> cells;
    for (size_t i = 0; i < form.cells().size(); ++i) {
        if (form.cells()[i].id.toString().startsWith(table))
            cells.emplace_back(i);
    }
    return cells;
}

Density densityOf(int attempt)
{
    return attempt % 4 == 0 ? Density::Dense : Density::Sparse;
}

Tally oneCellErrors(const FormPtr &form, QLatin1String table, int tries)
{
    QRandomGenerator random(20240131);
    const std::vector<CellIndex> cells = cellsOfTable(*form, table);
    Tally tally;
    for (int attempt = 0; attempt < tries; ++attempt) {
        Report report = balancedReport(form, random, densityOf(attempt));
        const CellIndex cell = cells[static_cast<size_t>(random.bounded(static_cast<int>(cells.size())))];
        const Slip slip{{cell}, {countAt(report, cell)}};
        setCount(report, cell, wrongFigure(random, slip.truth.front()));
        tally.add(report, slip);
    }
    return tally;
}

enum class NeighbourSlip { Shifted, Swapped, Joined, JoinedBlank };

bool canSuffer(NeighbourSlip kind, qint64 first, qint64 second)
{
    switch (kind) {
    case NeighbourSlip::Shifted: return (first == 0) != (second == 0);
    case NeighbourSlip::Swapped: return first != 0 && second != 0 && first != second;
    case NeighbourSlip::Joined:
    case NeighbourSlip::JoinedBlank: return first != 0 && second != 0;
    }
    return false;
}

void suffer(Report &report, NeighbourSlip kind, NeighbourPair pair, bool intoFirst)
{
    const qint64 first = countAt(report, pair.first);
    const qint64 second = countAt(report, pair.second);
    if (kind == NeighbourSlip::Shifted || kind == NeighbourSlip::Swapped) {
        setCount(report, pair.first, second);
        setCount(report, pair.second, first);
        return;
    }
    const CellIndex full = intoFirst ? pair.first : pair.second;
    const CellIndex empty = intoFirst ? pair.second : pair.first;
    setCount(report, full, (QString::number(first) + QString::number(second)).toLongLong());
    if (kind == NeighbourSlip::JoinedBlank)
        report.cell(empty).value = CellValue();
    else
        setCount(report, empty, 0);
}

enum class Direction { Beside, Below };

std::vector<NeighbourPair> pairsOfTableThree(const FormTemplate &form, Direction direction)
{
    std::vector<NeighbourPair> pairs;
    const CellTopology topology(form);
    std::ranges::copy_if(topology.neighbours(), std::back_inserter(pairs), [&](const NeighbourPair &pair) {
        const bool isBeside = form.cell(pair.first).row == form.cell(pair.second).row;
        return form.cell(pair.first).id.toString().startsWith(QLatin1String("t3.")) &&
               isBeside == (direction == Direction::Beside);
    });
    return pairs;
}

Tally neighbourErrors(const FormPtr &form, NeighbourSlip kind, Direction direction, int tries)
{
    QRandomGenerator random(20240331);
    const std::vector<NeighbourPair> pairs = pairsOfTableThree(*form, direction);
    Tally tally;
    for (int attempt = 0; tally.tries < tries; ++attempt) {
        Report report = balancedReport(form, random, densityOf(attempt));
        const NeighbourPair pair = pairs[static_cast<size_t>(random.bounded(static_cast<int>(pairs.size())))];
        const Slip slip{{pair.first, pair.second}, {countAt(report, pair.first), countAt(report, pair.second)}};
        if (!canSuffer(kind, slip.truth[0], slip.truth[1]))
            continue;
        suffer(report, kind, pair, random.bounded(2) == 0);
        tally.add(report, slip);
    }
    return tally;
}

} // namespace

class TestRepairSearch : public QObject
{
    Q_OBJECT

private slots:
    void namesTheWrongCellOfTableThree_data();
    void namesTheWrongCellOfTableThree();
    void proposesTheWrongCellOfTableFour_data();
    void proposesTheWrongCellOfTableFour();
    void undoesSlipsBetweenNeighbours_data();
    void undoesSlipsBetweenNeighbours();
    void separatesIndependentErrors();
    void keepsInexplicableIdentitiesApart();
    void doesNotProposeWhatACellCannotHold();
    void ignoresOpenIdentities();
    void coversEveryBrokenIdentityOnce();

private:
    FormPtr m_form = FormLibrary::builtIn().find(QStringLiteral("2021"));
};

void TestRepairSearch::namesTheWrongCellOfTableThree_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("2021") << QStringLiteral("2021");
    QTest::newRow("2019") << QStringLiteral("2019");
}

void TestRepairSearch::namesTheWrongCellOfTableThree()
{
    QFETCH(QString, form);
    const Tally tally = oneCellErrors(FormLibrary::builtIn().find(form), QLatin1String("t3."), 2000);
    tally.print("one cell of table three");
    QCOMPARE(tally.first, tally.tries);
    QCOMPARE(tally.inOneGroup, tally.tries);
}

void TestRepairSearch::proposesTheWrongCellOfTableFour_data()
{
    namesTheWrongCellOfTableThree_data();
}

void TestRepairSearch::proposesTheWrongCellOfTableFour()
{
    QFETCH(QString, form);
    const Tally tally = oneCellErrors(FormLibrary::builtIn().find(form), QLatin1String("t4."), 2000);
    tally.print("one cell of table four");
    QCOMPARE(tally.among, tally.tries);
    QCOMPARE(tally.inOneGroup, tally.tries);
}

void TestRepairSearch::undoesSlipsBetweenNeighbours_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("direction");
    QTest::addColumn<double>("leastFirst");
    const std::pair<const char *, NeighbourSlip> kinds[] = {{"shifted", NeighbourSlip::Shifted},
                                                            {"swapped", NeighbourSlip::Swapped},
                                                            {"joined, the other 0", NeighbourSlip::Joined},
                                                            {"joined, the other blank", NeighbourSlip::JoinedBlank}};
    for (const auto &[name, kind] : kinds) {
        QTest::addRow("%s, beside", name) << static_cast<int>(kind) << static_cast<int>(Direction::Beside) << 95.0;
        // Two rows exchanged in a column of parts look like the same two exchanged in the column of totals, where an
        // applicant has all requests of both rows: the figures cannot tell, so both are proposed.
        const bool isTwofold = kind == NeighbourSlip::Shifted || kind == NeighbourSlip::Swapped;
        QTest::addRow("%s, below", name) << static_cast<int>(kind) << static_cast<int>(Direction::Below)
                                         << (isTwofold ? 75.0 : 95.0);
    }
}

void TestRepairSearch::undoesSlipsBetweenNeighbours()
{
    QFETCH(int, kind);
    QFETCH(int, direction);
    QFETCH(double, leastFirst);
    const Tally tally =
        neighbourErrors(m_form, static_cast<NeighbourSlip>(kind), static_cast<Direction>(direction), 1000);
    tally.print(QTest::currentDataTag());
    QVERIFY(tally.percentAmong() >= 95.0);
    QVERIFY(tally.percentFirst() >= leastFirst);
}

void TestRepairSearch::separatesIndependentErrors()
{
    Report report = filledReport(m_form);
    const CellIndex first = cellOf(report, "t3.granted.company");
    const CellIndex second = cellOf(report, "t3.carried_in.natural_person");
    const CellIndex third = cellOf(report, "t4.review.total");
    const qint64 truth = countAt(report, first);
    setCount(report, first, truth + 7);
    setCount(report, second, countAt(report, second) + 50);
    setCount(report, third, 999);
    BalanceSheet sheet;
    sheet.reset(report);
    const std::vector<BrokenGroup> groups = groupBroken(sheet);
    QCOMPARE(groups.size(), 3u);
    for (const BrokenGroup &group : groups)
        QVERIFY(!group.repairs.empty());
    const auto repairsFirst = [&](const BrokenGroup &group) {
        return group.repairs.front().changes.front().cell == first && group.repairs.front().changes.front().to == truth;
    };
    QCOMPARE(std::ranges::count_if(groups, repairsFirst), 1);
}

void TestRepairSearch::keepsInexplicableIdentitiesApart()
{
    // Two wrong cells in one row, not neighbours: no single change mends the row and both columns.
    Report report = filledReport(m_form);
    for (const char *id : {"t3.granted.natural_person", "t3.granted.nonprofit"})
        setCount(report, cellOf(report, id), countAt(report, cellOf(report, id)) + 5);
    BalanceSheet sheet;
    sheet.reset(report);
    const std::vector<BrokenGroup> groups = groupBroken(sheet);
    QCOMPARE(groups.size(), 3u);
    for (const BrokenGroup &group : groups) {
        QCOMPARE(group.identities.size(), 1u);
        QVERIFY(group.repairs.empty());
    }
}

void TestRepairSearch::doesNotProposeWhatACellCannotHold()
{
    Report report = filledReport(m_form);
    setCount(report, cellOf(report, "t4.review.total"), 0);
    BalanceSheet sheet;
    sheet.reset(report);
    const std::vector<BrokenGroup> groups = groupBroken(sheet);
    QCOMPARE(groups.size(), 1u);
    for (const CellRepair &repair : groups.front().repairs) {
        for (const CellRepair::Change &change : repair.changes)
            QVERIFY(change.to >= 0);
    }
}

void TestRepairSearch::ignoresOpenIdentities()
{
    Report report = filledReport(m_form);
    const CellIndex wrong = cellOf(report, "t3.granted.company");
    const qint64 truth = countAt(report, wrong);
    setCount(report, wrong, truth + 3);
    report.cell(cellOf(report, "t3.granted.total")).value = CellValue();
    BalanceSheet sheet;
    sheet.reset(report);
    const std::vector<BrokenGroup> groups = groupBroken(sheet);
    QCOMPARE(groups.size(), 1u);
    QVERIFY(std::ranges::any_of(groups.front().repairs, [&](const CellRepair &repair) {
        return repair.changes.front().cell == wrong && repair.changes.front().to == truth;
    }));
}

void TestRepairSearch::coversEveryBrokenIdentityOnce()
{
    QRandomGenerator random(7);
    for (int attempt = 0; attempt < 200; ++attempt) {
        Report report = balancedReport(m_form, random, densityOf(attempt));
        for (int error = 0; error < 1 + attempt % 12; ++error)
            setCount(report, CellIndex(random.bounded(quint32(10), quint32(200))), random.bounded(1000));
        BalanceSheet sheet;
        sheet.reset(report);
        std::vector<int> told;
        for (const BrokenGroup &group : groupBroken(sheet))
            told.insert(told.end(), group.identities.begin(), group.identities.end());
        std::ranges::sort(told);
        std::vector<int> broken;
        for (size_t i = 0; i < sheet.balances().size(); ++i) {
            if (sheet.balances()[i].isBroken())
                broken.push_back(static_cast<int>(i));
        }
        QCOMPARE(told, broken);
    }
}

GOUJI_GUILESS_TEST(TestRepairSearch)
#include "tst_repairsearch.moc"
