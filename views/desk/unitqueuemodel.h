// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/desk.h"
#include "model/desk/draft.h"
#include "model/desk/unitlist.h"

#include <QAbstractTableModel>

#include <map>

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

    /// Shows this desk on a day, with the drafts that were read.
    void show(const Desk &desk, const std::vector<Draft> &drafts, QDate today);
    const UnitList &units() const { return m_units; }
    const UnitYear *yearOf(int unit) const;
    /// What was read of the delivery that counts; null: nothing was delivered, or its file is gone.
    const Draft *draftOf(int unit) const;
    /// How many units stand so.
    int count(UnitStatus status) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    UnitStatus statusOf(int unit) const;
    QVariant shown(int unit, int column) const;
    QVariant sortedBy(int unit, int column) const;
    std::optional<int> daysLeft(int unit) const;

    Desk m_desk;
    UnitList m_units;
    std::vector<const UnitYear *> m_years; ///< by unit; into m_desk
    std::map<QString, Draft> m_drafts;     ///< by digest
    QDate m_today;
};

} // namespace gouji
