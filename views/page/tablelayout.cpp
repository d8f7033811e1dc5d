// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/tablelayout.h"

#include "views/page/tablecolumns.h"
#include "views/page/tablerules.h"

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

/// The middle of a Chinese character lies this far above the baseline, in hundredths of its size.
constexpr int middleAboveBaseline = 38;
/// A figure too long for its column is set smaller, never cut; not smaller than this.
constexpr PageLength leastSize = PageLength::ofPoints(4);

bool isFigure(const OutlineCell &cell)
{
    return std::all_of(cell.text.begin(), cell.text.end(),
                       [](QChar c) { return c.isDigit() || c == u'.' || c == u'-'; });
}

LineAlignment alignmentOf(const OutlineCell &cell)
{
    const bool isLabel = cell.role == GridRole::Label || cell.role == GridRole::Group || cell.role == GridRole::Note;
    return isLabel && !cell.isVertical ? LineAlignment::Left : LineAlignment::Centre;
}

} // namespace

TableLayout::TableLayout(const OutlineTable &table, LayoutTools tools)
    : m_table(table)
    , m_tools(tools)
    , m_headerRows(table.frozenRows)
    , m_widths(columnWidths(table, tools.style))
{
    for (const OutlineRow &row : table.rows) {
        for (const OutlineCell &cell : row.cells)
            m_cells.push_back(laidOut(cell));
    }
    setHeights(m_tools.style.rowPadding);
}

TableLayout::CellText TableLayout::laidOut(const OutlineCell &cell)
{
    CellText laid;
    laid.cell = &cell;
    laid.text = shapedToFit(cell);
    laid.lines = linesOf(cell, laid.text);
    const bool isHeader = cell.role == GridRole::Header;
    laid.alignment = m_table.isFormTable || isHeader ? alignmentOf(cell) : LineAlignment::Left;
    return laid;
}

ShapedText TableLayout::shapedToFit(const OutlineCell &cell)
{
    PageLength size = m_tools.style.tableSize;
    ShapedText text = m_tools.shaper.shape(cell.text, FontRole::Table, size);
    while (isFigure(cell) && text.width() > room(cell) && size > leastSize) {
        size -= PageLength::ofPoints(0.25);
        text = m_tools.shaper.shape(cell.text, FontRole::Table, size);
    }
    return text;
}

std::vector<SetLine> TableLayout::linesOf(const OutlineCell &cell, const ShapedText &text) const
{
    if (cell.isVertical)
        return setLinesOneByOne(text, m_tools.breaks);
    if (cell.role == GridRole::Header || cell.role == GridRole::Group)
        return setLinesBySense(text, m_tools.breaks, room(cell));
    return setLines(text, m_tools.breaks, room(cell));
}

PageLength TableLayout::left(int column) const
{
    return std::accumulate(m_widths.begin(), m_widths.begin() + column, m_tools.style.left);
}

PageLength TableLayout::width(const OutlineCell &cell) const
{
    return left(cell.column + cell.columnSpan) - left(cell.column);
}

PageLength TableLayout::room(const OutlineCell &cell) const
{
    return width(cell) - m_tools.style.cellPadding * 2;
}

PageLength TableLayout::textHeight(const CellText &cell) const
{
    return m_tools.style.tablePitch * static_cast<qint64>(cell.lines.size());
}

void TableLayout::setHeights(PageLength padding)
{
    m_padding = padding;
    m_heights.clear();
    for (const OutlineRow &row : m_table.rows)
        m_heights.push_back(m_tools.style.tablePitch * row.leastLines + padding * 2);
    for (const CellText &cell : m_cells) {
        if (cell.cell->rowSpan == 1) {
            PageLength &height = m_heights[static_cast<std::size_t>(cell.cell->row)];
            height = std::max(height, textHeight(cell) + padding * 2);
        }
    }
    for (const CellText &cell : m_cells) {
        const int end = cell.cell->row + cell.cell->rowSpan;
        const PageLength missing = textHeight(cell) + padding * 2 - height(cell.cell->row, end);
        if (missing > PageLength())
            m_heights[static_cast<std::size_t>(end) - 1] += missing;
    }
}

void TableLayout::fitInto(PageLength room)
{
    const PageLength least = m_tools.style.leastRowPadding;
    while (totalHeight() > room && m_padding > least)
        setHeights(std::max(m_padding - PageLength::ofPoints(0.25), least));
}

PageLength TableLayout::leastHeight()
{
    const PageLength padding = m_padding;
    setHeights(m_tools.style.leastRowPadding);
    const PageLength least = totalHeight();
    setHeights(padding);
    return least;
}

PageLength TableLayout::height(int firstRow, int endRow) const
{
    return std::accumulate(m_heights.begin() + firstRow, m_heights.begin() + endRow, PageLength());
}

int TableLayout::rowsThatFit(int firstRow, PageLength room) const
{
    int end = firstRow;
    while (end < rowCount() && height(firstRow, end + 1) <= room)
        ++end;
    return end - firstRow;
}

void TableLayout::addTags(std::vector<PageTag> &tags, int parent)
{
    const int table = static_cast<int>(tags.size());
    tags.push_back({TagKind::Table, parent});
    int row = -1;
    int rowTag = -1;
    for (CellText &laid : m_cells) {
        const OutlineCell &cell = *laid.cell;
        for (; row < cell.row; ++row) {
            rowTag = static_cast<int>(tags.size());
            tags.push_back({TagKind::Row, table});
        }
        const bool isData = cell.role == GridRole::Value;
        const bool namesColumns =
            cell.role == GridRole::Header || cell.role == GridRole::Band || cell.role == GridRole::Note;
        const HeaderScope scope = namesColumns ? HeaderScope::Column : HeaderScope::Row;
        laid.tag = static_cast<int>(tags.size());
        tags.push_back({isData ? TagKind::DataCell : TagKind::HeaderCell, rowTag, isData ? HeaderScope::None : scope,
                        cell.rowSpan, cell.columnSpan});
    }
}

void TableLayout::place(Page &page, int firstRow, int endRow, PageLength top, bool isRepetition) const
{
    TableRules rules(m_tools.style.rule);
    for (const CellText &laid : m_cells) {
        const OutlineCell &cell = *laid.cell;
        const int from = std::max(cell.row, firstRow);
        const int to = std::min(cell.row + cell.rowSpan, endRow);
        if (from >= to)
            continue;
        const PageRect box{left(cell.column), top + height(firstRow, from), width(cell), height(from, to)};
        rules.addBox(box);
        placeText(page, laid, box, isRepetition || cell.row < firstRow);
    }
    rules.addTo(page);
}

void TableLayout::placeText(Page &page, const CellText &cell, const PageRect &box, bool isRepetition) const
{
    const PageLength pitch = m_tools.style.tablePitch;
    PageLength middle = box.top + (box.height - textHeight(cell)) / 2 + pitch / 2;
    for (const SetLine &line : cell.lines) {
        const LineBox place{box.left + m_tools.style.cellPadding, box.width - m_tools.style.cellPadding * 2,
                            middle + cell.text.size * middleAboveBaseline / 100, cell.alignment,
                            isRepetition ? artifactTag : cell.tag};
        for (TextRun &run : placedLine(cell.text, line, place))
            page.runs.push_back(std::move(run));
        middle += pitch;
    }
}

} // namespace gouji
