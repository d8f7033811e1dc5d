// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/pasteplan.h"

#include <QAbstractTableModel>

namespace gouji {

/// A paste plan as a list to look through: what would not land first, totals to tick, then what lands. Owns the plan.
class PastePlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, PlaceColumn, BeforeColumn, RemarkColumn };

    PastePlanModel(PastePlan plan, const FormTemplate &form, QObject *parent = nullptr);

    const PastePlan &plan() const { return m_plan; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const PasteItem &item(const QModelIndex &index) const;
    QString text(const PasteItem &item, int column) const;
    QString remark(const PasteItem &item) const;

    PastePlan m_plan;
    const FormTemplate &m_form;
    std::vector<int> m_order; ///< items by row
};

} // namespace gouji
