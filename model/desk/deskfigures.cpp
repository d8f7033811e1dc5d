// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/deskfigures.h"

#include "model/desk/tally.h"

#include <QMap>

#include <algorithm>

namespace gouji {
namespace {

constexpr UnitStatus statuses[] = {UnitStatus::Missing,   UnitStatus::Returned, UnitStatus::Waiting,
                                   UnitStatus::SentAgain, UnitStatus::Cleared,  UnitStatus::Published};

void sortLargestFirst(std::vector<NamedCount> &counts)
{
    std::ranges::stable_sort(counts, std::ranges::greater(), &NamedCount::count);
}

/// The whole number in the one cell of a role; nothing: the form has no such cell, or it holds no number.
std::optional<qint64> figureOf(const Draft &draft, QStringView role)
{
    const std::span<const CellIndex> cells = draft.form ? draft.form->role(role) : std::span<const CellIndex>();
    if (cells.size() != 1 || cells.front().toSize() >= static_cast<std::size_t>(draft.values.size()))
        return std::nullopt;
    return draft.values[static_cast<qsizetype>(cells.front().toSize())].wholeNumber();
}

} // namespace

std::vector<DayCount> handInsByDay(const DeskState &state)
{
    QMap<QDate, int> byDay;
    for (int unit = 0; unit < state.units().size(); ++unit) {
        if (const QDate day = firstHandIn(state.yearOf(unit)); day.isValid())
            ++byDay[day];
    }
    std::vector<DayCount> days;
    for (auto it = byDay.cbegin(); it != byDay.cend(); ++it)
        days.push_back({it.key(), it.value()});
    return days;
}

std::vector<NamedCount> unitsByStatus(const DeskState &state)
{
    std::vector<NamedCount> counts;
    for (const UnitStatus status : statuses)
        counts.push_back({unitStatusName(status), state.count(status)});
    return counts;
}

std::vector<NamedCount> errorsByFamily(const DeskState &state)
{
    QMap<QString, qint64> byFamily;
    for (int unit = 0; unit < state.units().size(); ++unit) {
        const Draft *draft = state.checkedOf(unit); // as the queue counts them
        for (auto it = draft ? draft->families.cbegin() : decltype(draft->families.cbegin())();
             draft && it != draft->families.cend(); ++it)
            byFamily[it.key()] += it.value();
    }
    std::vector<NamedCount> counts;
    for (auto it = byFamily.cbegin(); it != byFamily.cend(); ++it)
        counts.push_back({it.key(), it.value()});
    sortLargestFirst(counts);
    return counts;
}

std::vector<NamedCount> largestByRequests(const DeskState &state, std::size_t most)
{
    std::vector<NamedCount> counts;
    for (int unit = 0; unit < state.units().size(); ++unit) {
        const Draft *draft = state.draftOf(unit);
        const std::optional<qint64> received = draft ? figureOf(*draft, u"received") : std::nullopt;
        const bool isSum = !state.units().children(unit).empty();
        if (received && *received > 0 && !isSum && !state.units()[unit].isLeftOut)
            counts.push_back({state.units()[unit].name, *received});
    }
    sortLargestFirst(counts);
    counts.resize(std::min(counts.size(), most));
    return counts;
}

} // namespace gouji
