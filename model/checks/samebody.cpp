// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/samebody.h"

#include "model/checks/plaintext.h"

#include <algorithm>

namespace gouji {
namespace {

QStringList namesOf(const Facts &facts)
{
    QStringList names;
    for (const QString &name : QStringList{facts.body} + facts.aliases) {
        if (!name.isEmpty())
            names.append(withoutBlanks(name));
    }
    return names;
}

} // namespace

QStringList bodyKeys(const Facts &facts)
{
    const QStringList names = namesOf(facts);
    return facts.identityCode.isEmpty() ? names : names + QStringList{facts.identityCode.toUpper()};
}

bool isSameBody(const Facts &a, const Facts &b)
{
    if (!a.identityCode.isEmpty() && !b.identityCode.isEmpty())
        return a.identityCode.compare(b.identityCode, Qt::CaseInsensitive) == 0;
    const QStringList names = namesOf(a);
    return std::ranges::any_of(namesOf(b), [&names](const QString &name) { return names.contains(name); });
}

} // namespace gouji
