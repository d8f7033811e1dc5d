// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/formats/source/verdictwords.h"
#include "model/formats/xlsx/workbook.h"

namespace gouji {

/// Where the cells of a report lie in a workbook with a sheet for each table, and the whole numbers in them.
class SheetMap
{
public:
    SheetMap(const ExportSource &source, QStringList names);

    const FormTemplate &form() const { return m_form; }
    const QStringList &names() const { return m_names; } ///< of the sheets, in the order of the form's tables
    std::optional<qint64> figure(CellIndex cell) const { return m_figures[cell.toSize()]; }
    /// `D5`, or `'sheet'!D5` from another sheet.
    QString reference(CellIndex cell, int fromTable) const;
    /// The same for many, joined by commas, neighbours as ranges: `D5:I5,K5`.
    QString references(const std::vector<CellIndex> &cells, int fromTable) const;

private:
    bool areNeighbours(CellIndex cell, CellIndex next) const;

    const FormTemplate &m_form;
    QStringList m_names;
    std::vector<std::optional<qint64>> m_figures;
};

/// A verdict beside or below a table: the formula that a spreadsheet computes, and what comes of it now.
struct SheetCheck
{
    SheetPlace place;
    QString formula;
    QString verdict;
};

struct SheetLabel
{
    SheetPlace place;
    QString text;
};

/// The balance rules (勾稽关系) of one table as formulas, so that a wrong figure shows while it is typed. A rule within
/// one row stands beside it, a rule within one column below it, another one below those; `summary` says how many fail.
struct SheetChecks
{
    std::vector<SheetCheck> checks;
    std::vector<SheetLabel> labels;
    std::optional<SheetCheck> summary;

    static SheetChecks of(const SheetMap &map, int table);
};

/// `D5`; rows and columns from 0.
QString sheetReference(int row, int column);

} // namespace gouji
