// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <set>
#include <vector>

namespace gouji::test {

/// Compares what a model says has changed with what has: remembers the data of every place under the roles given and
/// collects the places of dataChanged. For models whose shape stays.
class ModelWatch : public QObject
{
    Q_OBJECT

public:
    using Place = std::pair<int, int>; ///< row, column

    ModelWatch(const QAbstractItemModel &model, std::vector<int> roles);

    /// The places whose data changed since the last call, and those announced.
    struct Changes
    {
        std::set<Place> changed;
        std::set<Place> announced;
    };
    Changes take();

    /// `(3,1) (4,1)`, for messages.
    static QByteArray text(const std::set<Place> &places);
    /// What is in the first set only.
    static std::set<Place> without(const std::set<Place> &places, const std::set<Place> &others);

private:
    std::vector<QVariantList> snapshot() const;
    void onDataChanged(const QModelIndex &first, const QModelIndex &last);

    const QAbstractItemModel &m_model;
    std::vector<int> m_roles;
    std::vector<QVariantList> m_before;
    std::set<Place> m_announced;
};

} // namespace gouji::test
