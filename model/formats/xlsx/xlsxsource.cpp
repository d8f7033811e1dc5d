// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/xlsxsource.h"

#include "model/formats/source/reporttraces.h"
#include "model/formats/xlsx/sheetgrid.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr qint64 mostFields = 300'000;
constexpr qsizetype longestLabel = 60;

/// Turns the rectangles of a sheet into tables and paragraphs.
class SheetOutline
{
public:
    SheetOutline(const SheetGrid &grid, const QString &name, SourceOutline &outline)
        : m_grid(grid)
        , m_name(name)
        , m_outline(outline)
    {}

    void add(const SheetBlock &block);

private:
    struct Row
    {
        SourceRow row;
        bool isHeld = false; ///< by a merged cell above
    };

    Row rowOf(const SheetBlock &block, int row);
    void addLine(const SourceRow &row);
    static bool isLine(const Row &row, bool isOutside);
    SourcePlace placeAt(int row, int column) const { return {0, 0, m_name + u'!' + cellName(row, column)}; }

    const SheetGrid &m_grid;
    const QString &m_name;
    SourceOutline &m_outline;
    std::map<int, int> m_coveredThrough; ///< by column: the last row that a merged cell above covers
};

SheetOutline::Row SheetOutline::rowOf(const SheetBlock &block, int row)
{
    Row result;
    result.row.place = placeAt(row, block.firstColumn);
    for (int column = block.firstColumn; column <= block.lastColumn;) {
        const auto covered = m_coveredThrough.find(column);
        if (covered != m_coveredThrough.end() && covered->second >= row) {
            result.isHeld = true;
            ++column;
            continue;
        }
        const auto found = m_grid.spans.find({row, column});
        SheetGrid::Span span = found == m_grid.spans.end() ? SheetGrid::Span() : found->second;
        span.rows = std::min(span.rows, block.lastRow - row + 1);
        span.columns = std::min(span.columns, block.lastColumn - column + 1);
        for (int i = 0; span.rows > 1 && i < span.columns; ++i)
            m_coveredThrough[column + i] = row + span.rows - 1;
        result.row.fields.push_back({m_grid.text(row, column), placeAt(row, column), span.rows, span.columns});
        column += span.columns;
    }
    return result;
}

qsizetype filledFields(const SourceRow &row)
{
    return std::ranges::count_if(row.fields, [](const SourceField &field) { return !field.text.isEmpty(); });
}

/// Whether a row is a line of text: alone in its row, and long, a heading, or with no row of a table on one side of it.
bool SheetOutline::isLine(const Row &row, bool isOutside)
{
    if (row.isHeld || filledFields(row.row) != 1)
        return false;
    const auto field = std::ranges::find_if(row.row.fields, [](const auto &f) { return !f.text.isEmpty(); });
    return field->rowSpan == 1 && (isOutside || field->text.size() > longestLabel || looksLikeTitle(field->text) ||
                                   looksLikeHeading(field->text) > 0);
}

void SheetOutline::addLine(const SourceRow &row)
{
    for (const SourceField &field : row.fields) {
        const QStringList lines = field.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            m_outline.blocks.push_back(SourceParagraph{line, field.place, false, 0});
    }
}

void SheetOutline::add(const SheetBlock &block)
{
    m_coveredThrough.clear();
    std::vector<Row> rows;
    for (int row = block.firstRow; row <= block.lastRow; ++row)
        rows.push_back(rowOf(block, row));
    const auto isOfTable = [](const Row &row) { return row.isHeld || filledFields(row.row) > 1; };
    const auto first = std::ranges::find_if(rows, isOfTable);
    const auto last = std::find_if(rows.rbegin(), rows.rend(), isOfTable).base();
    SourceTable table;
    const auto closeTable = [&] {
        if (!table.rows.empty())
            m_outline.blocks.push_back(std::move(table));
        table = {};
    };
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (isLine(*row, row < first || row >= last)) {
            closeTable();
            addLine(row->row);
        } else {
            table.rows.push_back(std::move(row->row));
        }
    }
    closeTable();
}

void remark(SourceOutline &outline, const char *wording, const QString &argument)
{
    outline.remarks.push_back({QString::fromLatin1(wording), {argument}, {}});
}

} // namespace

Result<SourceOutline> readXlsxSource(const QByteArray &xlsx)
{
    const Result<ZipReader> container = ZipReader::open(xlsx);
    if (!container)
        return container.error();
    const Result<ForeignBook> book = ForeignBook::read(*container);
    if (!book)
        return book.error();
    SourceOutline outline;
    QStringList hidden;
    QStringList withHiddenRows;
    int withoutResult = 0;
    qint64 fields = 0;
    for (const ForeignBook::Sheet &sheet : book->sheets) {
        if (sheet.isHidden) {
            hidden.append(sheet.name);
            continue;
        }
        const Result<SheetGrid> grid = SheetGrid::read(container->part(sheet.part), *book);
        if (!grid)
            return grid.error();
        if (grid->hasHiddenRows)
            withHiddenRows.append(sheet.name);
        withoutResult += grid->formulasWithoutResult;
        SheetOutline shown(*grid, sheet.name, outline);
        for (const SheetBlock &block : blocksOf(*grid)) {
            fields += qint64(block.lastRow - block.firstRow + 1) * (block.lastColumn - block.firstColumn + 1);
            if (fields > mostFields)
                return tooLargeContainer();
            shown.add(block);
        }
    }
    if (!hidden.isEmpty())
        remark(outline, "IM-12.sheets", hidden.join(u'、'));
    if (!withHiddenRows.isEmpty())
        remark(outline, "IM-12.hiddenrows", withHiddenRows.join(u'、'));
    if (withoutResult > 0)
        remark(outline, "IM-12.formulas", QString::number(withoutResult));
    return outline;
}

} // namespace gouji
