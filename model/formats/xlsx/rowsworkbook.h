// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/xlsx/workbook.h"
#include "model/values/cellkind.h"

#include <optional>
#include <vector>

namespace gouji {

/// A field of a row: the figure of a cell of some kind, or text.
struct RowField
{
    QString text;
    std::optional<CellKind> kind; ///< none: text, whatever it looks like
};

/// A workbook of plain rows on one sheet, for lists of figures: no spans, no borders, no formulas. Figures are numbers where
/// a spreadsheet holds them exactly.
class RowsWorkbook
{
public:
    explicit RowsWorkbook(const QString &sheet);

    void addRow(const std::vector<RowField> &fields);
    Result<QByteArray> finished(const WorkbookFacts &facts) { return m_book.finished(facts); }

private:
    Workbook m_book;
    lxw_worksheet *m_sheet;
    int m_row = 0;
};

} // namespace gouji
