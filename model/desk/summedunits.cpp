// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/summedunits.h"

#include "model/checks/plaintext.h"

namespace gouji {

int SummedUnits::find(const Facts &facts) const
{
    const std::vector<int> byCode = withCode(facts.identityCode);
    const std::vector<int> byName = named(nameKeys(facts));
    const bool isContradicted = !byCode.empty() && !byName.empty() && byCode != byName;
    const std::vector<int> &own = byCode.empty() ? byName : byCode;
    return own.size() == 1 && !isContradicted ? own.front() : -1;
}

QStringList nameKeys(const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names) {
        if (const QString key = withoutBlanks(name); !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

QStringList nameKeys(const Facts &facts)
{
    return nameKeys(QStringList{facts.body} + facts.aliases);
}

} // namespace gouji
