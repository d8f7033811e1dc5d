// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/contributions.h"

#include <QAbstractTableModel>

namespace gouji {

/// What a cell of a sum is made of, a row a unit or adjustment. The box before a unit takes it out of the sum for the time
/// being; whoever shows the model makes the other sum and shows that.
class ContributionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, FigureColumn, ShareColumn, ColumnCount };

    explicit ContributionsModel(QObject *parent = nullptr);

    void show(std::vector<Contribution> lines);
    const Contribution &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// A unit of the list is to be left out for the time being, or counted again.
    void tried(int unit, bool isLeftOut);

private:
    static bool canBeTried(const Contribution &line);
    static QString remark(const Contribution &line);
    static QString shown(const Contribution &line, int column);

    std::vector<Contribution> m_lines;
};

} // namespace gouji
