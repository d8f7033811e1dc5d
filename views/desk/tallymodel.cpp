// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/tallymodel.h"

#include <QFont>

namespace gouji {

void TallyModel::show(const DeskState &state, TallyBy by, QDate today)
{
    beginResetModel();
    m_lines = tallyLines(state, by, today);
    m_lines.insert(m_lines.begin(), {tr("All units"), tallyOfAll(state, today)});
    endResetModel();
}

int TallyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TallyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(tallyNumbers({}).size());
}

QVariant TallyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TallyLine &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::FontRole && index.row() == 0) {
        QFont strong;
        strong.setBold(true);
        return strong;
    }
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return line.name;
    return tallyNumbers(line.tally)[static_cast<std::size_t>(index.column() - 1)];
}

QVariant TallyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? tr("Units") : tallyHeaders().value(section - 1);
}

} // namespace gouji
