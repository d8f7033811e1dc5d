// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/unitlist.h"

#include <QHash>

namespace gouji {

/// Finds the unit of a report among a hundred thousand, by what is certain: identity code, name, alias or former name. Refers
/// to a list that outlives it.
class UnitIndex
{
public:
    explicit UnitIndex(const UnitList &units);

    const UnitList &units() const { return m_units; }
    /// -1: of none, or what it says points to several.
    int find(const Facts &facts) const;

private:
    void add(const QString &key, int unit);

    const UnitList &m_units;
    QHash<QString, int> m_byCode;
    QHash<QString, int> m_byName; ///< -1: several answer to it
};

} // namespace gouji
