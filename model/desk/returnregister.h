// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskstate.h"

namespace gouji {

/// One return of a report, and what came of it.
struct ReturnEntry
{
    QString unit;
    int round = 0; ///< of this unit, from 1
    Decision decision;
    QDateTime sentAgain; ///< the next delivery after it; invalid: none yet
    int daysLate = 0;    ///< behind the day that the return named: of that delivery, else until today
};

/// Every return of the desk's year: the units in the order of the list, the rounds of each in order of time.
std::vector<ReturnEntry> returnRegister(const DeskState &state, QDate today);

/// The register (退回登记) for people, a row a return.
QByteArray returnRegisterCsv(const std::vector<ReturnEntry> &entries);

} // namespace gouji
