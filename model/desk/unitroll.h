// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/summedunits.h"
#include "model/desk/unitties.h"
#include "model/support/spillfile.h"

namespace gouji {

/// The units of a long list for a sum: some forty bytes of each in memory, by which it is found; what it is called is put away
/// and read again for the few that are named. Not for a desk, which shows and edits all of them.
class UnitRoll : public SummedUnits
{
public:
    /// `mostInMemory`: bytes of what units are called.
    explicit UnitRoll(qint64 mostInMemory);

    void add(const Unit &unit);
    /// To be called once, when all are added and what they were read from is let go; nothing can be asked before.
    void finish();

    const UnitTies &ties() const { return m_ties; }

    int size() const override { return m_ties.size(); }
    Unit unit(int unit) const override;
    bool isLeftOut(int unit) const override { return m_isLeftOut[static_cast<std::size_t>(unit)]; }
    bool hasUnits(int unit) const override { return m_hasUnits[static_cast<std::size_t>(unit)]; }
    int unitNamed(QStringView name) const override { return m_ties.find(name); }
    std::optional<Error> fault() const override { return m_units.fault(); }
    std::vector<int> withCode(QStringView code) const override;
    std::vector<int> named(const QStringList &keys) const override;

private:
    UnitTies m_ties;
    UnitKeys m_byOtherName; ///< aliases and former names
    std::vector<bool> m_isLeftOut;
    std::vector<bool> m_hasUnits;
    SpillFile m_units;
    std::vector<qint64> m_places; ///< of each unit in that file
};

} // namespace gouji
