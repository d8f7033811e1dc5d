// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/unittablemodel.h"

#include <QSortFilterProxyModel>

namespace gouji {

/// The units of an edited list that answer to what is typed; names sorted by Pinyin. A unit without a name is always shown:
/// it was just added.
class UnitTableFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit UnitTableFilter(UnitTableModel &units, QObject *parent = nullptr);

    void setTyped(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    UnitTableModel &m_units;
    QString m_typed;
};

} // namespace gouji
