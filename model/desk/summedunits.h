// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/unit.h"
#include "model/support/error.h"

#include <optional>
#include <vector>

namespace gouji {

/// The units of a sum, as much of them as it asks for; they may be held as a list (UnitIndex) or put away (UnitRoll). Can be
/// asked in several threads.
class SummedUnits
{
public:
    virtual ~SummedUnits() = default;

    virtual int size() const = 0;
    /// Its name, code, kind, level and parent, and whether it counts and why not; others may know more.
    virtual Unit unit(int unit) const = 0;
    virtual bool isLeftOut(int unit) const = 0;
    /// Whether others of the list are directly below it.
    virtual bool hasUnits(int unit) const = 0;
    /// The first that is called so now, blanks aside; -1: none.
    virtual int unitNamed(QStringView name) const = 0;

    /// Why not all of them could be kept or read again; else nothing.
    virtual std::optional<Error> fault() const { return std::nullopt; }

    /// Ascending; more than one where the list has a code twice, or two units answer to a name.
    virtual std::vector<int> withCode(QStringView code) const = 0;
    /// Those that are or were called so, by names without blanks.
    virtual std::vector<int> named(const QStringList &keys) const = 0;

    /// The unit of a report by what is certain in it; -1: of none, of several, or its code and its name point to different
    /// ones.
    int find(const Facts &facts) const;

protected:
    SummedUnits() = default;
    SummedUnits(const SummedUnits &) = default;
    SummedUnits &operator=(const SummedUnits &) = default;
};

/// Names without blanks; empty ones left out.
QStringList nameKeys(const QStringList &names);

/// What a report calls its body.
QStringList nameKeys(const Facts &facts);

} // namespace gouji
