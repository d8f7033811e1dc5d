// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/pasteplaces.h"

#include "model/formats/recognition/tablelabels.h"
#include "model/text/labelkey.h"
#include "model/values/cellentry.h"
#include "model/values/numberparser.h"

#include <algorithm>

namespace gouji {
namespace {

/// Different texts that are looked up; a table of the form has some 50. Looking up what is no label takes longest.
constexpr qsizetype mostTexts = 1'000;

bool isFigure(const QString &text)
{
    const CellValue value = parseCell(text, CellKind::Amount).value;
    return value.isNumber() || value.isMark() || isExpression(text);
}

/// What the headers above a column say.
struct HeaderColumn
{
    int own = -1;            ///< the lowest label that names a column of figures
    std::vector<int> labels; ///< all of them, from the top
};

/// A row of the grid that belongs to a row of the form.
struct LabelledRow
{
    int figureRow;
    int labelColumn; ///< -1: it has no label
};

/// Goes through a grid from top to bottom, with the headers met so far in mind.
class LabelPlacer
{
public:
    LabelPlacer(const PasteGrid &grid, const FormTemplate &form, int table, std::optional<CellIndex> cursor)
        : m_grid(grid)
        , m_form(form)
        , m_labels(form, table)
    {
        for (std::size_t row = 0; cursor && row < m_labels.rows().size(); ++row) {
            const std::vector<CellIndex> &cells = m_labels.rows()[row].cells;
            const auto found = std::ranges::find(cells, *cursor);
            if (found == cells.end())
                continue;
            m_cursorRow = static_cast<int>(row);
            m_cursorColumn = static_cast<int>(found - cells.begin());
        }
    }

    PastePlaces place()
    {
        bool hasRowLabels = false;
        for (int row = 0; row < m_grid.rowCount(); ++row)
            hasRowLabels = hasRowLabels || (!isHeader(row) && labelledRow(row));
        bool wasHeader = false;
        for (int row = 0; row < m_grid.rowCount(); ++row) {
            const bool isNow = isHeader(row);
            if (isNow)
                takeHeader(row, !wasHeader);
            else
                takeRow(row, hasRowLabels);
            wasHeader = isNow;
        }
        m_places.hasLabels = hasRowLabels || m_hasHeader;
        return std::move(m_places);
    }

private:
    std::optional<int> labelAt(int row, int column)
    {
        const QString &text = m_grid.text(row, column);
        const auto known = m_known.constFind(text);
        if (known != m_known.constEnd())
            return *known;
        const bool isLikely = m_known.size() < mostTexts && !isFigure(text);
        const std::optional<FoundLabel> found = isLikely ? m_labels.find(text) : std::nullopt;
        return *m_known.insert(text, found ? std::optional(found->label) : std::nullopt);
    }

    // Headers name columns or groups; a row that names figures is none, even where its figures are blank.
    bool isHeader(int row)
    {
        bool hasLabel = false;
        for (int column = 0; column < m_grid.columnCount(); ++column) {
            if (!m_grid.hasFieldAt(row, column))
                continue;
            const std::optional<int> label = labelAt(row, column);
            if (isFigure(m_grid.text(row, column)) || (label && !m_labels.label(*label).rows.empty()))
                return false;
            hasLabel = hasLabel || label;
        }
        return hasLabel;
    }

    // A text without merged fields leaves the places empty that a header spans; they go by the one at their left.
    void takeHeader(int row, bool isFirst)
    {
        if (isFirst)
            m_header.clear();
        m_header.resize(static_cast<std::size_t>(m_grid.columnCount()));
        std::optional<int> left;
        for (int column = 0; column < m_grid.columnCount(); ++column) {
            const bool isEmpty = m_grid.text(row, column).isEmpty();
            const std::optional<int> label = isEmpty ? left : labelAt(row, column);
            left = label;
            if (!label)
                continue;
            HeaderColumn &header = m_header[static_cast<std::size_t>(column)];
            header.labels.push_back(*label);
            if (isEmpty || !m_labels.label(*label).isColumn)
                continue;
            header.own = *label;
            m_hasHeader = true;
        }
    }

    std::vector<int> rowsNamed(int row, int column)
    {
        const std::optional<int> label = labelAt(row, column);
        if (label && !m_labels.label(*label).rows.empty())
            return m_labels.label(*label).rows;
        const QString &text = m_grid.text(row, column);
        return text.isEmpty() || isFigure(text) ? std::vector<int>() : m_labels.rowsNamedWithoutNumber(labelKey(text));
    }

    std::optional<LabelledRow> labelledRow(int row)
    {
        for (int column = m_grid.columnCount() - 1; column >= 0; --column) {
            const std::vector<int> rows = rowsNamed(row, column);
            if (!rows.empty())
                return LabelledRow{likeliest(rows, row), column};
        }
        return std::nullopt;
    }

    // Of several rows with one label the one whose groups stand beside it, else the next one after the row before.
    int likeliest(const std::vector<int> &rows, int gridRow)
    {
        int best = rows.front();
        int bestScore = -1;
        for (const int row : rows) {
            const int score = 2 * groupsBeside(row, gridRow) + (row > m_lastRow ? 1 : 0);
            best = score > bestScore ? row : best;
            bestScore = std::max(score, bestScore);
        }
        return best;
    }

    int groupsBeside(int row, int gridRow)
    {
        const QStringList &path = m_labels.rows()[static_cast<std::size_t>(row)].path;
        int count = 0;
        for (int column = 0; column < m_grid.columnCount(); ++column) {
            const std::optional<int> label = labelAt(gridRow, column);
            count += label && path.contains(m_labels.label(*label).text);
        }
        return count;
    }

    std::optional<LabelledRow> rowWithoutLabel()
    {
        if (const std::optional<int> only = m_labels.unlabelledRow())
            return LabelledRow{*only, -1};
        const int next = m_cursorRow + m_rowsWithoutLabel++;
        if (m_cursorRow < 0 || next >= static_cast<int>(m_labels.rows().size()))
            return std::nullopt;
        return LabelledRow{next, -1};
    }

    void takeRow(int row, bool hasRowLabels)
    {
        std::optional<LabelledRow> found = labelledRow(row);
        std::vector<int> columns;
        for (int column = found ? found->labelColumn + 1 : 0; column < m_grid.columnCount(); ++column) {
            if (m_grid.hasFieldAt(row, column) && (found || isFigure(m_grid.text(row, column))))
                columns.push_back(column);
        }
        if (columns.empty())
            return;
        if (!found && !hasRowLabels && m_hasHeader)
            found = rowWithoutLabel();
        if (!found) {
            for (const int column : columns)
                m_places.places.push_back({m_grid.text(row, column), std::nullopt, PasteFate::NoRow});
            return;
        }
        m_lastRow = found->figureRow;
        placeRow(row, found->figureRow, columns);
    }

    void placeRow(int row, int figureRow, const std::vector<int> &columns)
    {
        const std::vector<CellIndex> &cells = m_labels.rows()[static_cast<std::size_t>(figureRow)].cells;
        const bool isWhole = columns.size() == cells.size();
        const int offset = isWhole || m_hasHeader ? 0 : std::max(0, m_cursorColumn);
        m_places.isUnsure = m_places.isUnsure || (!isWhole && !m_hasHeader);
        std::vector<bool> used(cells.size());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int cell = m_hasHeader ? columnByHeader(figureRow, columns[i], used) : offset + static_cast<int>(i);
            const bool isInside = cell >= 0 && cell < static_cast<int>(cells.size());
            PastePlace place{m_grid.text(row, columns[i]), std::nullopt, PasteFate::NoColumn};
            if (isInside) {
                place = {place.text, cells[static_cast<std::size_t>(cell)], PasteFate::Lands};
                used[static_cast<std::size_t>(cell)] = true;
            }
            m_places.places.push_back(std::move(place));
        }
    }

    // Columns of one name (总计 of three groups) are told apart by what stands above, else by their order.
    int columnByHeader(int figureRow, int column, const std::vector<bool> &used)
    {
        const FigureRow &row = m_labels.rows()[static_cast<std::size_t>(figureRow)];
        const HeaderColumn &header = m_header[static_cast<std::size_t>(column)];
        int best = -1;
        int bestScore = -1;
        int equals = 0;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (header.own < 0 || row.columns[i] != header.own)
                continue;
            const int score = headersAbove(row.cells[i], header);
            equals = score > bestScore ? 1 : equals + (score == bestScore);
            const bool isBetter =
                score > bestScore || (score == bestScore && used[static_cast<std::size_t>(best)] && !used[i]);
            best = isBetter ? static_cast<int>(i) : best;
            bestScore = std::max(score, bestScore);
        }
        m_places.isUnsure = m_places.isUnsure || equals > 1;
        return best;
    }

    int headersAbove(CellIndex cell, const HeaderColumn &header) const
    {
        const QStringList &path = m_form.cell(cell).columnPath;
        return static_cast<int>(std::ranges::count_if(path, [&](const QString &text) {
            const std::optional<int> label = m_labels.labelOf(text);
            return label && std::ranges::find(header.labels, *label) != header.labels.end();
        }));
    }

    const PasteGrid &m_grid;
    const FormTemplate &m_form;
    TableLabels m_labels;
    QHash<QString, std::optional<int>> m_known;
    std::vector<HeaderColumn> m_header;
    bool m_hasHeader = false;
    int m_lastRow = -1;
    int m_cursorRow = -1;
    int m_cursorColumn = -1;
    int m_rowsWithoutLabel = 0;
    PastePlaces m_places;
};

} // namespace

PastePlaces placesByLabels(const PasteGrid &grid, const FormTemplate &form, int table, std::optional<CellIndex> cursor)
{
    return LabelPlacer(grid, form, table, cursor).place();
}

} // namespace gouji
