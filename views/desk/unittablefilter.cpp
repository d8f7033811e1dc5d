// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/unittablefilter.h"

namespace gouji {

UnitTableFilter::UnitTableFilter(UnitTableModel &units, QObject *parent) : QSortFilterProxyModel(parent), m_units(units)
{
    setSourceModel(&units);
    setDynamicSortFilter(false); // a row stays where it is while it is edited
}

void UnitTableFilter::setTyped(const QString &typed)
{
    m_typed = typed;
    invalidateFilter();
}

bool UnitTableFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Unit &unit = m_units.units()[static_cast<std::size_t>(row)].unit;
    return unit.name.isEmpty() || answersTo(unit, m_typed);
}

bool UnitTableFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == UnitTableModel::CountedColumn)
        return left.data(Qt::CheckStateRole).toInt() < right.data(Qt::CheckStateRole).toInt();
    return isBeforeByPinyin(left.data().toString(), right.data().toString());
}

} // namespace gouji
