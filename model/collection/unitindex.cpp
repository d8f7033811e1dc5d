// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/collection/unitindex.h"

#include "model/checks/plaintext.h"

namespace gouji {

UnitIndex::UnitIndex(const UnitList &units) : m_units(units)
{
    for (int i = 0; i < units.size(); ++i) {
        const Unit &unit = units[i];
        if (!unit.identityCode.isEmpty())
            m_byCode.insert(withoutBlanks(unit.identityCode).toUpper(), i);
        for (const QString &name : QStringList{unit.name} + unit.aliases + unit.formerNames)
            add(withoutBlanks(name), i);
    }
}

void UnitIndex::add(const QString &key, int unit)
{
    const int known = m_byName.value(key, unit);
    m_byName.insert(key, known == unit ? unit : -1);
}

int UnitIndex::find(const Facts &facts) const
{
    if (!facts.identityCode.isEmpty()) {
        const int unit = m_byCode.value(withoutBlanks(facts.identityCode).toUpper(), -1);
        if (unit >= 0)
            return unit;
    }
    return m_byName.value(withoutBlanks(facts.body), -1);
}

} // namespace gouji
