// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitties.h"

#include <algorithm>
#include <tuple>

namespace gouji {

void UnitTies::add(const Unit &unit)
{
    const int index = size();
    const UnitKey name = UnitKey::ofName(unit.name);
    if (name.isEmpty())
        m_faults.push_back({UnitFault::Kind::NoName, index, -1});
    m_byName.add(name, index);
    m_byCode.add(UnitKey::ofCode(unit.identityCode), index);
    m_parentNames.push_back(UnitKey::ofName(unit.parent));
    m_parents.push_back(-1);
}

void UnitTies::finish()
{
    m_byName.putInOrder();
    m_byCode.putInOrder();
    findRepeated(m_byName, UnitFault::Kind::SameName);
    findRepeated(m_byCode, UnitFault::Kind::SameCode);
    std::ranges::sort(m_faults, {}, [](const UnitFault &fault) { return std::tuple(fault.unit, fault.kind); });
    findParents();
    breakCycles();
    m_faults.shrink_to_fit();
    m_parents.shrink_to_fit();
}

void UnitTies::findRepeated(const UnitKeys &keys, UnitFault::Kind kind)
{
    const UnitKeys::Entry *first = nullptr;
    for (const UnitKeys::Entry &entry : keys.entries()) {
        if (first && first->key == entry.key)
            m_faults.push_back({kind, entry.unit, first->unit});
        else
            first = &entry;
    }
}

void UnitTies::findParents()
{
    for (int unit = 0; unit < size(); ++unit) {
        const UnitKey &name = m_parentNames[static_cast<std::size_t>(unit)];
        if (name.isEmpty())
            continue;
        const int parent = m_byName.first(name);
        if (parent < 0)
            m_faults.push_back({UnitFault::Kind::NoSuchParent, unit, -1});
        m_parents[static_cast<std::size_t>(unit)] = parent;
    }
    m_parentNames = {};
}

/// Takes each unit from which going up comes back to itself to the top: the first of the cycle in the list.
void UnitTies::breakCycles()
{
    std::vector<int> seenFrom(m_parents.size(), -1);
    for (int start = 0; start < size(); ++start) {
        int unit = start;
        while (unit >= 0 && seenFrom[static_cast<std::size_t>(unit)] < 0) {
            seenFrom[static_cast<std::size_t>(unit)] = start;
            unit = parent(unit);
        }
        if (unit < 0 || seenFrom[static_cast<std::size_t>(unit)] != start)
            continue;
        int first = unit;
        for (int other = parent(unit); other != unit; other = parent(other))
            first = std::min(first, other);
        m_faults.push_back({UnitFault::Kind::ParentCycle, first, parent(first)});
        m_parents[static_cast<std::size_t>(first)] = -1;
    }
}

} // namespace gouji
