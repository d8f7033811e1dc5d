// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/desk.h"
#include "model/desk/draft.h"
#include "model/desk/unitlist.h"

namespace gouji {

enum class IntakeKind {
    Delivered, ///< whose it is is clear, and it is new
    Known,     ///< its content was taken in before
    SameAgain, ///< its content stands in another file that is being taken in
    Doubtful,  ///< a person says whose it is
    Stranger,  ///< of no unit of the list
    OtherYear, ///< a report on another year, which may be last year's
    SetAside,  ///< a person said that it is none of the desk's
    Unreadable ///< listed apart with the reason
};

/// What is to become of a file.
struct IntakeEntry
{
    IntakeKind kind = IntakeKind::Unreadable;
    Draft draft;
    std::vector<int> candidates; ///< units: the one of Delivered, OtherYear and Known; those to choose from of Doubtful
};

/// Sorts what was found in the folder, in the order in which it came: by its time, then by what versions are called
/// (修改版 before 最终版). Changes nothing.
std::vector<IntakeEntry> planIntake(const Desk &desk, const UnitList &units, std::vector<Draft> drafts);

/// Makes deliveries of what is to be delivered, all arrived now. Nothing that was there changes its place.
void takeIn(Desk &desk, const UnitList &units, const std::vector<IntakeEntry> &entries, const QDateTime &now);

/// Remembers whose a file is, for whenever its content turns up; an empty unit sets it aside.
void placeFile(Desk &desk, const QString &digest, const QString &unit);

} // namespace gouji
