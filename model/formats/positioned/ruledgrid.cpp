// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/ruledgrid.h"

#include <cmath>
#include <numeric>
#include <tuple>

namespace gouji {
namespace {

constexpr size_t mostRules = 3'000;
constexpr size_t mostPieces = 6'000;
constexpr double near = 3;         ///< points within which edges are one
constexpr double shortest = 5;     ///< of a rule
constexpr double drawnAlong = 0.7; ///< of an edge that counts as drawn

using Rules = std::vector<DrawnRule>;

/// Joins pieces of one line, and the two edges of a thick one, which then lies between them.
Rules merged(Rules rules)
{
    constexpr double thickest = 2.5;
    std::ranges::sort(rules, [](const DrawnRule &a, const DrawnRule &b) {
        return std::tie(a.isHorizontal, a.at, a.from) < std::tie(b.isHorizontal, b.at, b.from);
    });
    Rules result;
    std::vector<double> thickness;
    for (const DrawnRule &rule : rules) {
        bool isJoined = false;
        for (size_t i = result.size(); i > 0 && !isJoined; --i) {
            DrawnRule &known = result[i - 1];
            if (known.isHorizontal != rule.isHorizontal || rule.at - known.at > thickest)
                break;
            if (rule.from > known.to + near || known.from > rule.to + near)
                continue;
            known.from = std::min(known.from, rule.from);
            known.to = std::max(known.to, rule.to);
            thickness[i - 1] = rule.at - known.at;
            isJoined = true;
        }
        if (!isJoined) {
            result.push_back(rule);
            thickness.push_back(0);
        }
    }
    for (size_t i = 0; i < result.size(); ++i)
        result[i].at += thickness[i] / 2;
    return result;
}

bool touches(const DrawnRule &across, const DrawnRule &down)
{
    return down.at >= across.from - near && down.at <= across.to + near && across.at >= down.from - near &&
           across.at <= down.to + near;
}

/// Drops what may be a stroke of a letter that stands on a rule: short, and not between two of them.
void dropStrokes(Rules &rules)
{
    constexpr double longerThanStrokes = 32;
    Rules across;
    std::ranges::copy_if(rules, std::back_inserter(across), &DrawnRule::isHorizontal);
    const auto ends = [&across](double x, double y) {
        return std::ranges::any_of(across, [x, y](const DrawnRule &rule) {
            return std::abs(rule.at - y) <= near && x >= rule.from - near && x <= rule.to + near;
        });
    };
    std::erase_if(rules, [&](const DrawnRule &rule) {
        return !rule.isHorizontal && rule.to - rule.from < longerThanStrokes &&
               (!ends(rule.at, rule.from) || !ends(rule.at, rule.to));
    });
}

/// Which of its kind stands for all that are connected with it.
class Groups
{
public:
    explicit Groups(size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), size_t(0)); }

    size_t of(size_t i)
    {
        while (m_parents[i] != i)
            i = m_parents[i] = m_parents[m_parents[i]];
        return i;
    }
    void unite(size_t a, size_t b) { m_parents[of(a)] = of(b); }

private:
    std::vector<size_t> m_parents;
};

/// Rules that touch one another, by table.
std::vector<Rules> connected(const Rules &rules)
{
    Groups groups(rules.size());
    for (size_t across = 0; across < rules.size(); ++across) {
        for (size_t down = 0; down < rules.size() && rules[across].isHorizontal; ++down) {
            if (!rules[down].isHorizontal && touches(rules[across], rules[down]))
                groups.unite(across, down);
        }
    }
    std::vector<Rules> byGroup(rules.size());
    for (size_t i = 0; i < rules.size(); ++i)
        byGroup[groups.of(i)].push_back(rules[i]);
    std::erase_if(byGroup, [](const Rules &group) { return group.size() < 3; });
    return byGroup;
}

std::vector<double> clustered(std::vector<double> values)
{
    std::ranges::sort(values);
    std::vector<double> edges;
    for (const double value : values) {
        if (edges.empty() || value - edges.back() > near)
            edges.push_back(value);
    }
    return edges;
}

size_t nearest(const std::vector<double> &edges, double value)
{
    const auto distance = [value](double edge) { return std::abs(edge - value); };
    return static_cast<size_t>(std::ranges::min_element(edges, {}, distance) - edges.begin());
}

/// Finds the fields of one table: pieces of the grid between which no edge is drawn belong together.
class GridBuilder
{
public:
    explicit GridBuilder(const Rules &rules);

    bool isTable() const;
    RuledGrid build();

private:
    size_t index(size_t row, size_t column) const { return row * m_columns + column; }
    void mark(const DrawnRule &rule);
    void uniteUndivided();
    bool squareUp();
    bool fill(const RuledField &cell);

    RuledGrid m_grid;
    size_t m_rows = 0;
    size_t m_columns = 0;
    std::vector<double> m_above; ///< how much of the edge above a piece is drawn, in points
    std::vector<double> m_before;
    Groups m_groups{0};
};

GridBuilder::GridBuilder(const Rules &rules)
{
    std::vector<double> xs;
    std::vector<double> ys;
    for (const DrawnRule &rule : rules) {
        (rule.isHorizontal ? ys : xs).push_back(rule.at);
        (rule.isHorizontal ? xs : ys).push_back(rule.from); // the ends stand for outer rules that are left out
        (rule.isHorizontal ? xs : ys).push_back(rule.to);
    }
    const auto [left, right] = std::ranges::minmax(xs);
    const auto [top, bottom] = std::ranges::minmax(ys);
    xs = {left, right};
    ys = {top, bottom};
    for (const DrawnRule &rule : rules)
        (rule.isHorizontal ? ys : xs).push_back(rule.at);
    m_grid.xs = clustered(std::move(xs));
    m_grid.ys = clustered(std::move(ys));
    m_rows = m_grid.ys.size() - 1;
    m_columns = m_grid.xs.size() - 1;
    if (!isTable())
        return;
    m_above.resize(m_rows * m_columns);
    m_before.resize(m_rows * m_columns);
    for (const DrawnRule &rule : rules)
        mark(rule);
}

bool GridBuilder::isTable() const
{
    return m_rows > 0 && m_columns > 1 && m_rows * m_columns <= mostPieces;
}

void GridBuilder::mark(const DrawnRule &rule)
{
    const std::vector<double> &along = rule.isHorizontal ? m_grid.xs : m_grid.ys;
    const size_t edge = nearest(rule.isHorizontal ? m_grid.ys : m_grid.xs, rule.at);
    if (edge >= (rule.isHorizontal ? m_rows : m_columns))
        return; // the outer edge below or behind
    for (size_t i = 0; i + 1 < along.size(); ++i) {
        const double drawn = std::min(rule.to, along[i + 1]) - std::max(rule.from, along[i]);
        double &sum = rule.isHorizontal ? m_above[index(edge, i)] : m_before[index(i, edge)];
        sum += std::max(drawn, 0.0);
    }
}

void GridBuilder::uniteUndivided()
{
    for (size_t row = 0; row < m_rows; ++row) {
        for (size_t column = 0; column < m_columns; ++column) {
            const double width = m_grid.xs[column + 1] - m_grid.xs[column];
            const double height = m_grid.ys[row + 1] - m_grid.ys[row];
            const size_t piece = index(row, column);
            if (row > 0 && m_above[piece] < drawnAlong * width)
                m_groups.unite(piece, index(row - 1, column));
            if (column > 0 && m_before[piece] < drawnAlong * height)
                m_groups.unite(piece, index(row, column - 1));
        }
    }
}

/// Takes the fields anew, each as the rectangle around its pieces; whether one of them had to grow.
bool GridBuilder::squareUp()
{
    std::vector<int> fieldOf(m_rows * m_columns, -1);
    m_grid.cells.clear();
    for (size_t piece = 0; piece < fieldOf.size(); ++piece) {
        int &field = fieldOf[m_groups.of(piece)];
        const int row = int(piece / m_columns);
        const int column = int(piece % m_columns);
        if (field < 0) {
            field = int(m_grid.cells.size());
            m_grid.cells.push_back({row, column, 1, 1});
            continue;
        }
        RuledField &cell = m_grid.cells[size_t(field)];
        cell.columnSpan = std::max(cell.column + cell.columnSpan, column + 1) - std::min(cell.column, column);
        cell.column = std::min(cell.column, column);
        cell.rowSpan = row + 1 - cell.row;
    }
    const std::vector<RuledField> cells = m_grid.cells;
    return std::ranges::count_if(cells, [this](const RuledField &cell) { return fill(cell); }) > 0;
}

/// Gives a field everything inside its rectangle; whether that was more than it had.
bool GridBuilder::fill(const RuledField &cell)
{
    const size_t first = m_groups.of(index(size_t(cell.row), size_t(cell.column)));
    bool hasGrown = false;
    for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
        for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
            const size_t piece = index(size_t(row), size_t(column));
            hasGrown = hasGrown || m_groups.of(piece) != m_groups.of(first);
            m_groups.unite(piece, first);
        }
    }
    return hasGrown;
}

/// Leaves out the edges of one direction that divide nothing: a stroke of a letter, a rule drawn twice.
void dropIdleEdges(std::vector<double> &edges, std::vector<RuledField> &cells, int RuledField::*start,
                   int RuledField::*span)
{
    std::vector<bool> divides(edges.size());
    for (const RuledField &cell : cells) {
        divides[size_t(cell.*start)] = true;
        divides[size_t(cell.*start + cell.*span)] = true;
    }
    std::vector<int> kept;
    std::vector<double> keptEdges;
    for (size_t i = 0; i < edges.size(); ++i) {
        kept.push_back(int(keptEdges.size()));
        if (divides[i])
            keptEdges.push_back(edges[i]);
    }
    for (RuledField &cell : cells) {
        const int end = kept[size_t(cell.*start + cell.*span)];
        cell.*start = kept[size_t(cell.*start)];
        cell.*span = end - cell.*start;
    }
    edges = std::move(keptEdges);
}

RuledGrid GridBuilder::build()
{
    m_groups = Groups(m_rows * m_columns);
    uniteUndivided();
    while (squareUp()) {
    }
    dropIdleEdges(m_grid.xs, m_grid.cells, &RuledField::column, &RuledField::columnSpan);
    dropIdleEdges(m_grid.ys, m_grid.cells, &RuledField::row, &RuledField::rowSpan);
    return std::move(m_grid);
}

} // namespace

std::vector<RuledGrid> gridsOf(std::vector<DrawnRule> rules)
{
    std::erase_if(rules, [](const DrawnRule &rule) { return rule.to - rule.from < shortest; });
    if (rules.size() > mostRules)
        return {};
    rules = merged(std::move(rules));
    dropStrokes(rules);
    std::vector<RuledGrid> grids;
    for (const Rules &group : connected(rules)) {
        GridBuilder builder(group);
        if (!builder.isTable())
            continue;
        RuledGrid grid = builder.build();
        if (grid.columns() > 1)
            grids.push_back(std::move(grid));
    }
    std::ranges::sort(grids, {}, [](const RuledGrid &grid) { return grid.ys.front(); });
    return grids;
}

} // namespace gouji
