// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/formats/recognition/spannedoutline.h"

#include "model/report/prosetext.h"
#include "tests/model/checks/balancedreport.h"

#include <algorithm>

namespace gouji::test {
namespace {

QString textOf(const Report &report, const GridCell &cell)
{
    return cell.cell ? report.cell(*cell.cell).value.toString() : cell.text;
}

/// The rows of results of table three: those that the column totals add up.
std::vector<CellIndex> resultsOf(const Report &report, size_t column)
{
    std::vector<const Identity *> sums;
    for (const Identity &identity : report.form->identities()) {
        if (identity.check == u"T3-02")
            sums.push_back(&identity);
    }
    return sums[column]->sum;
}

} // namespace

SourceOutline spannedOutline(const Report &report)
{
    SourceOutline outline;
    outline.blocks.push_back(SourceParagraph{report.title(), {}, false});
    for (const SectionTemplate &section : report.form->sections()) {
        outline.blocks.push_back(SourceParagraph{section.heading(), {}, false});
        for (const Block &block : *report.blocks(section.id)) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                outline.blocks.push_back(SourceParagraph{paragraphText(*paragraph, report), {}, false});
        }
        if (section.kind != SectionKind::Table)
            continue;
        const TableTemplate &grid = report.form->tables()[size_t(report.form->tableIndex(section.table))];
        SourceTable table{std::vector<SourceRow>(size_t(grid.rowCount()))};
        for (const GridCell &cell : grid.cells())
            table.rows[size_t(cell.row)].fields.push_back({textOf(report, cell), {}, cell.rowSpan, cell.columnSpan});
        outline.blocks.push_back(table);
    }
    return outline;
}

void exchangeUnseen(Report &report, int kind, QRandomGenerator &random)
{
    const auto rows = quint32(resultsOf(report, 0).size());
    const size_t first = random.bounded(rows);
    const size_t second = (first + 1 + random.bounded(rows - 1)) % rows;
    constexpr size_t columns = 7;
    if (kind == 1) {
        const CellIndex cell(int(random.bounded(9u))); // the tenth is an amount
        setCount(report, cell, countAt(report, cell) + 1 + random.bounded(90u));
    } else if (kind == 0) {
        for (size_t column = 0; column < columns; ++column) {
            const std::vector<CellIndex> cells = resultsOf(report, column);
            std::swap(report.cell(cells[first]).value, report.cell(cells[second]).value);
        }
    } else {
        const size_t from = random.bounded(6u);
        const size_t to = (from + 1 + random.bounded(5u)) % 6;
        const auto move = [&](size_t row, qint64 by) {
            const CellIndex a = resultsOf(report, from)[row];
            const CellIndex b = resultsOf(report, to)[row];
            setCount(report, a, countAt(report, a) - by);
            setCount(report, b, countAt(report, b) + by);
        };
        const qint64 most =
            std::min(countAt(report, resultsOf(report, from)[first]), countAt(report, resultsOf(report, to)[second]));
        const qint64 moved = most > 0 ? 1 + random.bounded(most) : 0;
        move(first, moved);
        move(second, -moved);
    }
}

} // namespace gouji::test
