// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/unitqueuemodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace gouji {

/// The units a reviewer wants to see: of one status, answering to what is typed; sorted by any column, names by Pinyin.
class UnitQueueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit UnitQueueFilter(UnitQueueModel &queue, QObject *parent = nullptr);

    /// Nothing: all.
    void setStatus(std::optional<UnitStatus> status);
    void setTyped(const QString &typed);
    /// The unit of a row of this model.
    int unitAt(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    UnitQueueModel &m_queue;
    std::optional<UnitStatus> m_status;
    QString m_typed;
};

} // namespace gouji
