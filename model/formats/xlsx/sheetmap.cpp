// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/sheetchecks.h"
#include "model/formats/xlsx/sheetnumber.h"

namespace gouji {

QString sheetReference(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

SheetMap::SheetMap(const ExportSource &source, QStringList names)
    : m_form(*source.form)
    , m_names(std::move(names))
    , m_figures(m_form.cells().size())
{
    for (const OutlineElement &element : source.outline.elements) {
        const OutlineTable *table = std::get_if<OutlineTable>(&element);
        if (!table || !table->isFormTable)
            continue;
        for (const OutlineRow &row : table->rows) {
            for (const OutlineCell &place : row.cells) {
                if (!place.cell)
                    continue;
                const std::optional<SheetNumber> number =
                    SheetNumber::fromText(place.text, m_form.cell(*place.cell).kind);
                m_figures[place.cell->toSize()] = number ? number->whole : std::nullopt;
            }
        }
    }
}

QString SheetMap::reference(CellIndex index, int fromTable) const
{
    const CellTemplate &cell = m_form.cell(index);
    const QString place = sheetReference(cell.row, cell.column);
    return cell.table == fromTable ? place : QStringLiteral("'%1'!%2").arg(m_names[cell.table], place);
}

bool SheetMap::areNeighbours(CellIndex index, CellIndex nextIndex) const
{
    const CellTemplate &cell = m_form.cell(index);
    const CellTemplate &next = m_form.cell(nextIndex);
    const bool isBeside = next.row == cell.row && next.column == cell.column + 1;
    const bool isBelow = next.column == cell.column && next.row == cell.row + 1;
    return cell.table == next.table && (isBeside || isBelow);
}

QString SheetMap::references(const std::vector<CellIndex> &cells, int fromTable) const
{
    QStringList ranges;
    for (std::size_t first = 0; first < cells.size();) {
        std::size_t last = first;
        const auto isInLine = [&](std::size_t next) {
            const CellTemplate &start = m_form.cell(cells[first]);
            const CellTemplate &end = m_form.cell(cells[next]);
            return areNeighbours(cells[next - 1], cells[next]) && (start.row == end.row || start.column == end.column);
        };
        while (last + 1 < cells.size() && isInLine(last + 1))
            ++last;
        QString range = reference(cells[first], fromTable);
        if (last > first) {
            const CellTemplate &end = m_form.cell(cells[last]);
            range += u':' + sheetReference(end.row, end.column);
        }
        ranges.append(range);
        first = last + 1;
    }
    return ranges.join(u',');
}

} // namespace gouji
