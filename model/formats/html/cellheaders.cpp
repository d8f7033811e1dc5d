// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/cellheaders.h"

namespace gouji {
namespace {

bool overlap(int start, int length, int otherStart, int otherLength)
{
    return start < otherStart + otherLength && otherStart < start + length;
}

} // namespace

CellHeaders::CellHeaders(const OutlineTable &table) : m_table(table) {}

bool CellHeaders::isHeader(const OutlineTable &table, const OutlineCell &cell)
{
    return table.isFormTable && cell.role != GridRole::Value && cell.role != GridRole::Note;
}

QString CellHeaders::idOf(const OutlineCell &cell) const
{
    if (!isHeader(m_table, cell))
        return {};
    return QStringLiteral("t%1r%2c%3").arg(m_table.index + 1).arg(cell.row + 1).arg(cell.column + 1);
}

QString CellHeaders::headersOf(const OutlineCell &cell) const
{
    if (!m_table.isFormTable || cell.role != GridRole::Value)
        return {};
    int lastBand = cell.row;
    while (lastBand >= 0 && kindOf(lastBand) != RowKind::Band)
        --lastBand;
    int firstHeader = cell.row;
    while (firstHeader > 0 && kindOf(firstHeader) != RowKind::Header)
        --firstHeader;
    while (firstHeader > 0 && kindOf(firstHeader - 1) == RowKind::Header)
        --firstHeader;
    QStringList ids;
    for (const OutlineRow &row : m_table.rows) {
        for (const OutlineCell &header : row.cells) {
            if (names(header, cell, firstHeader, lastBand))
                ids.append(idOf(header));
        }
    }
    return ids.join(u' ');
}

bool CellHeaders::names(const OutlineCell &header, const OutlineCell &cell, int firstHeader, int lastBand) const
{
    switch (header.role) {
    case GridRole::Band: return header.row == lastBand;
    case GridRole::Header:
        return header.row >= firstHeader && header.row < cell.row &&
               overlap(header.column, header.columnSpan, cell.column, cell.columnSpan);
    case GridRole::Label:
    case GridRole::Group:
        return header.column < cell.column && overlap(header.row, header.rowSpan, cell.row, cell.rowSpan);
    case GridRole::Note:
    case GridRole::Value: break;
    }
    return false;
}

} // namespace gouji
