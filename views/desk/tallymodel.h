// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/tally.h"

#include <QAbstractTableModel>

namespace gouji {

/// The tally of a desk as a table: all units, then a row a group.
class TallyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TallyModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const DeskState &state, TallyBy by, QDate today);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<TallyLine> m_lines;
};

} // namespace gouji
