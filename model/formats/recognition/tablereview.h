// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/tablerecogniser.h"

namespace gouji {

/// What is to be said of a table once all its rows are read: shifted rows (IM-01), a table that was cut (IM-02), rows
/// and columns that are missing (STR-03), headers in other words (STR-04). Repairs that the identities prove right are
/// said for the import log only (wordings that end in `.proved`).
class TableReview
{
public:
    explicit TableReview(TableRecogniser &table);

    void finish(bool isCutOff);

private:
    using Readings = std::vector<const TableRecogniser::Reading *>;

    void noteShiftedRows();
    void noteSplitTable();
    void noteGluedRows();
    void noteGlued(const char *wording, Severity severity, const Readings &glued);
    void noteMissingRows();
    void noteMissingColumns();
    void noteCut();
    void noteRepair(QLatin1String wording, const Readings &repaired);
    bool isShifted(const TableRecogniser::Reading &reading) const;
    bool isProved(const FigureRow &row) const;
    bool holds(const Identity &identity) const;

    TableRecogniser &m_table;
    Recognition &m_recognition;
};

} // namespace gouji
