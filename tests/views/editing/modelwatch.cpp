// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/editing/modelwatch.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gouji::test {

ModelWatch::ModelWatch(const QAbstractItemModel &model, std::vector<int> roles)
    : m_model(model)
    , m_roles(std::move(roles))
    , m_before(snapshot())
{
    connect(&model, &QAbstractItemModel::dataChanged, this, &ModelWatch::onDataChanged);
}

std::vector<QVariantList> ModelWatch::snapshot() const
{
    std::vector<QVariantList> places;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            QVariantList values;
            for (const int role : m_roles)
                values.append(m_model.index(row, column).data(role));
            places.push_back(values);
        }
    }
    return places;
}

ModelWatch::Changes ModelWatch::take()
{
    const std::vector<QVariantList> before = std::exchange(m_before, snapshot());
    Changes changes{{}, std::exchange(m_announced, {})};
    for (std::size_t i = 0; i < m_before.size(); ++i) {
        const int place = static_cast<int>(i);
        if (m_before[i] != before[i])
            changes.changed.insert({place / m_model.columnCount(), place % m_model.columnCount()});
    }
    return changes;
}

void ModelWatch::onDataChanged(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row(); ++row) {
        for (int column = first.column(); column <= last.column(); ++column)
            m_announced.insert({row, column});
    }
}

QByteArray ModelWatch::text(const std::set<Place> &places)
{
    QByteArray text;
    for (const auto &[row, column] : places)
        text += '(' + QByteArray::number(row) + ',' + QByteArray::number(column) + ") ";
    return text;
}

std::set<ModelWatch::Place> ModelWatch::without(const std::set<Place> &places, const std::set<Place> &others)
{
    std::set<Place> rest;
    std::ranges::set_difference(places, others, std::inserter(rest, rest.end()));
    return rest;
}

} // namespace gouji::test
