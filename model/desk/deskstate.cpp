// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/deskstate.h"

#include "model/desk/draftreader.h"
#include "model/report/deadline.h"

namespace gouji {

DeskState::DeskState(Desk desk, std::vector<Draft> drafts)
    : m_desk(std::move(desk))
    , m_units(m_desk.units)
    , m_drafts(std::move(drafts))
    , m_years(m_desk.units.size(), nullptr)
{
    for (const UnitYear &year : m_desk.unitYears) {
        if (const std::optional<int> unit = m_units.find(year.unit))
            m_years[static_cast<std::size_t>(*unit)] = &year;
    }
    for (const Draft &draft : m_drafts) {
        if (isReviewCopy(draft.file))
            m_copies.insert(draft.file, &draft);
        else if (!m_byDigest.contains(draft.digest))
            m_byDigest.insert(draft.digest, &draft);
    }
    std::vector<const TextSignature *> texts;
    texts.reserve(static_cast<std::size_t>(m_units.size()));
    for (int unit = 0; unit < m_units.size(); ++unit)
        texts.push_back(draftOf(unit) ? &draftOf(unit)->text : nullptr);
    m_nearest = nearestTexts(texts);
}

const Draft *DeskState::draftOf(int unit) const
{
    const UnitYear *year = yearOf(unit);
    const Delivery *delivery = year ? year->current() : nullptr;
    return delivery ? draft(delivery->digest) : nullptr;
}

const Draft *DeskState::checkedOf(int unit) const
{
    const UnitYear *year = yearOf(unit);
    const Delivery *delivery = year ? year->current() : nullptr;
    if (!delivery)
        return nullptr;
    const Draft *copy = m_copies.value(delivery->review);
    return copy && copy->fault.isEmpty() ? copy : draft(delivery->digest);
}

UnitStatus DeskState::statusOf(int unit) const
{
    const UnitYear *year = yearOf(unit);
    return year ? year->status() : UnitStatus::Missing;
}

int DeskState::count(UnitStatus status) const
{
    int count = 0;
    for (int unit = 0; unit < m_units.size(); ++unit)
        count += statusOf(unit) == status ? 1 : 0;
    return count;
}

QDate DeskState::generalDue(int unit) const
{
    return m_desk.due.isValid() ? m_desk.due : usualDeadline(m_units[unit].kind, m_units[unit].level, m_desk.year);
}

QDate DeskState::due(int unit) const
{
    return yearOf(unit) ? yearOf(unit)->due(generalDue(unit)) : generalDue(unit);
}

std::optional<int> DeskState::daysLeft(int unit, QDate today) const
{
    const UnitStatus status = statusOf(unit);
    if (status == UnitStatus::Cleared || status == UnitStatus::Published)
        return std::nullopt;
    const QDate day = due(unit);
    if (!day.isValid() || !today.isValid() || (today > day && !isAwaited(status)))
        return std::nullopt;
    return static_cast<int>(today.daysTo(day));
}

} // namespace gouji
