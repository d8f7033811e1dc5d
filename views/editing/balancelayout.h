// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

#include <vector>

namespace gouji {

/// A place of a check row or check column: the identities it speaks for and the columns it spans.
struct BalancePlace
{
    int column = 0; ///< first grid column, for the check row
    int columnSpan = 1;
    std::vector<int> identities;
};

/// Where the balance rules of a table show beside it: rules along a row in a check column, rules down a column in a check
/// row. Where one row holds several rules (table four) they stand in the check row under the columns they add up.
class BalanceLayout
{
public:
    BalanceLayout() = default;
    BalanceLayout(const FormTemplate &form, int table);

    bool hasCheckRow() const { return !m_checkRow.empty(); }
    bool hasCheckColumn() const { return m_hasCheckColumn; }
    const std::vector<BalancePlace> &checkRow() const { return m_checkRow; }
    /// The identities along a grid row.
    const std::vector<int> &checkColumn(int row) const { return m_checkColumn[static_cast<std::size_t>(row)]; }
    /// The place of the check row at a grid column, or null.
    const BalancePlace *checkRowAt(int column) const;

private:
    void placeUnderColumns(const FormTemplate &form, int identity);

    std::vector<BalancePlace> m_checkRow;
    std::vector<std::vector<int>> m_checkColumn;
    bool m_hasCheckColumn = false;
};

} // namespace gouji
