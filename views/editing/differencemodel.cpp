// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/differencemodel.h"

namespace gouji {
namespace {

enum Column { Place, Before, After, ColumnCount };

} // namespace

void DifferenceModel::setDifferences(std::vector<Difference> differences)
{
    beginResetModel();
    m_differences = std::move(differences);
    endResetModel();
}

void DifferenceModel::setHeaders(const QString &before, const QString &after)
{
    m_beforeHeader = before;
    m_afterHeader = after;
    emit headerDataChanged(Qt::Horizontal, Before, After);
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    const bool isAsked = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !isAsked)
        return {};
    const Difference &difference = m_differences[static_cast<std::size_t>(index.row())];
    if (index.column() == Place)
        return difference.place;
    const QString &text = index.column() == Before ? difference.before : difference.after;
    return text.isEmpty() ? tr("(nothing)") : text;
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Place");
    case Before: return m_beforeHeader.isEmpty() ? tr("In the file") : m_beforeHeader;
    case After: return m_afterHeader.isEmpty() ? tr("Not saved") : m_afterHeader;
    default: return {};
    }
}

} // namespace gouji
