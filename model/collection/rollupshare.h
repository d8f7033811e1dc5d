// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/balancesheet.h"
#include "model/collection/cellsums.h"
#include "model/collection/rollupinput.h"
#include "model/desk/unitindex.h"

namespace gouji {

/// Tells the figures of a report from others; exact enough for any number of reports.
quint64 figuresOf(const Report &report);

/// What is to be summed: the body that it is for, the year, the form, and the units due where they are known. What it refers
/// to outlives the sum.
struct RollUpOrder
{
    QString body;
    int year = 0;
    FormPtr form;
    const UnitIndex *units = nullptr;
    bool comparesTexts = false; ///< RU-06; takes about as long as reading
};

/// The part of a sum that one thread makes: adds reports as they come and keeps of each only what explains the sum, so that
/// memory does not grow with what they say. RollUp puts the parts together.
class RollUpShare
{
public:
    explicit RollUpShare(const RollUpOrder &order);

    void add(const QString &file, const QByteArray &digest, const Report &report);
    void addUnreadable(const QString &file, const QString &why);

    const CellSums &sums() const { return m_sums; }
    std::vector<RollUpInput> takeInputs() { return std::move(m_inputs); }
    /// Roll-ups of the body itself, which are compared and never counted.
    const std::vector<Report> &parents() const { return m_parents; }

private:
    InputUse useOf(const RollUpInput &input, const Report &report) const;
    void inspect(RollUpInput &input, const Report &report);

    RollUpOrder m_order;
    CellSums m_sums;
    BalanceSheet m_sheet;
    std::vector<RollUpInput> m_inputs;
    std::vector<Report> m_parents;
};

} // namespace gouji
