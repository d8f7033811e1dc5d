// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/positionedoutline.h"

#include "model/formats/positioned/loosetables.h"
#include "model/formats/positioned/paragraphs.h"
#include "model/formats/positioned/tableparts.h"

#include <limits>

namespace gouji {
namespace {

/// A page sorted into tables and the text around them.
struct SortedPage
{
    PageText text;
    std::vector<TablePart> tables; ///< from top to bottom
};

/// The innermost grid that holds a point; -1: none.
int gridAt(const std::vector<RuledGrid> &grids, double x, double y)
{
    int found = -1;
    double smallest = 0;
    for (size_t i = 0; i < grids.size(); ++i) {
        const Box box = grids[i].box();
        const double area = box.width() * box.height();
        if (box.holds(x, y) && (found < 0 || area < smallest)) {
            found = int(i);
            smallest = area;
        }
    }
    return found;
}

QString cellText(std::vector<PositionedWord> words)
{
    QStringList lines;
    for (const TextLine &line : linesOf(std::move(words)))
        lines.append(line.text);
    return joinedText(lines);
}

/// Gives each word of a grid to its field. A grid with a single text is a frame around it.
bool fillGrid(TablePart &part, std::vector<PositionedWord> &words)
{
    std::vector<std::vector<PositionedWord>> byCell(part.grid.cells.size());
    for (const PositionedWord &word : words) {
        const auto holdsWord = [&](const RuledField &cell) {
            return part.grid.boxOf(cell).holds(word.box.centreX(), word.box.centreY());
        };
        const auto cell = std::ranges::find_if(part.grid.cells, holdsWord);
        if (cell != part.grid.cells.end())
            byCell[size_t(cell - part.grid.cells.begin())].push_back(word);
    }
    if (std::ranges::count_if(byCell, [](const auto &cell) { return !cell.empty(); }) < 2)
        return false;
    for (std::vector<PositionedWord> &cell : byCell)
        part.texts.append(cellText(std::move(cell)));
    return true;
}

SortedPage sortedPage(PositionedPage page)
{
    std::vector<RuledGrid> grids = gridsOf(std::move(page.rules));
    std::vector<std::vector<PositionedWord>> inside(grids.size());
    std::vector<PositionedWord> outside;
    for (PositionedWord &word : page.words) {
        const int grid = gridAt(grids, word.box.centreX(), word.box.centreY());
        (grid < 0 ? outside : inside[size_t(grid)]).push_back(std::move(word));
    }
    SortedPage sorted;
    for (size_t i = 0; i < grids.size(); ++i) {
        TablePart part{page.number, std::move(grids[i]), {}};
        if (fillGrid(part, inside[i]))
            sorted.tables.push_back(std::move(part));
        else
            std::ranges::move(inside[i], std::back_inserter(outside));
    }
    sorted.text = {page.number, page.height, linesOf(std::move(outside))};
    return sorted;
}

/// Puts what the pages hold into one sequence of blocks.
class OutlineBuilder
{
public:
    explicit OutlineBuilder(const TextColumn &column) : m_paragraphs(column) {}

    void add(PageText text, std::vector<TablePart> tables);
    SourceOutline take(int furniture);

private:
    void addTable(TablePart part);
    void addLoose(SourceTable table);
    void addLine(const TextLine &line);
    void endTable();
    void endParagraph(std::optional<SourceParagraph> paragraph);
    void remark(const char *wording, int count);

    SourceOutline m_outline;
    ParagraphJoiner m_paragraphs;
    std::vector<TablePart> m_parts;
    int m_repeatedRows = 0;
};

void OutlineBuilder::add(PageText text, std::vector<TablePart> tables)
{
    m_paragraphs.beginPage(text);
    // Where rules draw the tables, texts far apart are something else: a name and a date.
    std::vector<LooseTable> loose =
        tables.empty() ? takeLooseTables(text.lines, text.number) : std::vector<LooseTable>();
    size_t next = 0;
    size_t nextLoose = 0;
    const auto addTablesAbove = [&](double y) {
        for (; next < tables.size() && tables[next].grid.ys.front() < y; ++next)
            addTable(std::move(tables[next]));
        for (; nextLoose < loose.size() && loose[nextLoose].top < y; ++nextLoose)
            addLoose(std::move(loose[nextLoose].table));
    };
    for (const TextLine &line : text.lines) {
        addTablesAbove(line.box.centreY());
        addLine(line);
    }
    addTablesAbove(std::numeric_limits<double>::max());
}

void OutlineBuilder::addLoose(SourceTable table)
{
    endTable();
    endParagraph(m_paragraphs.take());
    m_outline.blocks.push_back(std::move(table));
}

void OutlineBuilder::addTable(TablePart part)
{
    endParagraph(m_paragraphs.take());
    const bool goesOn = !m_parts.empty() && m_parts.back().page + 1 == part.page && mayGoOn(m_parts.back(), part);
    if (!goesOn)
        endTable();
    m_parts.push_back(std::move(part));
}

void OutlineBuilder::addLine(const TextLine &line)
{
    endTable();
    endParagraph(m_paragraphs.add(line));
}

void OutlineBuilder::endTable()
{
    if (m_parts.empty())
        return;
    JoinedTable joined = joinedTable(m_parts);
    m_parts.clear();
    m_repeatedRows += joined.repeatedRows;
    m_outline.blocks.push_back(std::move(joined.table));
}

void OutlineBuilder::endParagraph(std::optional<SourceParagraph> paragraph)
{
    if (paragraph)
        m_outline.blocks.push_back(*std::move(paragraph));
}

void OutlineBuilder::remark(const char *wording, int count)
{
    if (count > 0)
        m_outline.remarks.push_back({QString::fromLatin1(wording), {QString::number(count)}, {}});
}

SourceOutline OutlineBuilder::take(int furniture)
{
    endTable();
    endParagraph(m_paragraphs.take());
    remark("IM-12.furniture", furniture);
    remark("IM-12.repeatedRows", m_repeatedRows);
    return std::move(m_outline);
}

} // namespace

SourceOutline outlineOfPages(std::vector<PositionedPage> pages)
{
    std::vector<PageText> texts;
    std::vector<std::vector<TablePart>> tables;
    for (PositionedPage &page : pages) {
        SortedPage sorted = sortedPage(std::move(page));
        texts.push_back(std::move(sorted.text));
        tables.push_back(std::move(sorted.tables));
    }
    const int furniture = dropFurniture(texts);
    OutlineBuilder builder(TextColumn::of(texts));
    for (size_t i = 0; i < texts.size(); ++i)
        builder.add(std::move(texts[i]), std::move(tables[i]));
    return builder.take(furniture);
}

qsizetype characterCount(const std::vector<PositionedPage> &pages)
{
    qsizetype count = 0;
    for (const PositionedPage &page : pages) {
        for (const PositionedWord &word : page.words)
            count += word.text.size();
    }
    return count;
}

} // namespace gouji
