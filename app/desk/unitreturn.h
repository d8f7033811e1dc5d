// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkoptions.h"
#include "model/desk/reviewcopy.h"
#include "model/papers/correctionletter.h"

namespace gouji {

/// How reports go back to their units.
struct ReturnOrder
{
    ReviewPlace place;
    LetterFacts facts; ///< office, day, and the general remark
    LetterWords words;
    QString person; ///< in whose name findings stand as comments
    CheckOptions options;
};

/// What was written for one unit.
struct UnitReturn
{
    QString unit;
    QString digest;    ///< of the delivery that it is about
    QStringList files; ///< relative to the desk's folder
    int displaced = 0; ///< comments that found no place and hang on the title
    QString fault;     ///< why nothing could be written, for a person; empty: everything was
};

/// Writes what goes back to a unit into the desk's folder 退回, below the day: the letter of corrections with everything that is
/// open, and what the unit sent with it at its places: its docx with comments, its native file with the questions, else our own docx.
/// No file is written over. Any thread.
UnitReturn writeReturn(const UnitYear &year, const ReturnOrder &order);

} // namespace gouji
