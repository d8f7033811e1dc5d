// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/xlsx/rowsworkbook.h"

#include <memory>

namespace gouji {

/// Where `gouji-cli values` puts its rows: a table in one of the formats it knows, in the making.
class ValueRows
{
public:
    virtual ~ValueRows() = default;

    virtual void addRow(const std::vector<RowField> &fields) = 0;
    /// The whole table, stating this date where the format has a place for one.
    virtual Result<QByteArray> finished(const QDateTime &date) = 0;

    /// For `tsv`, `csv` or `xlsx`; null for anything else.
    static std::unique_ptr<ValueRows> forFormat(const QString &format);
};

} // namespace gouji
