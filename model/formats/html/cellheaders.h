// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/outlinetable.h"

#include <QStringList>

namespace gouji {

/// Which headers belong to which figures of a form's table, for the attribute `headers`: the bands and headers above it,
/// the labels beside it. What `scope` says is not enough there, since headers begin anew below each band.
class CellHeaders
{
public:
    explicit CellHeaders(const OutlineTable &table);

    /// Whether a place names others: everything but figures and the corner's note, in a table of the form.
    static bool isHeader(const OutlineTable &table, const OutlineCell &cell);
    /// The id of a header, unique in the page; none for other places.
    QString idOf(const OutlineCell &cell) const;
    /// The ids of all headers of a figure, outermost first; none for other places.
    QString headersOf(const OutlineCell &cell) const;

private:
    bool names(const OutlineCell &header, const OutlineCell &cell, int firstHeader, int lastBand) const;
    RowKind kindOf(int row) const { return m_table.rows[static_cast<std::size_t>(row)].kind; }

    const OutlineTable &m_table;
};

} // namespace gouji
