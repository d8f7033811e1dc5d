// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// The figures of many reports of one form added up, cell by cell, exactly. What is no number adds nothing. Sums made apart
/// can be put together; what was added can be taken out again. Holds no report.
class CellSums
{
public:
    explicit CellSums(FormPtr form);

    const FormPtr &form() const { return m_form; }

    /// Figures of the same form, parallel to its cells.
    void add(const QList<CellValue> &values) { change(values, 1); }
    void takeOut(const QList<CellValue> &values) { change(values, -1); }
    void add(const CellSums &others);
    /// An amount of money or a number of things, in millionths.
    void adjust(CellIndex cell, qint64 millionths);

    /// The sum as the cell holds it; blank where no report had a number there, or it is more than a cell can hold.
    CellValue value(CellIndex cell) const;
    bool isTooLarge(CellIndex cell) const;
    /// How much of the sum a figure is, in whole thousandths, rounded down; nothing where the sum is not above 0.
    std::optional<int> shareOf(CellIndex cell, const CellValue &value) const;

private:
    /// Kept apart so that amounts of a hundred thousand reports do not overflow.
    struct Sum
    {
        qint64 units = 0;
        qint64 millionths = 0; ///< 0 to 999,999
        qint64 numbers = 0;    ///< how many were added
    };

    static Sum sumOf(const CellValue &value);
    void change(const QList<CellValue> &values, int sign);
    static void put(Sum &sum, qint64 units, qint64 millionths);

    FormPtr m_form;
    std::vector<Sum> m_sums; ///< parallel to the form's cells
};

} // namespace gouji
