// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskstate.h"

#include <QAbstractTableModel>

namespace gouji {

/// One row a unit: where it stands, what its draft says, and what is left to do. Shows a desk that others change; rows are
/// the units in the order of the list, whatever a view sorts them by.
class UnitQueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StatusColumn,
        ErrorsColumn,
        WarningsColumn,
        RoundsColumn,
        DaysColumn,
        LastYearColumn, ///< how much of the text is last year's
        SiblingColumn,  ///< how much of it is another unit's
        FileColumn,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< what the column is sorted by
        UnitRole,                ///< index into the list
        StatusRole,              ///< UnitStatus
        ChangedRole              ///< another version came since a reviewer looked
    };

    explicit UnitQueueModel(QObject *parent = nullptr);

    /// Shows this desk on a day.
    void show(DeskStatePtr state, QDate today);
    const DeskState &state() const { return *m_state; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant shown(int unit, int column) const;
    QVariant sortedBy(int unit, int column) const;

    DeskStatePtr m_state = std::make_shared<DeskState>();
    std::vector<int> m_places; ///< of the units by Pinyin
    QDate m_today;
};

} // namespace gouji
