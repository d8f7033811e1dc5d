// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/apartmodel.h"

#include <algorithm>

namespace gouji {
namespace {

bool isApart(IntakeKind kind)
{
    return kind == IntakeKind::Doubtful || kind == IntakeKind::Stranger || kind == IntakeKind::OtherYear ||
           kind == IntakeKind::Unreadable;
}

} // namespace

ApartModel::ApartModel(QObject *parent) : QAbstractTableModel(parent) {}

void ApartModel::show(const std::vector<IntakeEntry> &entries)
{
    beginResetModel();
    m_entries.clear();
    std::ranges::copy_if(entries, std::back_inserter(m_entries), isApart, &IntakeEntry::kind);
    endResetModel();
}

int ApartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ApartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ApartModel::reason(const IntakeEntry &entry)
{
    switch (entry.kind) {
    case IntakeKind::Doubtful: return tr("Whose it is is not certain");
    case IntakeKind::Stranger: return tr("No unit of the list");
    case IntakeKind::OtherYear: return tr("On the year %1").arg(entry.draft.facts.year);
    default: return entry.draft.fault;
    }
}

QVariant ApartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const IntakeEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case FileColumn: return entry.draft.file;
    case ReasonColumn: return reason(entry);
    case BodyColumn: return entry.draft.facts.body;
    default: return {};
    }
}

QVariant ApartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case FileColumn: return tr("File");
    case ReasonColumn: return tr("Why it stands apart");
    case BodyColumn: return tr("Body named in it");
    default: return {};
    }
}

} // namespace gouji
