// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/samegroupsmodel.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr std::size_t namesInRow = 4;
constexpr std::size_t namesInTip = 40;

} // namespace

void SameGroupsModel::show(DeskStatePtr state, std::vector<SameGroup> groups)
{
    beginResetModel();
    m_state = std::move(state);
    m_groups = std::move(groups);
    endResetModel();
}

void SameGroupsModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SameGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int SameGroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SameGroupsModel::unitsText(const SameGroup &group, std::size_t most) const
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, group.units.size()); ++i)
        names.append(m_state->units()[group.units[i]].name);
    const QString text = names.join(tr(", "));
    const auto rest = static_cast<int>(group.units.size() - static_cast<std::size_t>(names.size()));
    return rest > 0 ? tr("%1 and %n more", nullptr, rest).arg(text) : text;
}

QString SameGroupsModel::sectionsText(const SameGroup &group)
{
    QStringList sections;
    if (group.inOverview > 0)
        sections.append(tr("one: %1").arg(group.inOverview));
    if (group.inProblems > 0)
        sections.append(tr("five: %1").arg(group.inProblems));
    return sections.join(tr(", "));
}

QVariant SameGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SameGroup &one = group(index.row());
    if (role == Qt::TextAlignmentRole && (index.column() == ParagraphsColumn || index.column() == LikenessColumn))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == UnitsColumn)
        return unitsText(one, namesInTip);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case UnitsColumn: return unitsText(one, namesInRow);
    case ParagraphsColumn: return one.paragraphs();
    case SectionsColumn: return sectionsText(one);
    case LikenessColumn: return tr("about %1%").arg(one.likeness);
    default: return {};
    }
}

QVariant SameGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case UnitsColumn: return tr("Units");
    case ParagraphsColumn: return tr("Shared paragraphs");
    case SectionsColumn: return tr("In section");
    case LikenessColumn: return tr("Alike");
    default: return {};
    }
}

} // namespace gouji
