// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/rowsworkbook.h"

#include "model/formats/xlsx/sheetnumber.h"

#include <algorithm>

#include <xlsxwriter.h>

namespace gouji {
namespace {

constexpr int widePixels = 210;
constexpr int figurePixels = 84;
constexpr int letterPixels = 15;
constexpr int linePixels = 20;

int pixelsOf(const SheetHead &head, int column)
{
    return column < head.wideColumns ? widePixels : figurePixels;
}

int linesOf(const HeadCell &cell, const SheetHead &head)
{
    int pixels = 0;
    for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
        pixels += pixelsOf(head, column);
    const int aLine = std::max(1, pixels / letterPixels - 1);
    return (static_cast<int>(cell.text.size()) + aLine - 1) / aLine;
}

/// Programs make rows fit only where no cell is merged.
std::vector<int> headHeights(const SheetHead &head, const std::vector<HeadCell> &cells)
{
    std::vector<int> lines(static_cast<std::size_t>(head.rows()), 1);
    for (const HeadCell &cell : cells) {
        int &last = lines[static_cast<std::size_t>(cell.row + cell.rowSpan - 1)];
        last = std::max(last, linesOf(cell, head) - cell.rowSpan + 1);
    }
    return lines;
}

} // namespace

void RowsWorkbook::beginSheet(const SheetHead &head)
{
    m_names = sheetNames(m_names + QStringList{head.name});
    m_sheet = m_book.addSheet(m_names.constLast());
    m_row = 0;
    if (!head.columns.empty())
        writeHead(head);
}

void RowsWorkbook::writeHead(const SheetHead &head)
{
    SheetStyle style;
    style.isWrapped = true;
    style.isStrong = true;
    const std::vector<HeadCell> cells = head.cells();
    for (const HeadCell &cell : cells)
        m_book.writeText(m_sheet, {cell.row, cell.column, cell.rowSpan, cell.columnSpan}, cell.text, style);
    for (std::size_t column = 0; column < head.columns.size(); ++column) {
        const auto index = static_cast<lxw_col_t>(column);
        const int pixels = pixelsOf(head, static_cast<int>(column));
        worksheet_set_column_pixels(m_sheet, index, index, static_cast<uint32_t>(pixels), nullptr);
    }
    for (const int lines : headHeights(head, cells))
        worksheet_set_row_pixels(m_sheet, static_cast<lxw_row_t>(m_row++), static_cast<uint32_t>(lines * linePixels),
                                 nullptr);
    worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(head.frozenColumns));
}

void RowsWorkbook::addRow(const std::vector<RowField> &fields)
{
    SheetStyle style;
    style.align = SheetStyle::Align::Left;
    style.hasBorder = false;
    style.shrinks = false;
    int column = 0;
    for (const RowField &field : fields) {
        const SheetPlace place{m_row, column++};
        const std::optional<SheetNumber> number =
            field.kind ? SheetNumber::fromText(field.text, *field.kind) : std::nullopt;
        style.numberFormat = number ? decimalFormat(number->decimals) : "@";
        if (number)
            m_book.writeNumber(m_sheet, place, number->value, style);
        else if (!field.text.isEmpty())
            m_book.writeText(m_sheet, place, field.text, style);
    }
    ++m_row;
}

} // namespace gouji
