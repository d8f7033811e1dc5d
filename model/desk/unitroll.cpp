// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitroll.h"

#include <QDataStream>

#include <algorithm>

namespace gouji {
namespace {

QByteArray packed(const Unit &unit)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << unit.name << unit.aliases << unit.formerNames << unit.identityCode << unit.kind << unit.level
           << unit.parent << unit.isLeftOut << unit.whyLeftOut;
    return bytes;
}

Unit unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    Unit unit;
    stream >> unit.name >> unit.aliases >> unit.formerNames >> unit.identityCode >> unit.kind >> unit.level >>
        unit.parent >> unit.isLeftOut >> unit.whyLeftOut;
    return unit;
}

void addUnits(std::span<const UnitKeys::Entry> entries, std::vector<int> &units)
{
    std::ranges::transform(entries, std::back_inserter(units), &UnitKeys::Entry::unit);
}

std::vector<int> inOrder(std::vector<int> units)
{
    std::ranges::sort(units);
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

} // namespace

UnitRoll::UnitRoll(qint64 mostInMemory) : m_units(mostInMemory) {}

void UnitRoll::add(const Unit &unit)
{
    m_isLeftOut.push_back(unit.isLeftOut);
    m_places.push_back(m_units.append(packed(unit)));
}

/// By what it is found each unit is asked only now, when the text that the list was imported from is gone.
void UnitRoll::finish()
{
    m_places.shrink_to_fit();
    for (int i = 0; i < static_cast<int>(m_places.size()); ++i) {
        const Unit unit = this->unit(i);
        for (const QString &name : unit.aliases + unit.formerNames)
            m_byOtherName.add(UnitKey::ofName(name), i);
        m_ties.add(unit);
    }
    m_ties.finish();
    m_byOtherName.putInOrder();
    m_hasUnits.assign(static_cast<std::size_t>(size()), false);
    for (int unit = 0; unit < size(); ++unit) {
        if (const int parent = m_ties.parent(unit); parent >= 0)
            m_hasUnits[static_cast<std::size_t>(parent)] = true;
    }
}

Unit UnitRoll::unit(int unit) const
{
    return unpacked(m_units.at(m_places[static_cast<std::size_t>(unit)]));
}

std::vector<int> UnitRoll::withCode(QStringView code) const
{
    std::vector<int> units;
    addUnits(m_ties.byCode().of(UnitKey::ofCode(code)), units);
    return inOrder(std::move(units));
}

std::vector<int> UnitRoll::named(const QStringList &keys) const
{
    std::vector<int> units;
    for (const QString &key : keys) {
        addUnits(m_ties.byName().of(UnitKey::ofName(key)), units);
        addUnits(m_byOtherName.of(UnitKey::ofName(key)), units);
    }
    return inOrder(std::move(units));
}

} // namespace gouji
