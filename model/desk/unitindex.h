// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/unitlist.h"

#include <QMultiHash>

namespace gouji {

/// The units of a list by what they are called and by their codes, for lists of a hundred thousand. Names are keys: without
/// blanks. Refers to a list that outlives it.
class UnitIndex
{
public:
    explicit UnitIndex(const UnitList &units);

    const UnitList &units() const { return m_units; }
    /// What a unit is or was called. A body that was merged into it is another one and not among them.
    const QStringList &names(int unit) const { return m_names[static_cast<std::size_t>(unit)]; }

    /// Ascending; more than one where the list has a code twice, or two units answer to a name.
    std::vector<int> withCode(QStringView code) const;
    std::vector<int> named(const QStringList &keys) const;

    /// The unit of a report by what is certain in it; -1: of none, of several, or its code and its name point to different
    /// ones.
    int find(const Facts &facts) const;

private:
    const UnitList &m_units;
    std::vector<QStringList> m_names;
    QMultiHash<QString, int> m_byCode;
    QMultiHash<QString, int> m_byName;
};

/// Names without blanks; empty ones left out.
QStringList nameKeys(const QStringList &names);

/// What a report calls its body.
QStringList nameKeys(const Facts &facts);

} // namespace gouji
