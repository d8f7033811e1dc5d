// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/repaircandidates.h"

#include "model/checks/digitslip.h"
#include "model/values/count.h"

#include <algorithm>

namespace gouji {
namespace {

bool isCountValue(qint64 value)
{
    return Count::fromInteger(value).has_value();
}

} // namespace

std::vector<CellRepair> RepairCandidates::find()
{
    for (size_t i = 0; i < m_sheet.form().cells().size(); ++i)
        tryCell(CellIndex(i));
    for (const NeighbourPair &pair : m_sheet.topology().neighbours()) {
        if (!touchesBroken(pair.first) && !touchesBroken(pair.second))
            continue;
        tryExchange(pair);
        trySplit(pair);
    }
    return std::move(m_found);
}

void RepairCandidates::tryCell(CellIndex cell)
{
    const std::optional<qint64> value = m_sheet.figure(cell);
    if (!value || !touchesBroken(cell))
        return;
    for (const IdentityTerm &term : m_sheet.topology().terms(cell)) {
        const Balance &balance = m_sheet.balances()[static_cast<size_t>(term.identity)];
        if (balance.isOpen)
            continue;
        // The first closed identity dictates the value; accept() asks the others.
        const qint64 intended = *value - term.sign * balance.difference();
        CellRepair repair{{{cell, *value, intended}}, {}, 0, ProposalKind::OneCell};
        if (isCountValue(intended) && accept(repair)) {
            repair.kind = digitSlip(*value, intended);
            m_found.push_back(repair);
        }
        return;
    }
}

void RepairCandidates::tryExchange(NeighbourPair pair)
{
    const std::optional<qint64> first = m_sheet.figure(pair.first);
    const std::optional<qint64> second = m_sheet.figure(pair.second);
    if (!first || !second || *first == *second)
        return;
    const bool isShift = *first == 0 || *second == 0;
    CellRepair repair{{{pair.first, *first, *second}, {pair.second, *second, *first}},
                      {},
                      0,
                      isShift ? ProposalKind::NeighbourCell : ProposalKind::CellsSwapped};
    if (accept(repair))
        m_found.push_back(repair);
}

void RepairCandidates::trySplit(NeighbourPair pair)
{
    const qint64 first = m_sheet.figure(pair.first).value_or(0);
    const qint64 second = m_sheet.figure(pair.second).value_or(0);
    if ((first != 0) == (second != 0))
        return;
    const qint64 joined = first + second;
    for (qint64 power = 10; power <= joined; power *= 10) {
        const qint64 head = joined / power;
        const qint64 tail = joined % power;
        const bool isAsTyped = power == 10 || tail >= power / 10; // nobody types 03
        CellRepair repair{{{pair.first, first, head}, {pair.second, second, tail}}, {}, 0, ProposalKind::RunTogether};
        if (isAsTyped && accept(repair))
            m_found.push_back(repair);
    }
}

bool RepairCandidates::touchesBroken(CellIndex cell) const
{
    return std::ranges::any_of(m_sheet.topology().terms(cell), [this](const IdentityTerm &term) {
        return m_sheet.balances()[static_cast<size_t>(term.identity)].isBroken();
    });
}

/// Fills in what the repair makes true; false where it leaves or makes anything untrue.
bool RepairCandidates::accept(CellRepair &repair) const
{
    for (const CellRepair::Change &change : repair.changes) {
        for (const IdentityTerm &term : m_sheet.topology().terms(change.cell)) {
            const bool isJudged =
                &change != repair.changes.begin() && holds(repair.changes.front().cell, term.identity);
            if (!isJudged && !judge(repair, term.identity))
                return false;
        }
    }
    std::ranges::sort(repair.repaired);
    return !repair.repaired.isEmpty();
}

bool RepairCandidates::holds(CellIndex cell, int identity) const
{
    return std::ranges::any_of(m_sheet.topology().terms(cell),
                               [identity](const IdentityTerm &term) { return term.identity == identity; });
}

bool RepairCandidates::judge(CellRepair &repair, int identity) const
{
    const Balance &balance = m_sheet.balances()[static_cast<size_t>(identity)];
    qint64 difference = balance.difference();
    int gaps = m_sheet.gaps(identity);
    for (const CellRepair::Change &change : repair.changes) {
        for (const IdentityTerm &term : m_sheet.topology().terms(change.cell)) {
            if (term.identity != identity)
                continue;
            difference += term.sign * (change.to - change.from);
            gaps -= m_sheet.figure(change.cell) ? 0 : 1;
        }
    }
    if (gaps > 0)
        return true;
    if (balance.isBroken())
        repair.repaired.append(identity);
    repair.closed += balance.isOpen ? 1 : 0;
    return difference == 0;
}

} // namespace gouji
