// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/summedunits.h"
#include "model/desk/unitlist.h"

#include <QMultiHash>

namespace gouji {

/// The units of a list by what they are called and by their codes, for lists of a hundred thousand. Names are keys: without
/// blanks. Refers to a list that outlives it.
class UnitIndex : public SummedUnits
{
public:
    explicit UnitIndex(const UnitList &units);

    const UnitList &units() const { return m_units; }
    /// What a unit is or was called. A body that was merged into it is another one and not among them.
    const QStringList &names(int unit) const { return m_names[static_cast<std::size_t>(unit)]; }

    int size() const override { return m_units.size(); }
    Unit unit(int unit) const override { return m_units[unit]; }
    bool isLeftOut(int unit) const override { return m_units[unit].isLeftOut; }
    bool hasUnits(int unit) const override { return !m_units.children(unit).empty(); }
    int unitNamed(QStringView name) const override { return m_units.find(name).value_or(-1); }
    std::vector<int> withCode(QStringView code) const override;
    std::vector<int> named(const QStringList &keys) const override;

private:
    const UnitList &m_units;
    std::vector<QStringList> m_names;
    QMultiHash<QString, int> m_byCode;
    QMultiHash<QString, int> m_byName;
};

} // namespace gouji
