// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/rowsheet.h"
#include "model/formats/xlsx/workbook.h"

namespace gouji {

/// A workbook of plain rows, for lists of figures: no borders, no formulas; the head of each sheet stays in view. Figures are
/// numbers where a spreadsheet holds them exactly.
class RowsWorkbook
{
public:
    /// Rows that are added from now on go to a sheet of its own below this head.
    void beginSheet(const SheetHead &head);
    void addRow(const std::vector<RowField> &fields);
    Result<QByteArray> finished(const WorkbookFacts &facts) { return m_book.finished(facts); }

private:
    void writeHead(const SheetHead &head);

    Workbook m_book;
    QStringList m_names;
    lxw_worksheet *m_sheet = nullptr;
    int m_row = 0;
};

} // namespace gouji
