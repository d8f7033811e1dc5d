// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/desk.h"

namespace gouji {

/// A unit of a list that is being edited, and what it was called before; empty: it is new.
struct EditedUnit
{
    Unit unit;
    QString nameBefore;

    friend bool operator==(const EditedUnit &, const EditedUnit &) = default;
};

/// The units of a desk, to be edited.
std::vector<EditedUnit> editableUnits(const Desk &desk);

/// Takes an edited list as the desk's. What a renamed unit sent, what was decided about it and who is below it go with its name;
/// a unit that was taken out is remembered with what it sent, and has it again under its name.
void setUnits(Desk &desk, const std::vector<EditedUnit> &units);

} // namespace gouji
