// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/paginator.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr int middleAboveBaseline = 38; // hundredths of the size, as in tables
constexpr int fewestLines = 2;          // of a paragraph on either side of a page break
constexpr int fewestRows = 2;           // of a table, likewise

int lineCount(const TextItem &item)
{
    return static_cast<int>(item.lines.size());
}

/// How many lines must stand together at the start of an item.
int firstLines(const TextItem &item)
{
    const int count = lineCount(item);
    const bool isShort = count < 2 * fewestLines;
    return item.isWhole || isShort ? count : fewestLines;
}

PageLength closingHeight(const ClosingItem &item)
{
    PageLength height;
    for (const TextItem &line : item.lines)
        height += line.height();
    return height;
}

bool isKeptWithNext(const FlowItem &item)
{
    const TextItem *text = std::get_if<TextItem>(&item);
    return text && text->keepsWithNext;
}

} // namespace

void Paginator::place(std::vector<FlowItem> &items)
{
    beginPage();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool isKept = i > 0 && isKeptWithNext(items[i - 1]);
        if (!isKept && !isAtTop() && keptHeight(items, i) > room())
            beginPage();
        const ClosingItem *closing = i + 1 < items.size() ? std::get_if<ClosingItem>(&items[i + 1]) : nullptr;
        m_neededAfter = closing ? closingHeight(*closing) : PageLength();
        std::visit([this](auto &item) { placeItem(item); }, items[i]);
    }
}

void Paginator::beginPage()
{
    m_document.pages.emplace_back();
    m_used = {};
}

void Paginator::toGrid()
{
    const qint64 pitch = m_style.linePitch.centipoints();
    m_used = PageLength::ofCentipoints((m_used.centipoints() + pitch - 1) / pitch * pitch);
}

PageLength Paginator::leastHeight(FlowItem &item, PageLength most) const
{
    if (const TextItem *text = std::get_if<TextItem>(&item))
        return text->pitch * firstLines(*text);
    if (TableItem *table = std::get_if<TableItem>(&item)) {
        const PageLength least = table->layout.leastHeight();
        const int firstRows = std::min(table->layout.headerRows() + fewestRows, table->layout.rowCount());
        const bool isWhole = least <= (table->layout.staysWhole() ? most : room());
        return isWhole ? least : table->layout.height(0, firstRows);
    }
    if (const PictureItem *picture = std::get_if<PictureItem>(&item))
        return picture->size.height + picture->caption.height();
    return {};
}

PageLength Paginator::keptHeight(std::vector<FlowItem> &items, std::size_t first) const
{
    PageLength height;
    std::size_t last = first;
    for (; last + 1 < items.size() && isKeptWithNext(items[last]); ++last)
        height += std::get<TextItem>(items[last]).height();
    return height + leastHeight(items[last], m_style.typeHeight() - height);
}

void Paginator::placeItem(TextItem &item)
{
    toGrid();
    for (int first = 0; first < lineCount(item);) {
        const int count = linesHere(item, first);
        if (count > 0)
            placeLines(item, first, first + count);
        first += count;
        if (first < lineCount(item))
            beginPage();
    }
    m_used += std::min(item.spaceBelow, room());
}

int Paginator::linesHere(const TextItem &item, int first) const
{
    const int left = lineCount(item) - first;
    const int fitting = static_cast<int>(room() / item.pitch);
    if (fitting >= left && item.pitch * left + m_neededAfter <= room())
        return left;
    // Where only the closing has no room, the last lines go over with it.
    const int count = std::min(fitting, left - fewestLines);
    const bool isEnough = count >= fewestLines || (first > 0 && count > 0);
    if (isEnough)
        return count;
    return isAtTop() ? std::max(1, std::min(fitting, left)) : 0;
}

void Paginator::placeLines(const TextItem &item, int first, int end)
{
    if (first == 0 && item.bookmarkLevel >= 0)
        m_document.bookmarks.push_back(
            {item.text.text, item.bookmarkLevel, static_cast<int>(m_document.pages.size()) - 1, m_style.top + m_used});
    for (int i = first; i < end; ++i) {
        placeLine(item, item.lines[static_cast<std::size_t>(i)], m_style.left);
        m_used += item.pitch;
    }
}

void Paginator::placeLine(const TextItem &item, const SetLine &line, PageLength left)
{
    const PageLength middle = m_style.top + m_used + item.pitch / 2;
    const LineBox box{left, m_style.typeWidth(), middle + item.text.size * middleAboveBaseline / 100, item.alignment,
                      item.tag};
    for (TextRun &run : placedLine(item.text, line, box))
        page().runs.push_back(std::move(run));
}

void Paginator::placeItem(TableItem &item)
{
    TableLayout &table = item.layout;
    if (table.totalHeight() > room() && !isAtTop())
        table.fitInto(room());
    if (table.totalHeight() > room()) {
        placeTableInParts(table);
        return;
    }
    table.place(page(), 0, table.rowCount(), m_style.top + m_used, false);
    m_used += table.totalHeight();
}

void Paginator::placeTableInParts(TableLayout &table)
{
    const PageLength header = table.height(0, table.headerRows());
    for (int row = 0; row < table.rowCount();) {
        const bool repeats = row > 0 && table.headerRows() > 0;
        const PageLength left = repeats ? room() - header : room();
        const int fitting = rowsHere(table, row, left);
        if (fitting > 0 && repeats) {
            table.place(page(), 0, table.headerRows(), m_style.top + m_used, true);
            m_used += header;
        }
        if (fitting > 0)
            table.place(page(), row, row + fitting, m_style.top + m_used, false);
        m_used += table.height(row, row + fitting);
        row += fitting;
        if (row < table.rowCount())
            beginPage();
    }
}

int Paginator::rowsHere(const TableLayout &table, int first, PageLength left) const
{
    const int rows = table.rowCount() - first;
    int count = table.rowsThatFit(first, left);
    const bool leavesOne = count + 1 == rows && count > fewestRows;
    if (leavesOne)
        --count;
    return std::max(count, isAtTop() ? 1 : 0);
}

void Paginator::placeItem(PictureItem &item)
{
    const PageLength left = m_style.left + (m_style.typeWidth() - item.size.width) / 2;
    page().pictures.push_back({{left, m_style.top + m_used, item.size.width, item.size.height}, item.data, item.tag});
    m_used += item.size.height;
    for (const SetLine &line : item.caption.lines) {
        placeLine(item.caption, line, m_style.left);
        m_used += item.caption.pitch;
    }
}

void Paginator::placeItem(ClosingItem &item)
{
    toGrid();
    const PageLength height = closingHeight(item);
    if (height > room() && !isAtTop())
        beginPage();
    const qint64 spare = isAtTop() ? 0 : (room() - height) / m_style.linePitch;
    m_used += m_style.linePitch * std::clamp<qint64>(spare, 0, item.blankLines);
    const PageLength top = m_style.top + m_used;
    PageLength middle;
    for (std::size_t i = 0; i < item.lines.size(); ++i) {
        const TextItem &text = item.lines[i];
        for (const SetLine &line : text.lines) {
            placeLine(text, line, item.lefts[i]);
            m_used += text.pitch;
        }
        middle = item.lefts[i] + text.lines.front().width / 2;
    }
    if (item.seal > PageLength() && !item.lines.empty()) {
        m_document.sealPage = static_cast<int>(m_document.pages.size()) - 1;
        m_document.seal = {middle - item.seal / 2, top + (height - item.seal) / 2, item.seal, item.seal};
    }
}

} // namespace gouji
