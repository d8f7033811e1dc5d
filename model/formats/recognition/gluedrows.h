// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/gluedsolver.h"
#include "model/formats/recognition/rowsegment.h"
#include "model/report/report.h"

namespace gouji {

/// Cuts the rows of one table whose figures are run together: within a row and between rows only what the balance rules of
/// the form allow, together with the figures that the report has already. Decides nothing by likelihood.
class GluedRows
{
public:
    GluedRows(const Report &report, const TableLabels &labels);

    /// Whether figures of a row that could not be cut may be run together.
    static bool mayBeGlued(const RowSegment &segment, int figureCount);

    void add(int row, const RowSegment &segment);
    void cut();
    /// The ways in which a row can be cut; one: that is it.
    const std::vector<Figures> &ways(int row) const { return m_ways.at(row); }

private:
    struct Place
    {
        int row = 0;
        int figure = 0;
    };
    void collectRules();
    void addRule(const Identity &identity);
    std::optional<std::vector<Figures>> knownFigures(int row) const;

    const Report &m_report;
    const TableLabels &m_labels;
    std::map<CellIndex, Place> m_places;
    std::map<int, std::vector<RowRule>> m_rowRules;
    std::map<std::pair<std::vector<int>, std::vector<int>>, std::vector<int>>
        m_tableRules; ///< rows, and at which places
    std::map<int, QStringList> m_digits;
    std::map<int, std::vector<Figures>> m_ways;
};

} // namespace gouji
