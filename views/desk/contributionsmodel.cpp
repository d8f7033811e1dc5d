// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/contributionsmodel.h"

#include <algorithm>

namespace gouji {

ContributionsModel::ContributionsModel(QObject *parent) : QAbstractTableModel(parent) {}

/// The same units in the same order are other figures of the same rows, so that the cursor stays.
void ContributionsModel::show(std::vector<Contribution> lines)
{
    const auto isSameRow = [](const Contribution &a, const Contribution &b) {
        return a.unit == b.unit && a.adjustment == b.adjustment;
    };
    const bool isSame = !m_lines.empty() && std::ranges::equal(m_lines, lines, isSameRow);
    if (!isSame)
        beginResetModel();
    m_lines = std::move(lines);
    if (!isSame)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ContributionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ContributionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool ContributionsModel::canBeTried(const Contribution &line)
{
    return line.isTried || line.kind == ContributionKind::Figure || line.kind == ContributionKind::NoFigure;
}

QString ContributionsModel::remark(const Contribution &line)
{
    switch (line.kind) {
    case ContributionKind::Figure:
        return line.share ? QStringLiteral("%1.%2 %").arg(*line.share / 10).arg(*line.share % 10) : QString();
    case ContributionKind::NoFigure: return tr("adds nothing");
    case ContributionKind::LeftOut: return line.isTried ? tr("tried without") : tr("does not count");
    case ContributionKind::NotSummed: return tr("cannot be summed");
    case ContributionKind::Missing: return tr("not handed in");
    case ContributionKind::Adjustment: return tr("adjustment");
    }
    return {};
}

QString ContributionsModel::shown(const Contribution &line, int column)
{
    switch (column) {
    case NameColumn: return line.name;
    case FigureColumn: return line.figure;
    case ShareColumn: return remark(line);
    default: return {};
    }
}

QVariant ContributionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Contribution &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return shown(line, index.column());
    case Qt::CheckStateRole:
        if (index.column() == NameColumn && canBeTried(line))
            return line.isTried ? Qt::Unchecked : Qt::Checked;
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

bool ContributionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    emit tried(line(index.row()).unit, value.toInt() != Qt::Checked);
    return true;
}

Qt::ItemFlags ContributionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool hasBox = index.isValid() && index.column() == NameColumn && canBeTried(line(index.row()));
    return hasBox ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ContributionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section != NameColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn: return tr("Unit");
    case FigureColumn: return tr("Figure");
    case ShareColumn: return tr("Share");
    default: return {};
    }
}

} // namespace gouji
