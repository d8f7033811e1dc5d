// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/rowsheet.h"
#include "model/formats/xlsx/workbook.h"

#include <memory>

namespace gouji {

/// Where rows of figures and text go, sheet by sheet: a csv or a workbook in the making. Whoever fills it does not know
/// which, so that both hold the same.
class RowWriter
{
public:
    virtual ~RowWriter() = default;

    /// In a csv the sheets stand one below the other, a blank line apart.
    virtual void beginSheet(const SheetHead &head) = 0;
    virtual void addRow(const std::vector<RowField> &fields) = 0;
    /// The whole, stating these facts where the format has a place for them.
    virtual Result<QByteArray> finished(const WorkbookFacts &facts) = 0;

    /// For `csv` or `xlsx`; null for anything else.
    static std::unique_ptr<RowWriter> forFormat(QStringView format);
};

} // namespace gouji
