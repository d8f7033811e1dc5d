// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/tablereader.h"

#include "model/template/formjson.h"
#include "model/template/guidancereader.h"

#include <algorithm>
#include <array>

namespace gouji {
namespace {

constexpr int mostColumns = 64;
constexpr std::size_t mostRows = 500;
constexpr int amountDecimals = 6; // what an Amount holds exactly

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

int spanOf(const JsonValue &json, QStringView key)
{
    const JsonValue *value = memberAt(json, key);
    return value ? static_cast<int>(std::clamp<qint64>(value->toInteger(0), 0, mostRows)) : 1;
}

bool belongsIn(RowKind row, GridRole role)
{
    switch (row) {
    case RowKind::Header: return role == GridRole::Header || role == GridRole::Note;
    case RowKind::Band: return role == GridRole::Band;
    case RowKind::Values: return role == GridRole::Label || role == GridRole::Group || role == GridRole::Value;
    }
    return false;
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
        , m_id(textAt(json, u"id"))
    {}

    TableTemplate table()
    {
        const std::size_t firstCell = m_cells.size();
        layOut();
        if (!m_fault.isEmpty())
            return {m_id, {}, 1, {}, {}};
        TableTemplate table(m_id, textAt(m_json, u"name"), m_columns, m_kinds, m_places);
        for (std::size_t i = firstCell; i < m_cells.size(); ++i) {
            CellTemplate &cell = m_cells[i];
            cell.rowPath = table.rowPath(cell.row, cell.column);
            cell.columnPath = table.columnPath(cell.row, cell.column);
            if (cell.columnPath.isEmpty())
                fail(cell.row, FormFault::tr("no header stands above the figure %1").arg(cell.id.toString()));
        }
        addGuidance(firstCell);
        return table;
    }

private:
    void fail(int row, const QString &what)
    {
        m_fault.say(FormFault::tr("table %1, row %2").arg(m_id).arg(row + 1), what);
    }
    void fail(const QString &what) { fail(static_cast<int>(m_kinds.size()) - 1, what); }

    void addGuidance(std::size_t firstCell)
    {
        const auto columns = readColumnGuidance(m_json, m_fault, FormFault::tr("table %1").arg(m_id));
        for (const auto &[header, guidance] : columns) {
            const auto isIt = [&label = header](const GridCell &place) {
                return place.role == GridRole::Header && place.text == label;
            };
            if (std::ranges::none_of(m_places, isIt))
                m_fault.say(FormFault::tr("table %1").arg(m_id), FormFault::tr("there is no header %1").arg(header));
        }
        for (std::size_t i = firstCell; i < m_cells.size(); ++i) {
            CellTemplate &cell = m_cells[i];
            cell.guidance = m_guidance[static_cast<std::size_t>(cell.row)];
            for (const QString &header : cell.columnPath) {
                if (const auto found = columns.find(header); found != columns.end())
                    cell.columnGuidance.push_back(found->second);
            }
        }
    }

    void layOut()
    {
        m_columns = spanOf(m_json, u"fields");
        const JsonArray &rows = listAt(m_json, u"rows", m_fault, FormFault::tr("table %1").arg(m_id));
        if (m_columns < 1 || m_columns > mostColumns || rows.empty() || rows.size() > mostRows) {
            fail(FormFault::tr("a table needs between 1 and 500 rows and between 1 and 64 fields"));
            return;
        }
        m_taken.resize(rows.size() * static_cast<std::size_t>(m_columns));
        for (const JsonValue &row : rows)
            addRow(row);
        if (std::ranges::find(m_taken, false) != m_taken.end())
            fail(FormFault::tr("a position of the grid is not covered"));
        for (const GridCell &place : m_places)
            checkRows(place);
    }

    void checkRows(const GridCell &place)
    {
        for (int row = place.row; row < place.row + place.rowSpan; ++row) {
            if (!belongsIn(m_kinds[static_cast<std::size_t>(row)], place.role))
                fail(row, FormFault::tr("what stands in it does not go with the kind of the row"));
        }
        if (place.role == GridRole::Band && (place.columnSpan != m_columns || place.rowSpan != 1))
            fail(place.row, FormFault::tr("a band spans the width of one row"));
    }

    void addRow(const JsonValue &row)
    {
        const QString kind = textAt(row, u"kind");
        const auto found = std::ranges::find(rowKinds, kind, &Word<RowKind>::word);
        const JsonValue *cells = memberAt(row, u"cells");
        m_kinds.push_back(found == rowKinds.end() ? RowKind::Values : found->value);
        if (found == rowKinds.end() || !cells || !cells->array()) {
            fail(FormFault::tr("a row needs its kind and its cells"));
            return;
        }
        m_guidance.push_back(
            readGuidance(row, m_fault, FormFault::tr("table %1, row %2").arg(m_id).arg(m_kinds.size())));
        if (!m_guidance.back().isEmpty() && m_kinds.back() != RowKind::Values)
            fail(FormFault::tr("guidance belongs to a row of figures"));
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
        cell.rowSpan = spanOf(json, u"rows");
        cell.columnSpan = spanOf(json, u"columns");
        if (!takePositions(cell)) {
            fail(FormFault::tr("a cell reaches over another or out of the grid"));
            return m_columns;
        }
        fill(cell, json);
        m_places.push_back(cell);
        return column + cell.columnSpan;
    }

    std::size_t position(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    }

    bool isTaken(int row, int column) const { return m_taken[position(row, column)]; }

    bool takePositions(const GridCell &cell)
    {
        const int rows = static_cast<int>(m_taken.size()) / m_columns;
        if (cell.rowSpan < 1 || cell.columnSpan < 1 || cell.row + cell.rowSpan > rows ||
            cell.column + cell.columnSpan > m_columns)
            return false;
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
                if (isTaken(row, column))
                    return false;
                m_taken[position(row, column)] = true;
            }
        }
        return true;
    }

    void fill(GridCell &cell, const JsonValue &json)
    {
        if (memberAt(json, u"cell")) {
            fillValue(cell, json);
            return;
        }
        const auto role = std::ranges::find(roles, textAt(json, u"role"), &Word<GridRole>::word);
        cell.text = textAt(json, u"text");
        const QString direction = textAt(json, u"direction");
        cell.isVertical = direction == u"vertical";
        if (memberAt(json, u"direction") && !cell.isVertical)
            fail(FormFault::tr("the only direction to name is vertical"));
        if (role == roles.end() || cell.text.isEmpty())
            fail(FormFault::tr("a cell needs a role and a text, or the name of a figure"));
        else
            cell.role = role->value;
    }

    void fillValue(GridCell &cell, const JsonValue &json)
    {
        const std::optional<CellId> id = CellId::fromString(textAt(json, u"cell"));
        const auto kind = std::ranges::find(cellKinds, textAt(json, u"kind"), &Word<CellKind>::word);
        if (!id || kind == cellKinds.end()) {
            fail(FormFault::tr("the figure %1 needs a good name and a kind").arg(textAt(json, u"cell")));
            return;
        }
        const JsonValue *decimals = memberAt(json, u"decimals");
        if (decimals && (kind->value != CellKind::Amount || decimals->toInteger() != amountDecimals))
            fail(FormFault::tr("an amount has %1 decimals, a count none").arg(amountDecimals));
        cell.role = GridRole::Value;
        cell.cell = CellIndex(m_cells.size());
        m_cells.push_back({*id, kind->value, m_table, cell.row, cell.column, {}, {}, textAt(json, u"unit"), false});
    }

    const JsonValue &m_json;
    int m_table;
    std::vector<CellTemplate> &m_cells;
    FormFault &m_fault;
    QString m_id;
    int m_columns = 1;
    std::vector<RowKind> m_kinds;
    std::vector<Guidance> m_guidance; ///< parallel to m_kinds
    std::vector<GridCell> m_places;
    std::vector<bool> m_taken;
};

} // namespace

TableTemplate readTable(const JsonValue &json, int table, std::vector<CellTemplate> &cells, FormFault &fault)
{
    return GridLayout(json, table, cells, fault).table();
}

} // namespace gouji
