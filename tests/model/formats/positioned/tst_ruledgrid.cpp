// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/ruledgrid.h"
#include "tests/model/formats/positioned/placedtext.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// row,column,rowSpan×columnSpan of every field.
QStringList shape(const RuledGrid &grid)
{
    QStringList fields;
    for (const RuledField &cell : grid.cells)
        fields.append(
            QStringLiteral("%1,%2 %3x%4").arg(cell.row).arg(cell.column).arg(cell.rowSpan).arg(cell.columnSpan));
    return fields;
}

QStringList shapeOf(const std::vector<DrawnRule> &rules)
{
    const std::vector<RuledGrid> grids = gridsOf(rules);
    return grids.size() == 1 ? shape(grids.front()) : QStringList(QString::number(grids.size()));
}

} // namespace

class TestRuledGrid : public QObject
{
    Q_OBJECT

private:
    const QStringList m_two{QStringLiteral("0,0 1x1"), QStringLiteral("0,1 1x1"), QStringLiteral("1,0 1x1"),
                            QStringLiteral("1,1 1x1")};

private slots:
    void everyFieldIsFound() { QCOMPARE(shapeOf(fullRules({80, 200, 300}, {100, 120, 140})), m_two); }

    void undividedFieldsAreSpans()
    {
        const std::vector<DrawnRule> rules = {{true, 100, 80, 300},  {true, 120, 200, 300},  {true, 140, 80, 300},
                                              {false, 80, 100, 140}, {false, 200, 100, 140}, {false, 250, 120, 140},
                                              {false, 300, 100, 140}};
        QCOMPARE(shapeOf(rules), QStringList({QStringLiteral("0,0 2x1"), QStringLiteral("0,1 1x2"),
                                              QStringLiteral("1,1 1x1"), QStringLiteral("1,2 1x1")}));
    }

    void piecesAndDoubleEdgesAreOneRule()
    {
        std::vector<DrawnRule> rules;
        for (const double y : {100.0, 101.0, 120.0, 121.0, 140.0, 141.0}) {
            rules.push_back({true, y, 80, 199});
            rules.push_back({true, y, 200.5, 300});
        }
        for (const double x : {80.0, 81.0, 200.0, 300.0}) {
            rules.push_back({false, x, 101, 119});
            rules.push_back({false, x, 122, 140});
        }
        QCOMPARE(shapeOf(rules), m_two);
    }

    void outerRulesMayBeLeftOut()
    {
        const std::vector<DrawnRule> rules = {
            {true, 100, 80, 300}, {true, 120, 80, 300}, {true, 140, 80, 300}, {false, 200, 100, 140}};
        QCOMPARE(shapeOf(rules), m_two);
    }

    void strokesOfLettersAreNoRules()
    {
        std::vector<DrawnRule> rules = fullRules({80, 200, 300}, {100, 120, 140});
        rules.push_back({false, 150, 104, 113});
        rules.push_back({false, 230, 108, 119});
        QCOMPARE(shapeOf(rules), m_two);
        // Underlined words make no table.
        QVERIFY(gridsOf({{true, 100, 80, 200}, {false, 90, 90, 99}, {false, 120, 90, 99}}).empty());
    }

    void aRuleThatDividesNothingIsLeftOut()
    {
        std::vector<DrawnRule> rules = fullRules({80, 200, 300}, {100, 120, 140});
        rules.push_back({false, 250, 95, 111}); // hangs from the upper rule
        rules.push_back({false, 150, 98, 121});
        const std::vector<RuledGrid> grids = gridsOf(rules);
        QCOMPARE(grids.size(), size_t(1));
        QCOMPARE(grids.front().cells.front().rowSpan, 1);
    }

    void tablesThatDoNotTouchAreTwo()
    {
        std::vector<DrawnRule> rules = fullRules({80, 200, 300}, {300, 320, 340});
        std::ranges::copy(fullRules({80, 150, 300}, {100, 120, 140}), std::back_inserter(rules));
        const std::vector<RuledGrid> grids = gridsOf(rules);
        QCOMPARE(grids.size(), size_t(2));
        QCOMPARE(grids.front().ys.front(), 100.0);
    }

    void aFrameIsNoTable() { QVERIFY(gridsOf(fullRules({80, 300}, {100, 400})).empty()); }

    void fieldsFillTheGrid()
    {
        // A field of no rectangle grows to one, whatever is drawn.
        const std::vector<DrawnRule> rules = {{true, 100, 80, 300},  {true, 120, 80, 200},  {true, 140, 80, 300},
                                              {true, 160, 80, 300},  {false, 80, 100, 160}, {false, 200, 120, 160},
                                              {false, 300, 100, 160}};
        const std::vector<RuledGrid> grids = gridsOf(rules);
        QCOMPARE(grids.size(), size_t(1));
        int area = 0;
        for (const RuledField &cell : grids.front().cells)
            area += cell.rowSpan * cell.columnSpan;
        QCOMPARE(area, grids.front().rows() * grids.front().columns());
    }

    void hostileNumbersOfRulesGiveNothing()
    {
        std::vector<DrawnRule> rules;
        for (int i = 0; i < 4000; ++i) {
            rules.push_back({true, i * 5.0, 0, 20'000});
            rules.push_back({false, i * 5.0, 0, 20'000});
        }
        QVERIFY(gridsOf(rules).empty());
        std::vector<DrawnRule> fine(rules.begin(), rules.begin() + 2800); // too many fields
        QVERIFY(gridsOf(fine).empty());
    }
};

GOUJI_GUILESS_TEST(TestRuledGrid)
#include "tst_ruledgrid.moc"
