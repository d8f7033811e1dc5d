// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/sumlines.h"

#include <QAbstractListModel>

namespace gouji {

/// What is said about a sum, a row a line.
class SumLinesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SumLinesModel(QObject *parent = nullptr);

    void show(std::vector<SumLine> lines);
    const SumLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// How many lines are more than plain words.
    int findings() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SumLine> m_lines;
};

} // namespace gouji
