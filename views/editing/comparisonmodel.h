// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/comparison.h"

#include <QAbstractTableModel>

namespace gouji {

/// Two reports side by side as a table: place, both sides, by how much a figure changed. Shows all places or the changed ones
/// alone. Read only; holds what it was given.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Before, After, Change, Growth, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlaces(std::vector<ComparedPlace> places);
    void setChangedOnly(bool isOn);
    /// What the two sides are called.
    void setHeaders(const QString &before, const QString &after);

    const ComparedPlace &placeAt(int row) const { return m_places[m_shown[static_cast<std::size_t>(row)]]; }
    qsizetype changedCount() const;
    /// The next row that is changed, from a row on or back from it; -1: there is none. `row` may be -1.
    int changedRowAfter(int row) const;
    int changedRowBefore(int row) const;
    /// What is shown, for the clipboard: fields divided by tabulators, line breaks within as blanks.
    QString toText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void show();
    QString text(int row, int column) const;

    std::vector<ComparedPlace> m_places;
    std::vector<std::size_t> m_shown; ///< which of m_places
    bool m_changedOnly = true;
    QString m_before;
    QString m_after;
};

} // namespace gouji
