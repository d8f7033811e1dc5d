// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/pasteplaces.h"
#include "views/editing/tablemodel.h"

namespace gouji {

/// Where a paste lands: the table, the place that has the cursor, the selection.
struct PasteTarget
{
    const TableModel &model;
    QModelIndex current;
    std::vector<CellIndex> selection;
};

/// A text of the clipboard with what it becomes.
struct PasteItem
{
    PastePlace place;
    Cell before;
    Cell after;
    bool isTicked = false; ///< of a total that differs: the person wants it all the same
};

/// What would land where, were the clipboard pasted: labels put figures into their rows and columns wherever the cursor
/// stands, one value fills the selection, a rectangle without labels begins at the cursor. Blank fields change nothing.
/// A value: changes nothing itself.
class PastePlan
{
public:
    PastePlan() = default;
    PastePlan(const std::vector<SourceTable> &tables, const PasteTarget &target);

    const std::vector<PasteItem> &items() const { return m_items; }
    /// Whether all of it lands, nothing was guessed, and nobody need be asked.
    bool fits() const;
    /// Whether a place was guessed.
    bool isUnsure() const { return m_isUnsure; }
    /// How many figures would land.
    int landing() const;
    /// How many totals come out as copied, and so need not land.
    int agreeing() const;
    void setTicked(int item, bool isTicked) { m_items[static_cast<std::size_t>(item)].isTicked = isTicked; }
    std::vector<CellEdit> edits() const;

private:
    void take(PastePlaces places, const Report &report);
    void settleTotals(const Report &report);

    std::vector<PasteItem> m_items;
    bool m_isUnsure = false;
};

} // namespace gouji

Q_DECLARE_METATYPE(gouji::PastePlan)
