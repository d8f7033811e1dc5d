// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/intake.h"

#include <QAbstractTableModel>

namespace gouji {

/// The files of a desk's folder that are no unit's draft so far: whose they are is doubtful, they are of another year or of
/// nobody in the list, or they cannot be read. What was taken in or set aside is not shown.
class ApartModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, ReasonColumn, BodyColumn, ColumnCount };

    explicit ApartModel(QObject *parent = nullptr);

    void show(const std::vector<IntakeEntry> &entries);
    const IntakeEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString reason(const IntakeEntry &entry);

    std::vector<IntakeEntry> m_entries;
};

} // namespace gouji
