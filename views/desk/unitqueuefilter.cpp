// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/unitqueuefilter.h"

namespace gouji {

UnitQueueFilter::UnitQueueFilter(UnitQueueModel &queue, QObject *parent) : QSortFilterProxyModel(parent), m_queue(queue)
{
    setSortRole(UnitQueueModel::SortRole);
    setSourceModel(&queue);
}

void UnitQueueFilter::setStatus(std::optional<UnitStatus> status)
{
    m_status = status;
    invalidateFilter();
}

void UnitQueueFilter::setTyped(const QString &typed)
{
    m_typed = typed;
    invalidateFilter();
}

int UnitQueueFilter::unitAt(const QModelIndex &index) const
{
    return index.isValid() ? mapToSource(index).row() : -1;
}

bool UnitQueueFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex index = m_queue.index(row, UnitQueueModel::NameColumn);
    const bool isOfStatus =
        !m_status || m_queue.data(index, UnitQueueModel::StatusRole).value<UnitStatus>() == *m_status;
    return isOfStatus && answersTo(m_queue.state().units()[row], m_typed);
}

bool UnitQueueFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.userType() == QMetaType::QString && b.userType() == QMetaType::QString && a != b)
        return isBeforeByPinyin(a.toString(), b.toString());
    if (a.isNull() != b.isNull())
        return a.isNull();
    const auto order = QVariant::compare(a, b);
    return order == QPartialOrdering::Less || (order != QPartialOrdering::Greater && left.row() < right.row());
}

} // namespace gouji
