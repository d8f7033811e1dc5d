// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/desksum.h"

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

/// For putting figures in order: the largest first.
qint64 sizeOf(const CellValue &value)
{
    return value.amount() ? value.amount()->toMillionths() : value.wholeNumber().value_or(0);
}

void addBodies(const UnitList &units, int parent, int depth, std::vector<std::pair<int, int>> &bodies)
{
    for (const int unit : units.children(parent)) {
        if (units.children(unit).empty())
            continue;
        bodies.emplace_back(unit, depth);
        addBodies(units, unit, depth + 1, bodies);
    }
}

} // namespace

SumScope scopeBelow(const UnitList &units, int body)
{
    SumScope scope;
    if (body < 0) {
        scope.units.resize(static_cast<std::size_t>(units.size()));
        std::iota(scope.units.begin(), scope.units.end(), 0);
        return scope;
    }
    scope.body = units[body].name;
    scope.units = units.subtree(body);
    std::erase(scope.units, body);
    std::ranges::sort(scope.units);
    return scope;
}

SumScope scopeOf(std::vector<int> units)
{
    std::ranges::sort(units);
    return {{}, std::move(units), true};
}

std::vector<std::pair<int, int>> bodiesWithUnits(const UnitList &units)
{
    std::vector<std::pair<int, int>> bodies;
    if (units.size() > 0)
        addBodies(units, -1, 0, bodies);
    return bodies;
}

DeskSum::DeskSum(std::shared_ptr<const DeskState> desk, FormPtr form, SumScope scope, std::set<int> tried)
    : m_desk(std::move(desk))
    , m_scope(std::move(scope))
    , m_tried(std::move(tried))
    , m_kept(m_scope.isPicked ? KeptSum() : m_desk->desk().keptSum(m_scope.body))
    , m_index(std::make_unique<UnitIndex>(m_desk->units()))
{
    const RollUpOrder wanted = order(std::move(form));
    std::vector<RollUpShare> shares;
    add(shares.emplace_back(wanted));
    m_rollUp = std::make_unique<RollUp>(wanted, std::move(shares));
    for (const Adjustment &adjustment : m_kept.adjustments)
        m_rollUp->adjust(adjustment);
    m_inputOf.assign(static_cast<std::size_t>(m_desk->units().size()), -1);
    for (std::size_t i = 0; i < m_rollUp->inputs().size(); ++i)
        m_inputOf[static_cast<std::size_t>(m_rollUp->inputs().line(i).unit)] = static_cast<int>(i);
}

/// What was left out by hand is neither added nor missing.
RollUpOrder DeskSum::order(FormPtr form) const
{
    RollUpOrder order{m_scope.body, m_desk->desk().year, std::move(form), m_index.get()};
    order.due = m_scope.units;
    const auto leaveOut = [&](int unit, const QString &why) {
        if (const Draft *draft = m_desk->draftOf(unit))
            order.leftOut.insert(draft->digest, why);
        std::erase(order.due, unit);
    };
    for (const LeftOutUnit &left : m_kept.leftOut) {
        if (const std::optional<int> unit = m_desk->units().find(left.unit))
            leaveOut(*unit, left.reason);
    }
    for (const int unit : m_tried)
        leaveOut(unit, {});
    return order;
}

void DeskSum::add(RollUpShare &share) const
{
    for (const int unit : m_scope.units) {
        if (const Draft *draft = m_desk->draftOf(unit))
            share.add(*draft, unit);
    }
    const std::optional<int> body = m_scope.body.isEmpty() ? std::nullopt : m_desk->units().find(m_scope.body);
    if (const Draft *draft = body ? m_desk->draftOf(*body) : nullptr)
        share.add(*draft, *body);
}

std::unique_ptr<RollUp> DeskSum::lastYear(const FormPtr &form, const DraftsOfLastYear &drafts) const
{
    const std::optional<int> body = m_desk->units().find(m_scope.body);
    const std::optional<Draft> own = body ? drafts(m_scope.body) : std::nullopt;
    if (!own)
        return nullptr;
    const RollUpOrder order{m_scope.body, m_desk->desk().year - 1, form, m_index.get()};
    std::vector<RollUpShare> shares;
    shares.emplace_back(order);
    shares.front().add(*own, *body);
    for (const RollUpInput &input : m_rollUp->inputs()) {
        const std::optional<Draft> draft = input.isCounted() ? drafts(input.body) : std::nullopt;
        if (draft)
            shares.front().add(*draft, input.unit);
    }
    auto sum = std::make_unique<RollUp>(order, std::move(shares));
    return sum->counted() == m_rollUp->counted() ? std::move(sum) : nullptr;
}

const Draft *DeskSum::own() const
{
    return m_rollUp->parents().empty() ? nullptr : &m_rollUp->parents().front();
}

Contribution DeskSum::contributionOf(int unit, CellIndex cell) const
{
    Contribution line;
    line.unit = unit;
    line.name = m_desk->units()[unit].name;
    line.isTried = m_tried.contains(unit);
    const int input = m_inputOf[static_cast<std::size_t>(unit)];
    const Draft *draft = input < 0 ? nullptr : m_desk->draftOf(unit);
    const InputUse use = draft ? m_rollUp->inputs().line(static_cast<std::size_t>(input)).use : InputUse::Unreadable;
    if (use != InputUse::Counted && use != InputUse::LeftOut) {
        line.kind = draft ? ContributionKind::NotSummed : ContributionKind::Missing;
        return line;
    }
    line.value = draft->values[static_cast<qsizetype>(cell.toSize())];
    line.figure = line.value.toString();
    const bool counts = use == InputUse::Counted;
    line.kind = !counts                 ? ContributionKind::LeftOut
                : line.value.isNumber() ? ContributionKind::Figure
                                        : ContributionKind::NoFigure;
    if (line.kind == ContributionKind::Figure)
        line.share = m_rollUp->sums().shareOf(cell, line.value);
    return line;
}

std::vector<Contribution> DeskSum::contributions(CellIndex cell) const
{
    std::vector<Contribution> lines;
    for (const int unit : m_scope.units) {
        if (m_desk->units().children(unit).empty()) // else its units stand here themselves
            lines.push_back(contributionOf(unit, cell));
    }
    // A unit that is tried without keeps its place, so that it can be taken back where it was.
    const auto rank = [](const Contribution &line) {
        return line.isTried && line.value.isNumber() ? ContributionKind::Figure : line.kind;
    };
    std::ranges::stable_sort(lines, [&](const Contribution &a, const Contribution &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : sizeOf(a.value) > sizeOf(b.value);
    });
    const CellId id = m_rollUp->order().form->cell(cell).id;
    for (std::size_t i = 0; i < m_kept.adjustments.size(); ++i) {
        const Adjustment &adjustment = m_kept.adjustments[i];
        if (adjustment.cell != id)
            continue;
        Contribution line{ContributionKind::Adjustment, -1, adjustment.reason, {}, adjustment.figure()};
        line.adjustment = static_cast<int>(i);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace gouji
