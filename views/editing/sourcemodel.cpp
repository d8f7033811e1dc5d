// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/sourcemodel.h"

#include "model/checks/sourcewords.h"
#include "model/text/shortened.h"

#include <QFont>

#include <algorithm>

namespace gouji {
namespace {

constexpr std::size_t mostRows = 20'000;
constexpr int mostColumns = 64;
constexpr qsizetype longestText = 4'000;

/// Which fields of the rows above reach down into a row.
class Occupancy
{
public:
    int nextFree(int column) const
    {
        while (isTaken(column))
            ++column;
        return column;
    }

    void take(int column, int columns, int rows)
    {
        const int end = std::min(column + columns, mostColumns);
        if (end > static_cast<int>(m_left.size()))
            m_left.resize(static_cast<std::size_t>(end));
        for (int i = column; i < end; ++i)
            m_left[static_cast<std::size_t>(i)] = rows;
    }

    void endRow()
    {
        for (int &left : m_left)
            left = std::max(0, left - 1);
    }

private:
    bool isTaken(int column) const
    {
        return column < static_cast<int>(m_left.size()) && m_left[static_cast<std::size_t>(column)] > 0;
    }

    std::vector<int> m_left; ///< rows, this one among them
};

bool isNear(const SourcePlace &place, const SourcePlace &wanted)
{
    if (wanted.line > 0)
        return place.line == wanted.line;
    return wanted.page > 0 && place.page == wanted.page;
}

} // namespace

void SourceModel::setSource(const SourceOutline &source)
{
    beginResetModel();
    m_rows.clear();
    m_spans.clear();
    m_weights.assign(mostColumns, 0);
    m_fieldColumns = 1;
    for (const SourceBlock &block : source.blocks) {
        if (m_rows.size() >= mostRows)
            break;
        if (const auto *paragraph = std::get_if<SourceParagraph>(&block))
            addParagraph(paragraph->text, paragraph->place, paragraph->headingLevel > 0);
        else if (const auto *picture = std::get_if<SourcePicture>(&block))
            addParagraph(tr("[picture: %1]").arg(picture->picture.caption), picture->place, false);
        else
            addTable(std::get<SourceTable>(block));
    }
    if (m_rows.size() >= mostRows) {
        m_rows.resize(mostRows);
        std::erase_if(m_spans, [](const Span &span) { return span.row + span.rows > static_cast<int>(mostRows); });
        addParagraph(tr("The file goes on; what follows is not shown here."), {}, false);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].isParagraph && m_fieldColumns > 1)
            m_spans.push_back({static_cast<int>(i), 1, 1, m_fieldColumns});
    }
    endResetModel();
}

void SourceModel::addParagraph(const QString &text, const SourcePlace &place, bool isHeading)
{
    m_rows.push_back({place, {{shortened(text, longestText), place, 0}}, true, isHeading});
}

void SourceModel::addTable(const SourceTable &table)
{
    Occupancy occupancy;
    const std::size_t first = m_rows.size();
    for (const SourceRow &source : table.rows) {
        if (m_rows.size() >= mostRows)
            return;
        Row row{source.place, {}, false, false};
        const int rowsLeft = static_cast<int>(std::min(table.rows.size() - (m_rows.size() - first), mostRows));
        int column = 0;
        for (const SourceField &field : source.fields) {
            column = occupancy.nextFree(column);
            if (column >= mostColumns)
                break;
            const int columns = std::clamp(field.columnSpan, 1, mostColumns - column);
            const int rows = std::clamp(field.rowSpan, 1, rowsLeft);
            occupancy.take(column, columns, rows);
            widen(column + columns);
            if (rows > 1 || columns > 1)
                m_spans.push_back({static_cast<int>(m_rows.size()), column + 1, rows, columns});
            else
                m_weights[static_cast<std::size_t>(column)] =
                    std::max(m_weights[static_cast<std::size_t>(column)], static_cast<int>(field.text.size()));
            row.fields.push_back({shortened(field.text, longestText), field.place, column});
            column += columns;
        }
        occupancy.endRow();
        m_rows.push_back(std::move(row));
    }
}

int SourceModel::weight(int column) const
{
    constexpr int narrowest = 3;
    constexpr int widest = 12;
    const int longest = m_weights[static_cast<std::size_t>(column - 1)];
    return longest == 0 ? 1 : std::clamp(longest, narrowest, widest);
}

const SourceModel::Shown *SourceModel::shownAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == 0)
        return nullptr;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto found = std::ranges::find(row.fields, index.column() - 1, &Shown::column);
    return found == row.fields.end() ? nullptr : &*found;
}

QModelIndex SourceModel::find(const SourcePlace &place) const
{
    if (place == SourcePlace())
        return {};
    QModelIndex nearest;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const auto field = std::ranges::find(row.fields, place, &Shown::place);
        if (field != row.fields.end())
            return index(static_cast<int>(i), field->column + 1);
        if (!nearest.isValid() && (row.place == place || isNear(row.place, place)))
            nearest = index(static_cast<int>(i), 1);
    }
    return nearest;
}

SourcePlace SourceModel::placeOf(const QModelIndex &index) const
{
    const Shown *shown = shownAt(index);
    return shown || !index.isValid() ? (shown ? shown->place : SourcePlace())
                                     : m_rows[static_cast<std::size_t>(index.row())].place;
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_fieldColumns + 1;
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == ParagraphRole)
        return row.isParagraph;
    if (role == Qt::FontRole && row.isHeading) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return sourcePlaceText(row.place);
    const Shown *shown = shownAt(index);
    return shown ? shown->text : QString();
}

} // namespace gouji
