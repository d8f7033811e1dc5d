// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/tablelabels.h"

#include "model/formats/recognition/tolerance.h"
#include "model/text/labelkey.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr int longestLabel = 120;
constexpr int shortestDamagedLabel = 4; ///< shorter ones are too like each other

/// The key without 一、 （一） 1. before it.
QString keyWithoutNumber(const QString &label)
{
    constexpr QStringView numerals = u"0123456789０１２３４５６７８９一二三四五六七八九十（）()、.．";
    qsizetype start = 0;
    while (start < label.size() && numerals.contains(label[start]))
        ++start;
    return labelKey(label.sliced(start));
}

} // namespace

TableLabels::TableLabels(const FormTemplate &form, int table) : m_table(table)
{
    const TableTemplate &grid = form.tables()[size_t(table)];
    for (const GridCell &cell : grid.cells()) {
        if (!cell.cell && !cell.text.isEmpty())
            addLabel(cell.text);
    }
    addRows(form);
    addOrder(grid);
}

int TableLabels::addLabel(const QString &text)
{
    const auto same = m_byText.constFind(text);
    if (same != m_byText.constEnd())
        return *same;
    const QString key = labelKey(text);
    const int index = m_byKey.value(key, int(m_labels.size()));
    if (index == int(m_labels.size()))
        m_labels.push_back({key, text, false, {}});
    m_byKey.insert(key, index);
    m_byText.insert(text, index);
    return index;
}

void TableLabels::addRows(const FormTemplate &form)
{
    const TableTemplate &grid = form.tables()[size_t(m_table)];
    int gridRow = -1;
    for (size_t i = 0; i < form.cells().size(); ++i) {
        const CellTemplate &cell = form.cells()[i];
        if (cell.table != m_table)
            continue;
        if (cell.row != gridRow) {
            const int labelColumn = cell.column > 0 ? grid.at(cell.row, cell.column - 1).column : 0;
            m_rows.push_back({cell.rowPath, {}, {}, labelColumn});
            gridRow = cell.row;
        }
        const int column = cell.columnPath.isEmpty() ? -1 : addLabel(cell.columnPath.last());
        if (column >= 0)
            m_labels[size_t(column)].isColumn = true;
        m_rows.back().columns.push_back(column);
        m_rows.back().cells.push_back(CellIndex(i));
    }
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].path.isEmpty())
            continue;
        const QString &own = m_rows[row].path.last();
        m_labels[size_t(addLabel(own))].rows.push_back(int(row));
        m_unnumbered[keyWithoutNumber(own)].push_back(int(row));
    }
}

void TableLabels::addOrder(const TableTemplate &grid)
{
    std::vector<int> inRow;
    int row = -1;
    int previous = -1;
    for (const GridCell &cell : grid.cells()) {
        if (cell.cell || cell.text.isEmpty() || grid.rowKind(cell.row) != RowKind::Header)
            continue;
        if (cell.row != row)
            inRow.clear();
        row = cell.row;
        const int label = m_byText.value(cell.text, -1);
        if (previous >= 0)
            m_neighbours.insert({previous, label});
        for (const int earlier : inRow)
            m_before.insert({earlier, label});
        inRow.push_back(label);
        previous = label;
    }
}

std::optional<int> TableLabels::labelOf(const QString &officialText) const
{
    const auto found = m_byText.constFind(officialText);
    return found == m_byText.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<FoundLabel> TableLabels::find(const QString &text) const
{
    if (text.isEmpty() || text.size() > longestLabel)
        return std::nullopt;
    const QString key = labelKey(text);
    const auto exact = m_byKey.constFind(key);
    if (exact != m_byKey.constEnd())
        return FoundLabel{*exact, 0, 0, text};
    std::optional<FoundLabel> nearest = findNearest(key);
    if (nearest)
        nearest->asFound = text;
    return nearest;
}

std::optional<int> TableLabels::findExact(const QString &text) const
{
    if (text.isEmpty() || text.size() > longestLabel)
        return std::nullopt;
    const auto found = m_byKey.constFind(labelKey(text));
    return found == m_byKey.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<int> TableLabels::longestAt(QStringView key, qsizetype start) const
{
    std::optional<int> longest;
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const bool isLonger = !longest || m_labels[i].key.size() > label(*longest).key.size();
        if (isLonger && !m_labels[i].key.isEmpty() && key.sliced(start).startsWith(m_labels[i].key))
            longest = int(i);
    }
    return longest;
}

bool TableLabels::beginsLabel(QStringView key) const
{
    return std::ranges::any_of(
        m_labels, [key](const TableLabel &l) { return l.key.size() > key.size() && l.key.startsWith(key); });
}

std::optional<FoundLabel> TableLabels::findNearest(const QString &key) const
{
    if (key.size() < shortestDamagedLabel)
        return std::nullopt;
    std::optional<FoundLabel> best;
    bool isUnique = false;
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const int tolerated = toleratedDistance(m_labels[i].key.size());
        const int limit = best ? std::min(tolerated, best->distance) : tolerated;
        const int distance = editDistance(key, m_labels[i].key, limit);
        if (distance > limit)
            continue;
        isUnique = !best || distance < best->distance;
        best = FoundLabel{int(i), distance, 0, {}};
    }
    return isUnique ? best : std::nullopt;
}

std::optional<int> TableLabels::unlabelledRow() const
{
    const auto isUnlabelled = [](const FigureRow &row) { return row.path.isEmpty(); };
    const auto found = std::ranges::find_if(m_rows, isUnlabelled);
    if (found == m_rows.end() || std::ranges::count_if(m_rows, isUnlabelled) != 1)
        return std::nullopt;
    return int(found - m_rows.begin());
}

bool TableLabels::areDisordered(int first, int second) const
{
    if (!label(first).isColumn || !label(second).isColumn || first == second || m_neighbours.contains({first, second}))
        return false;
    return m_neighbours.contains({second, first}) ||
           (m_before.contains({second, first}) && !m_before.contains({first, second}));
}

} // namespace gouji
