// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/rowsworkbook.h"

#include "model/formats/xlsx/sheetnumber.h"

namespace gouji {

RowsWorkbook::RowsWorkbook(const QString &sheet) : m_sheet(m_book.addSheet(sheetNames({sheet}).constFirst())) {}

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
