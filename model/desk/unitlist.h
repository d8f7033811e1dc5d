// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/unit.h"

#include <map>
#include <optional>

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

/// The units due at a desk, in the order of the list, with what follows from it: who is whose child, and what is wrong.
/// A list with faults works all the same: a unit in a cycle or below an unknown one hangs at the top.
class UnitList
{
public:
    UnitList() = default;
    explicit UnitList(std::vector<Unit> units);

    const std::vector<Unit> &units() const { return m_units; }
    int size() const { return static_cast<int>(m_units.size()); }
    const Unit &operator[](int unit) const { return m_units[static_cast<std::size_t>(unit)]; }
    /// The first of this name, blanks aside.
    std::optional<int> find(QStringView name) const;

    /// The unit above; -1 at the top.
    int parent(int unit) const { return m_parents[static_cast<std::size_t>(unit)]; }
    /// Those directly below, in the order of the list; of -1 those at the top.
    const std::vector<int> &children(int unit) const;
    /// A unit and everything below it, parents before children.
    std::vector<int> subtree(int unit) const;

    const std::vector<UnitFault> &faults() const { return m_faults; }

private:
    void findNames();
    void findParents();
    void breakCycles();

    std::vector<Unit> m_units;
    std::map<QString, int> m_byName;
    std::vector<int> m_parents;
    std::vector<std::vector<int>> m_children; ///< of each unit; the last entry those at the top
    std::vector<UnitFault> m_faults;
};

/// For a person, with the names concerned and what to do.
QString unitFaultText(const UnitFault &fault, const UnitList &units);
/// All of them, in their order; units below the same unknown one are told together.
QStringList unitFaultTexts(const UnitList &units);

/// The order of zh_CN (Pinyin) of two names.
bool isBeforeByPinyin(const QString &a, const QString &b);

/// Whether a unit answers to what somebody types: part of a name, an alias, a former name, the code or the area, or the
/// Pinyin initials of the beginning of a name or of any part of it.
bool answersTo(const Unit &unit, const QString &typed);

} // namespace gouji
