// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/unitties.h"

#include <functional>
#include <optional>

namespace gouji {

/// The units due at a desk, in the order of the list, with what follows from it: who is whose child, and what is wrong.
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
    int parent(int unit) const { return m_ties.parent(unit); }
    /// Those directly below, in the order of the list; of -1 those at the top.
    const std::vector<int> &children(int unit) const;
    /// A unit and everything below it, parents before children.
    std::vector<int> subtree(int unit) const;

    const std::vector<UnitFault> &faults() const { return m_ties.faults(); }

private:
    std::vector<Unit> m_units;
    UnitTies m_ties;
    std::vector<std::vector<int>> m_children; ///< of each unit; the last entry those at the top
};

/// As many of the bodies that are in no list are named to a person; the others are counted in one more sentence.
inline constexpr int unknownBodiesNamed = 4;

/// For a person, with the names concerned and what to do.
QString unitFaultText(const UnitFault &fault, const UnitList &units);
/// All of them, in their order; units below the same unknown one are told together, and of very many unknown ones the first.
QStringList unitFaultTexts(const UnitList &units);
/// The same of a list that is not held as one; `unitOf` gives a unit of it.
QStringList unitFaultTexts(const std::vector<UnitFault> &faults, const std::function<Unit(int)> &unitOf);

/// The order of zh_CN (Pinyin) of two names.
bool isBeforeByPinyin(const QString &a, const QString &b);

/// Whether a unit answers to what somebody types: part of a name, an alias, a former name, the code or the area, or the
/// Pinyin initials of the beginning of a name or of any part of it.
bool answersTo(const Unit &unit, const QString &typed);

} // namespace gouji
