// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitindex.h"

#include "model/checks/plaintext.h"

#include <algorithm>

namespace gouji {
namespace {

QString codeKey(QStringView code)
{
    return withoutBlanks(code).toUpper();
}

std::vector<int> inOrder(const QList<int> &units)
{
    std::vector<int> ordered(units.begin(), units.end());
    std::ranges::sort(ordered);
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
    return ordered;
}

} // namespace

UnitIndex::UnitIndex(const UnitList &units) : m_units(units)
{
    m_names.reserve(units.units().size());
    for (int i = 0; i < units.size(); ++i) {
        const Unit &unit = units[i];
        m_names.push_back(nameKeys(QStringList{unit.name} + unit.aliases + unit.formerNames));
        for (const QString &name : m_names.back())
            m_byName.insert(name, i);
        if (const QString code = codeKey(unit.identityCode); !code.isEmpty())
            m_byCode.insert(code, i);
    }
}

std::vector<int> UnitIndex::withCode(QStringView code) const
{
    return inOrder(m_byCode.values(codeKey(code)));
}

std::vector<int> UnitIndex::named(const QStringList &keys) const
{
    QList<int> units;
    for (const QString &key : keys)
        units += m_byName.values(key);
    return inOrder(units);
}

} // namespace gouji
