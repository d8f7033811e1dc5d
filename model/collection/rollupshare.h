// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/balancesheet.h"
#include "model/collection/cellsums.h"
#include "model/collection/inputledger.h"
#include "model/desk/draft.h"
#include "model/desk/summedunits.h"

namespace gouji {

/// Tells figures from others; exact enough for any number of reports.
quint64 figuresOf(const QList<CellValue> &values);

/// What is to be summed: the body that it is for, the year, the form, and the units due where they are known. What it refers
/// to outlives the sum.
struct RollUpOrder
{
    QString body;
    int year = 0;
    FormPtr form;
    const SummedUnits *units = nullptr;
    bool comparesTexts = false;        ///< RU-06; takes about as long as reading
    std::vector<int> due{};            ///< the units of the list that are summed, ascending; none: all of them
    QHash<QString, QString> leftOut{}; ///< digests of files that do not count, and why
    /// Bytes that a share keeps in memory of what explains its inputs; what is beyond them goes to a temporary file.
    qint64 mostInMemory = SpillFile::noBound;
};

/// The part of a sum that one thread makes: adds drafts as they come and keeps of each only what explains the sum, so that
/// memory does not grow with what they say. RollUp puts the parts together, where none has a fault.
class RollUpShare
{
public:
    explicit RollUpShare(const RollUpOrder &order);

    /// Of the unit that its facts point to.
    void add(const Draft &draft);
    /// Of a unit of the list, whatever its facts say.
    void add(const Draft &draft, int unit);

    const RollUpOrder &order() const { return m_order; }
    const CellSums &sums() const { return m_sums; }
    InputLedger takeInputs() { return std::move(m_inputs); }
    std::optional<Error> fault() const { return m_inputs.fault(); }
    /// Roll-ups of the body itself, which are compared and never counted.
    const std::vector<Draft> &parents() const { return m_parents; }

private:
    InputUse useOf(const RollUpInput &input, const Draft &draft) const;
    bool isBodys(const RollUpInput &input) const;
    QString whyLeftOut(const RollUpInput &input) const;
    void inspect(RollUpInput &input, const Draft &draft);
    void take(RollUpInput input, const Draft &draft);

    RollUpOrder m_order;
    CellSums m_sums;
    Report m_inspected; ///< holds the figures that the sheet looks at
    BalanceSheet m_sheet;
    InputLedger m_inputs;
    std::vector<Draft> m_parents;
};

} // namespace gouji
