// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/unit.h"
#include "model/desk/unitkeys.h"

namespace gouji {

/// Something in a list of units that a person has to put right.
struct UnitFault
{
    enum class Kind { NoName, SameName, SameCode, NoSuchParent, ParentCycle };

    Kind kind = Kind::NoName;
    int unit = 0;   ///< index of the unit that is at fault
    int other = -1; ///< the unit that has the name or code already; -1: none

    friend bool operator==(const UnitFault &, const UnitFault &) = default;
};

/// What follows from the names, codes and parents of a list of units: who belongs to whom, and what is wrong. Holds no text.
/// A list with faults works all the same: a unit in a cycle or below an unknown one hangs at the top.
class UnitTies
{
public:
    void add(const Unit &unit);
    /// To be called once, when all are added; nothing can be asked before.
    void finish();

    int size() const { return static_cast<int>(m_parents.size()); }
    /// The first of this name, blanks aside; -1: there is none.
    int find(QStringView name) const { return m_byName.first(UnitKey::ofName(name)); }
    const UnitKeys &byName() const { return m_byName; }
    const UnitKeys &byCode() const { return m_byCode; }
    /// The unit above; -1 at the top.
    int parent(int unit) const { return m_parents[static_cast<std::size_t>(unit)]; }
    const std::vector<UnitFault> &faults() const { return m_faults; }

private:
    void findRepeated(const UnitKeys &keys, UnitFault::Kind kind);
    void findParents();
    void breakCycles();

    UnitKeys m_byName;
    UnitKeys m_byCode;
    std::vector<UnitKey> m_parentNames; ///< until they are found
    std::vector<int> m_parents;
    std::vector<UnitFault> m_faults;
};

} // namespace gouji
