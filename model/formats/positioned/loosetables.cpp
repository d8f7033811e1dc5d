// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/loosetables.h"

#include "model/formats/positioned/tableparts.h"

#include <cmath>

namespace gouji {
namespace {

constexpr double farApart = 1.5; ///< letters between two columns
constexpr double nearRow = 1.45; ///< letters from a row to another line of its label

/// The pieces of a line that stand in columns of their own.
std::vector<TextLine> columnsOf(const TextLine &line)
{
    std::vector<std::vector<PositionedWord>> columns;
    for (const PositionedWord &word : line.words) {
        const bool isFar = columns.empty() || word.box.left - columns.back().back().box.right > farApart * line.em;
        if (isFar)
            columns.emplace_back();
        columns.back().push_back(word);
    }
    std::vector<TextLine> pieces;
    for (std::vector<PositionedWord> &column : columns)
        std::ranges::move(linesOf(std::move(column)), std::back_inserter(pieces));
    std::ranges::sort(pieces, {}, [](const TextLine &piece) { return piece.box.left; });
    return pieces;
}

/// A line with several columns, and the lines above and below that belong to one of them.
struct Row
{
    double centre = 0;
    double em = 0;
    std::vector<std::vector<TextLine>> columns;
};

double overlap(const Box &a, const Box &b)
{
    return std::min(a.right, b.right) - std::max(a.left, b.left);
}

void attach(Row &row, const TextLine &line)
{
    const auto best = std::ranges::max_element(row.columns, {}, [&line](const std::vector<TextLine> &column) {
        return overlap(column.front().box, line.box);
    });
    if (overlap(best->front().box, line.box) > 0)
        best->push_back(line);
    else
        row.columns.insert(row.columns.begin(), {line});
}

SourceRow sourceRow(Row row, int page)
{
    std::ranges::sort(row.columns, {}, [](const std::vector<TextLine> &column) { return column.front().box.left; });
    SourceRow result;
    for (std::vector<TextLine> &column : row.columns) {
        std::ranges::sort(column, {}, [](const TextLine &line) { return line.box.centreY(); });
        QStringList texts;
        Box box = column.front().box;
        for (const TextLine &line : column) {
            texts.append(line.text);
            box = box.united(line.box);
        }
        result.fields.push_back({joinedText(texts), placeOf(page, box), 1, 1});
    }
    result.place = result.fields.front().place;
    return result;
}

/// Finds the rows among the lines of a page.
class RowFinder
{
public:
    RowFinder(std::vector<TextLine> &lines, int page) : m_lines(lines), m_page(page) {}

    std::vector<LooseTable> take();

private:
    void findRows();
    void attachLabels();

    std::vector<TextLine> &m_lines;
    int m_page;
    std::vector<Row> m_rows;
    std::vector<bool> m_isTaken; ///< by line
};

void RowFinder::findRows()
{
    m_isTaken.resize(m_lines.size());
    for (size_t i = 0; i < m_lines.size(); ++i) {
        std::vector<TextLine> pieces = columnsOf(m_lines[i]);
        if (pieces.size() < 2)
            continue;
        m_isTaken[i] = true;
        Row row{m_lines[i].box.centreY(), m_lines[i].em, {}};
        for (TextLine &piece : pieces)
            row.columns.push_back({std::move(piece)});
        m_rows.push_back(std::move(row));
    }
}

void RowFinder::attachLabels()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_isTaken[i])
            continue;
        const double centre = m_lines[i].box.centreY();
        const auto distance = [centre](const Row &row) { return std::abs(row.centre - centre); };
        const auto nearest = std::ranges::min_element(m_rows, {}, distance);
        if (distance(*nearest) > nearRow * nearest->em || m_lines[i].em > nearRow * nearest->em)
            continue;
        attach(*nearest, m_lines[i]);
        m_isTaken[i] = true;
    }
}

std::vector<LooseTable> RowFinder::take()
{
    constexpr double sameTable = 6; // letters between rows
    findRows();
    if (m_rows.size() < 2)
        return {};
    attachLabels();
    std::vector<LooseTable> tables;
    double last = 0;
    for (Row &row : m_rows) {
        const double centre = row.centre;
        if (tables.empty() || centre - last > sameTable * row.em)
            tables.push_back({centre, {}});
        tables.back().table.rows.push_back(sourceRow(std::move(row), m_page));
        last = centre;
    }
    std::vector<TextLine> left;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_isTaken[i])
            left.push_back(std::move(m_lines[i]));
    }
    m_lines = std::move(left);
    return tables;
}

} // namespace

std::vector<LooseTable> takeLooseTables(std::vector<TextLine> &lines, int page)
{
    return RowFinder(lines, page).take();
}

} // namespace gouji
