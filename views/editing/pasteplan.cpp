// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/pasteplan.h"

#include "model/checks/totals.h"
#include "views/editing/enteredcell.h"

#include <algorithm>

namespace gouji {
namespace {

bool lands(const PasteItem &item)
{
    const PasteFate fate = item.place.fate;
    return fate == PasteFate::Lands || fate == PasteFate::LandsAsText ||
           (fate == PasteFate::TotalDiffers && item.isTicked);
}

PastePlaces placesFromCursor(const PasteGrid &grid, const PasteTarget &target)
{
    PastePlaces places;
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(); ++column) {
            if (!grid.hasFieldAt(row, column))
                continue;
            const int modelRow = target.current.row() + row;
            const int modelColumn = target.current.column() + column;
            const bool isInside =
                modelRow < target.model.bodyRowCount() && modelColumn < target.model.bodyColumnCount();
            const QModelIndex index = isInside ? target.model.index(modelRow, modelColumn) : QModelIndex();
            const std::optional<CellIndex> cell = target.model.cellAt(index);
            const PasteFate fate = cell ? PasteFate::Lands : isInside ? PasteFate::OverLabel : PasteFate::Outside;
            places.places.push_back({grid.text(row, column), cell, fate});
        }
    }
    return places;
}

PastePlaces placesInSelection(const QString &text, const PasteTarget &target)
{
    PastePlaces places;
    for (const CellIndex cell : target.selection)
        places.places.push_back({text, cell, PasteFate::Lands});
    return places;
}

int landingPlaces(const PastePlaces &places)
{
    return static_cast<int>(
        std::ranges::count_if(places.places, [](const PastePlace &place) { return place.cell.has_value(); }));
}

/// Of several tables (a web page laid out with tables) the one with most figures whose labels this table knows, else
/// the largest.
PastePlaces bestPlaces(const std::vector<SourceTable> &tables, const PasteTarget &target)
{
    const FormTemplate &form = target.model.session().form();
    const std::optional<CellIndex> cursor = target.model.cellAt(target.current);
    PastePlaces best;
    int largest = -1;
    for (const SourceTable &table : tables) {
        const PasteGrid grid(table);
        if (!grid.onlyText().isEmpty() && tables.size() == 1)
            return placesInSelection(grid.onlyText(), target);
        PastePlaces places = placesByLabels(grid, form, target.model.tableIndex(), cursor);
        if (places.hasLabels && (!best.hasLabels || landingPlaces(places) > landingPlaces(best))) {
            best = std::move(places);
        } else if (!best.hasLabels && grid.fieldCount() > largest) {
            best = placesFromCursor(grid, target);
            largest = grid.fieldCount();
        }
    }
    return best;
}

} // namespace

PastePlan::PastePlan(const std::vector<SourceTable> &tables, const PasteTarget &target)
{
    if (!target.current.isValid())
        return;
    take(bestPlaces(tables, target), target.model.session().report());
    settleTotals(target.model.session().report());
}

void PastePlan::take(PastePlaces places, const Report &report)
{
    m_isUnsure = places.isUnsure;
    std::vector<bool> isTaken(report.cells.size());
    for (PastePlace &place : places.places) {
        PasteItem item{std::move(place), {}, {}, false};
        if (const std::optional<CellIndex> cell = item.place.cell) {
            item.before = report.cell(*cell);
            item.after = enteredCell(report.form->cell(*cell), item.before, item.place.text);
            if (isTaken[cell->toSize()])
                item.place.fate = PasteFate::Twice;
            else if (item.before.computed)
                item.place.fate = PasteFate::TotalDiffers;
            else if (item.after.value.isRaw())
                item.place.fate = PasteFate::LandsAsText;
            isTaken[cell->toSize()] = true;
        }
        m_items.push_back(std::move(item));
    }
}

// A total is judged by what it will be once its parts have landed.
void PastePlan::settleTotals(const Report &report)
{
    std::vector<CellEdit> edits = this->edits();
    addTotals(report, edits);
    for (PasteItem &item : m_items) {
        if (item.place.fate != PasteFate::TotalDiffers)
            continue;
        const auto edit =
            std::ranges::find_if(edits, [&](const CellEdit &each) { return each.index == *item.place.cell; });
        item.before = edit == edits.end() ? item.before : edit->cell;
        if (item.before.value == item.after.value)
            item.place.fate = PasteFate::TotalAgrees;
    }
}

bool PastePlan::fits() const
{
    return !m_isUnsure && std::ranges::all_of(m_items, [](const PasteItem &item) {
        return item.place.fate == PasteFate::Lands || item.place.fate == PasteFate::TotalAgrees;
    });
}

int PastePlan::landing() const
{
    return static_cast<int>(std::ranges::count_if(m_items, lands));
}

int PastePlan::agreeing() const
{
    return static_cast<int>(std::ranges::count_if(
        m_items, [](const PasteItem &item) { return item.place.fate == PasteFate::TotalAgrees; }));
}

std::vector<CellEdit> PastePlan::edits() const
{
    std::vector<CellEdit> edits;
    for (const PasteItem &item : m_items) {
        if (lands(item))
            edits.push_back({*item.place.cell, item.after});
    }
    return edits;
}

} // namespace gouji
