// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/comparisonmodel.h"

#include <algorithm>

namespace gouji {

void ComparisonModel::setPlaces(std::vector<ComparedPlace> places)
{
    beginResetModel();
    m_places = std::move(places);
    show();
    endResetModel();
}

void ComparisonModel::setChangedOnly(bool isOn)
{
    beginResetModel();
    m_changedOnly = isOn;
    show();
    endResetModel();
}

void ComparisonModel::show()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].isChanged || !m_changedOnly)
            m_shown.push_back(i);
    }
}

void ComparisonModel::setHeaders(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    emit headerDataChanged(Qt::Horizontal, Before, After);
}

qsizetype ComparisonModel::changedCount() const
{
    return std::ranges::count(m_places, true, &ComparedPlace::isChanged);
}

int ComparisonModel::changedRowAfter(int row) const
{
    for (int next = row + 1; next < rowCount(); ++next) {
        if (placeAt(next).isChanged)
            return next;
    }
    return -1;
}

int ComparisonModel::changedRowBefore(int row) const
{
    for (int next = row - 1; next >= 0; --next) {
        if (placeAt(next).isChanged)
            return next;
    }
    return -1;
}

QString ComparisonModel::toText() const
{
    QString lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList fields;
        for (int column = 0; column < ColumnCount; ++column)
            fields.append(row < 0 ? headerData(column, Qt::Horizontal).toString()
                                  : text(row, column).replace(u'\n', u' ').replace(u'\t', u' '));
        lines += fields.join(u'\t') + u'\n';
    }
    return lines;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::text(int row, int column) const
{
    const ComparedPlace &compared = placeAt(row);
    switch (column) {
    case Place: return compared.place.place;
    case Before: return compared.place.before;
    case After: return compared.place.after;
    case Change: return compared.change;
    case Growth: return compared.growth;
    default: return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedPlace &compared = placeAt(index.row());
    const bool isFigure = compared.place.kind == DifferenceKind::Cell && index.column() != Place;
    if (role == Qt::TextAlignmentRole && isFigure)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString shown = text(index.row(), index.column());
    const bool isSide = index.column() == Before || index.column() == After;
    return shown.isEmpty() && isSide ? tr("(nothing)") : shown;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Place");
    case Before: return m_before;
    case After: return m_after;
    case Change: return tr("More or less");
    case Growth: return tr("In percent");
    default: return {};
    }
}

} // namespace gouji
