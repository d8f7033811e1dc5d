// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/tablereader.h"

#include <algorithm>
#include <array>

namespace gouji {
namespace {

constexpr int mostColumns = 64;
constexpr std::size_t mostRows = 500;

template<typename Value>
struct Word
{
    QLatin1String word;
    Value value;
};

constexpr std::array<Word<RowKind>, 3> rowKinds{{{QLatin1String("header"), RowKind::Header},
                                                 {QLatin1String("band"), RowKind::Band},
                                                 {QLatin1String("values"), RowKind::Values}}};
constexpr std::array<Word<GridRole>, 5> roles{{{QLatin1String("note"), GridRole::Note},
                                               {QLatin1String("header"), GridRole::Header},
                                               {QLatin1String("band"), GridRole::Band},
                                               {QLatin1String("label"), GridRole::Label},
                                               {QLatin1String("group"), GridRole::Group}}};
constexpr std::array<Word<CellKind>, 3> cellKinds{{{QLatin1String("count"), CellKind::Count},
                                                   {QLatin1String("signed_count"), CellKind::SignedCount},
                                                   {QLatin1String("amount"), CellKind::Amount}}};

QString textOf(const JsonValue &json, const char *key)
{
    const JsonValue *value = json.object() ? json.object()->find(QString::fromLatin1(key)) : nullptr;
    return value ? value->toString() : QString();
}

int spanOf(const JsonValue &json, const char *key)
{
    const JsonValue *value = json.object() ? json.object()->find(QString::fromLatin1(key)) : nullptr;
    return value ? static_cast<int>(std::clamp<qint64>(value->toInteger(0), 0, mostRows)) : 1;
}

/// Lays the rows of one table onto the grid, as HTML does: a row lists the places that begin in it, positions taken by
/// spans from above are skipped.
class GridLayout
{
public:
    GridLayout(const JsonValue &json, int table, std::vector<CellTemplate> &cells, FormFault &fault)
        : m_json(json)
        , m_table(table)
        , m_cells(cells)
        , m_fault(fault)
        , m_id(textOf(json, "id"))
    {
    }

    TableTemplate table()
    {
        const std::size_t firstCell = m_cells.size();
        m_columns = spanOf(m_json, "fields");
        const JsonValue *rows = m_json.object() ? m_json.object()->find(u"rows") : nullptr;
        if (m_columns < 1 || m_columns > mostColumns || !rows || !rows->array() || rows->array()->empty() || rows->array()->size() > mostRows) {
            fail(QStringLiteral("a table needs rows and between 1 and 64 fields"));
            return {m_id, {}, 1, {}, {}};
        }
        m_taken.resize(rows->array()->size() * static_cast<std::size_t>(m_columns));
        for (const JsonValue &row : *rows->array())
            addRow(row);
        if (std::ranges::find(m_taken, false) != m_taken.end())
            fail(QStringLiteral("a position of the grid is not covered"));
        if (!m_fault.isEmpty())
            return {m_id, {}, 1, {}, {}};
        TableTemplate table(m_id, textOf(m_json, "name"), m_columns, m_kinds, m_places);
        for (std::size_t i = firstCell; i < m_cells.size(); ++i) {
            m_cells[i].rowPath = table.rowPath(m_cells[i].row, m_cells[i].column);
            m_cells[i].columnPath = table.columnPath(m_cells[i].row, m_cells[i].column);
        }
        return table;
    }

private:
    void fail(const QString &what) { m_fault.say(QStringLiteral("table %1, row %2").arg(m_id).arg(m_kinds.size()), what); }

    void addRow(const JsonValue &row)
    {
        const QString kind = textOf(row, "kind");
        const auto found = std::ranges::find(rowKinds, kind, &Word<RowKind>::word);
        const JsonValue *cells = row.object() ? row.object()->find(u"cells") : nullptr;
        m_kinds.push_back(found == rowKinds.end() ? RowKind::Values : found->value);
        if (found == rowKinds.end() || !cells || !cells->array()) {
            fail(QStringLiteral("a row needs its kind and its cells"));
            return;
        }
        int column = 0;
        for (const JsonValue &json : *cells->array())
            column = place(json, column);
    }

    int place(const JsonValue &json, int column)
    {
        GridCell cell;
        cell.row = static_cast<int>(m_kinds.size()) - 1;
        while (column < m_columns && isTaken(cell.row, column))
            ++column;
        cell.column = column;
        cell.rowSpan = spanOf(json, "rows");
        cell.columnSpan = spanOf(json, "columns");
        if (!takePositions(cell)) {
            fail(QStringLiteral("a cell reaches over another or out of the grid"));
            return m_columns;
        }
        fill(cell, json);
        m_places.push_back(cell);
        return column + cell.columnSpan;
    }

    bool isTaken(int row, int column) const { return m_taken[static_cast<std::size_t>(row * m_columns + column)]; }

    bool takePositions(const GridCell &cell)
    {
        const int rows = static_cast<int>(m_taken.size()) / m_columns;
        if (cell.rowSpan < 1 || cell.columnSpan < 1 || cell.row + cell.rowSpan > rows || cell.column + cell.columnSpan > m_columns)
            return false;
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
                if (isTaken(row, column))
                    return false;
                m_taken[static_cast<std::size_t>(row * m_columns + column)] = true;
            }
        }
        return true;
    }

    void fill(GridCell &cell, const JsonValue &json)
    {
        if (json.object() && json.object()->find(u"cell")) {
            fillValue(cell, json);
            return;
        }
        const auto role = std::ranges::find(roles, textOf(json, "role"), &Word<GridRole>::word);
        cell.text = textOf(json, "text");
        cell.isVertical = textOf(json, "direction") == u"vertical";
        if (role == roles.end() || cell.text.isEmpty())
            fail(QStringLiteral("a cell needs a role and a text, or the name of a figure"));
        else
            cell.role = role->value;
    }

    void fillValue(GridCell &cell, const JsonValue &json)
    {
        const std::optional<CellId> id = CellId::fromString(textOf(json, "cell"));
        const auto kind = std::ranges::find(cellKinds, textOf(json, "kind"), &Word<CellKind>::word);
        if (!id || kind == cellKinds.end()) {
            fail(QStringLiteral("the figure %1 needs a good name and a kind").arg(textOf(json, "cell")));
            return;
        }
        cell.role = GridRole::Value;
        cell.cell = CellIndex(m_cells.size());
        m_cells.push_back({*id, kind->value, m_table, cell.row, cell.column, {}, {}, textOf(json, "unit"), false});
    }

    const JsonValue &m_json;
    int m_table;
    std::vector<CellTemplate> &m_cells;
    FormFault &m_fault;
    QString m_id;
    int m_columns = 1;
    std::vector<RowKind> m_kinds;
    std::vector<GridCell> m_places;
    std::vector<bool> m_taken;
};

} // namespace

TableTemplate readTable(const JsonValue &json, int table, std::vector<CellTemplate> &cells, FormFault &fault)
{
    return GridLayout(json, table, cells, fault).table();
}

} // namespace gouji
