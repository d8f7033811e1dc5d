// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/contributions.h"
#include "model/collection/rollupremarks.h"
#include "model/desk/deskstate.h"
#include "model/desk/unitindex.h"

#include <functional>
#include <set>

namespace gouji {

/// Whose sum is made at a desk, and of which units.
struct SumScope
{
    QString body;           ///< the body that the sum is for; empty: of the whole list, or of units picked by hand
    std::vector<int> units; ///< ascending; without the body itself
    bool isPicked = false;  ///< by hand: nothing is decided about such a sum

    friend bool operator==(const SumScope &, const SumScope &) = default;
};

/// What was read of last year's reports, by the names of units; nothing where there is none.
using DraftsOfLastYear = std::function<std::optional<Draft>(const QString &unit)>;

/// The units below a body, or the whole list for -1.
SumScope scopeBelow(const UnitList &units, int body);
/// Units picked by hand.
SumScope scopeOf(std::vector<int> units);
/// Bodies whose units can be summed, parents before children, with their depth in the tree.
std::vector<std::pair<int, int>> bodiesWithUnits(const UnitList &units);

/// The sum of units of a desk from the drafts that count, with what the office decided about it, and what each cell is made
/// of. A view of one moment: another state of the desk makes another. Never reads a file.
class DeskSum
{
public:
    /// `tried`: units left out for the time being, to see what the sum would be.
    DeskSum(std::shared_ptr<const DeskState> desk, FormPtr form, SumScope scope, std::set<int> tried = {});

    const DeskState &desk() const { return *m_desk; }
    const SumScope &scope() const { return m_scope; }
    const KeptSum &kept() const { return m_kept; }
    const std::set<int> &tried() const { return m_tried; }
    const RollUp &rollUp() const { return *m_rollUp; }

    /// What a cell is made of: figures first, the largest on top, then adjustments and what adds nothing and why.
    std::vector<Contribution> contributions(CellIndex cell) const;
    /// The draft of the body itself that counts; null: it has none, or it is no report of this form.
    const Draft *own() const;

    /// The sum of the reports on the year before of the units that count now; null where one of them, or the body's own, is not
    /// known: a part of them proves nothing about what was carried over.
    std::unique_ptr<RollUp> lastYear(const FormPtr &form, const DraftsOfLastYear &drafts) const;

private:
    RollUpOrder order(FormPtr form) const;
    void add(RollUpShare &share) const;
    Contribution contributionOf(int unit, CellIndex cell) const;

    std::shared_ptr<const DeskState> m_desk;
    SumScope m_scope;
    std::set<int> m_tried;
    KeptSum m_kept;
    std::unique_ptr<UnitIndex> m_index;
    std::unique_ptr<RollUp> m_rollUp;
    std::vector<int> m_inputOf; ///< by unit of the list: which of the sum's inputs is its; -1: none
};

} // namespace gouji
