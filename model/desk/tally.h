// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskstate.h"

namespace gouji {

/// How many units stand where: 应报, 已报, 其中迟报, 未报, 逾期, 退回, 轮次, 待审, 审核通过, 已公布.
struct Tally
{
    int due = 0;
    int handedIn = 0;
    int late = 0;     ///< of them, those whose first draft came after the day
    int missing = 0;  ///< due = handedIn + missing
    int overdue = 0;  ///< what is missing or returned, and the day for it is past
    int returned = 0; ///< once or oftener
    int rounds = 0;   ///< how often in all
    int toReview = 0; ///< waiting, or sent again
    int cleared = 0;  ///< those published included
    int published = 0;

    Tally &operator+=(const Tally &other);
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// What units are tallied by.
enum class TallyBy { Level, Kind, Area, Parent };
inline constexpr std::array tallyGroupings{TallyBy::Level, TallyBy::Kind, TallyBy::Area, TallyBy::Parent};
QString tallyByName(TallyBy by);

/// A group of units and how many of them stand where.
struct TallyLine
{
    QString name;
    Tally tally;

    friend bool operator==(const TallyLine &, const TallyLine &) = default;
};

/// Of one unit; each number 0 or 1 but for the rounds.
Tally tallyOf(const DeskState &state, int unit, QDate today);
Tally tallyOfAll(const DeskState &state, QDate today);
/// Levels and kinds in their order, areas and parents in the order of the list; only groups that there are.
std::vector<TallyLine> tallyLines(const DeskState &state, TallyBy by, QDate today);

/// What the numbers of a tally are called, and the numbers, in one order.
QStringList tallyHeaders();
std::array<int, 10> tallyNumbers(const Tally &tally);

/// The local day on which a unit's first draft came; invalid: none did.
QDate firstHandIn(const UnitYear *year);

} // namespace gouji
