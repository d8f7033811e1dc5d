// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/sameness.h"

#include <QAbstractTableModel>

namespace gouji {

/// A row for each group of units in whose drafts the same paragraphs stand.
class SameGroupsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { UnitsColumn, ParagraphsColumn, SectionsColumn, LikenessColumn, ColumnCount };

    explicit SameGroupsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void show(DeskStatePtr state, std::vector<SameGroup> groups);
    const SameGroup &group(int row) const { return m_groups[static_cast<std::size_t>(row)]; }
    const std::vector<SameGroup> &groups() const { return m_groups; }
    /// Says its words again in the language of the interface.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString unitsText(const SameGroup &group, std::size_t most) const;
    static QString sectionsText(const SameGroup &group);

    DeskStatePtr m_state;
    std::vector<SameGroup> m_groups;
};

} // namespace gouji
