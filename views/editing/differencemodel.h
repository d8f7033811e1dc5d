// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/reportdiff.h"

#include <QAbstractTableModel>

namespace gouji {

/// The differences of two reports as a table: place, before, after. Read only; holds what it was given.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(std::vector<Difference> differences);
    const Difference &differenceAt(int row) const { return m_differences[static_cast<std::size_t>(row)]; }
    /// What the two sides are called; else the file and what is not saved.
    void setHeaders(const QString &before, const QString &after);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Difference> m_differences;
    QString m_beforeHeader;
    QString m_afterHeader;
};

} // namespace gouji
