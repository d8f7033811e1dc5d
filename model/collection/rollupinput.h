// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/likeness/textsignature.h"
#include "model/template/cellindex.h"

#include <QString>

#include <memory>
#include <vector>

namespace gouji {

/// What became of a file that was to be summed.
enum class InputUse : quint8 {
    Counted,
    LeftOut,     ///< the list of units, or whoever makes the sum, says that it does not count
    ParentsOwn,  ///< the roll-up of the very body that is summed for
    RollUpBelow, ///< the roll-up of a body whose units are in the list and summed themselves
    Stranger,    ///< of no unit of the list
    OtherYear,
    OtherForm,
    SameAgain, ///< the figures of a unit that is counted already
    Contested, ///< of one unit there are several with other figures, and nobody said which counts
    Unreadable
};

/// A file that was to be summed, as little of it as explains the sum.
struct RollUpInput
{
    QString file;
    QString digest; ///< SHA-256 of its bytes
    QString body;   ///< as the report names it; the unit's name where it is decided whose it is
    QString code;   ///< 统一社会信用代码
    int year = 0;
    int unit = -1; ///< in the list of units; -1: of none
    InputUse use = InputUse::Counted;
    QString why;                 ///< of LeftOut and Unreadable
    quint64 figures = 0;         ///< tells other figures from these
    std::vector<CellIndex> gaps; ///< cells without a number
    std::vector<int> broken;     ///< identities of the form that do not hold

    std::shared_ptr<const TextSignature> text; ///< null: texts are not compared

    bool isCounted() const { return use == InputUse::Counted; }
};

} // namespace gouji
