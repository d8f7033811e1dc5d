// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/unitedit.h"
#include "model/desk/unitlist.h"

#include <QAbstractTableModel>

namespace gouji {

/// The list of units while it is edited, a row a unit. Knows what is wrong with it at any moment; changes no desk.
class UnitTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        KindColumn,
        LevelColumn,
        ParentColumn,
        CountedColumn,
        WhyColumn,
        CodeColumn,
        FormerColumn,
        MergedColumn,
        AliasesColumn,
        AreaColumn,
        ContactColumn,
        ColumnCount
    };

    explicit UnitTableModel(QObject *parent = nullptr);

    void setUnits(std::vector<EditedUnit> units);
    const std::vector<EditedUnit> &units() const { return m_units; }
    /// What is wrong with the list, as sentences.
    QStringList faults() const { return m_faults; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

signals:
    void faultsChanged();

private:
    static QVariant edited(const Unit &unit, int column);
    static QVariant shown(const Unit &unit, int column);
    static void set(Unit &unit, int column, const QVariant &value);
    void findFaults();

    std::vector<EditedUnit> m_units;
    QStringList m_faults;
};

} // namespace gouji
