// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/tally.h"

#include "model/report/bodynames.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Tally", text);
}

/// The name of a unit's group, and the place of the group among the others; the same for all where the list has them in order.
std::pair<int, QString> groupOf(const DeskState &state, int unit, TallyBy by)
{
    const Unit &one = state.units()[unit];
    const int parent = state.units().parent(unit);
    const QString none = words(QT_TRANSLATE_NOOP("Tally", "(none)"));
    switch (by) {
    case TallyBy::Level: return {static_cast<int>(one.level), bodyLevelName(one.level)};
    case TallyBy::Kind: return {static_cast<int>(one.kind), bodyKindName(one.kind)};
    case TallyBy::Area: return {0, one.area.isEmpty() ? none : one.area};
    case TallyBy::Parent: return {0, parent < 0 ? none : state.units()[parent].name};
    }
    return {0, none};
}

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    due += other.due;
    handedIn += other.handedIn;
    late += other.late;
    missing += other.missing;
    overdue += other.overdue;
    returned += other.returned;
    rounds += other.rounds;
    toReview += other.toReview;
    cleared += other.cleared;
    published += other.published;
    return *this;
}

QString tallyByName(TallyBy by)
{
    switch (by) {
    case TallyBy::Level: return words(QT_TRANSLATE_NOOP("Tally", "level"));
    case TallyBy::Kind: return words(QT_TRANSLATE_NOOP("Tally", "kind"));
    case TallyBy::Area: return words(QT_TRANSLATE_NOOP("Tally", "area"));
    case TallyBy::Parent: return words(QT_TRANSLATE_NOOP("Tally", "unit above"));
    }
    return {};
}

QDate firstHandIn(const UnitYear *year)
{
    if (!year || year->deliveries.empty())
        return {};
    return std::ranges::min(year->deliveries, {}, &Delivery::arrived).arrived.toLocalTime().date();
}

Tally tallyOf(const DeskState &state, int unit, QDate today)
{
    const UnitYear *year = state.yearOf(unit);
    const UnitStatus status = state.statusOf(unit);
    const QDate general = state.generalDue(unit);
    const bool isMissing = status == UnitStatus::Missing;
    Tally tally;
    tally.due = 1;
    tally.handedIn = isMissing ? 0 : 1;
    tally.late = !isMissing && general.isValid() && firstHandIn(year) > general ? 1 : 0;
    tally.missing = isMissing ? 1 : 0;
    tally.overdue = state.daysLeft(unit, today).value_or(0) < 0 ? 1 : 0;
    tally.rounds = year ? year->rounds() : 0;
    tally.returned = tally.rounds > 0 ? 1 : 0;
    tally.toReview = status == UnitStatus::Waiting || status == UnitStatus::SentAgain ? 1 : 0;
    tally.cleared = status == UnitStatus::Cleared || status == UnitStatus::Published ? 1 : 0;
    tally.published = status == UnitStatus::Published ? 1 : 0;
    return tally;
}

Tally tallyOfAll(const DeskState &state, QDate today)
{
    Tally all;
    for (int unit = 0; unit < state.units().size(); ++unit)
        all += tallyOf(state, unit, today);
    return all;
}

std::vector<TallyLine> tallyLines(const DeskState &state, TallyBy by, QDate today)
{
    std::vector<std::pair<int, TallyLine>> lines;
    QHash<QString, std::size_t> byName;
    for (int unit = 0; unit < state.units().size(); ++unit) {
        const auto [place, name] = groupOf(state, unit, by);
        if (!byName.contains(name)) {
            byName.insert(name, lines.size());
            lines.push_back({place, {name, {}}});
        }
        lines[byName[name]].second.tally += tallyOf(state, unit, today);
    }
    std::ranges::stable_sort(lines, {}, [](const auto &line) { return line.first; });
    std::vector<TallyLine> sorted;
    sorted.reserve(lines.size());
    for (auto &[place, line] : lines)
        sorted.push_back(std::move(line));
    return sorted;
}

QStringList tallyHeaders()
{
    return {words(QT_TRANSLATE_NOOP("Tally", "due")),     words(QT_TRANSLATE_NOOP("Tally", "handed in")),
            words(QT_TRANSLATE_NOOP("Tally", "late")),    words(QT_TRANSLATE_NOOP("Tally", "not handed in")),
            words(QT_TRANSLATE_NOOP("Tally", "overdue")), words(QT_TRANSLATE_NOOP("Tally", "returned")),
            words(QT_TRANSLATE_NOOP("Tally", "rounds")),  words(QT_TRANSLATE_NOOP("Tally", "to review")),
            words(QT_TRANSLATE_NOOP("Tally", "cleared")), words(QT_TRANSLATE_NOOP("Tally", "published"))};
}

std::array<int, 10> tallyNumbers(const Tally &tally)
{
    return {tally.due,      tally.handedIn, tally.late,     tally.missing, tally.overdue,
            tally.returned, tally.rounds,   tally.toReview, tally.cleared, tally.published};
}

} // namespace gouji
