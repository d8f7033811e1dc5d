// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/unitindex.h"

namespace gouji {

/// Whose report a file is, as far as it says so itself.
struct UnitMatch
{
    enum class Certainty {
        Sure,     ///< code, name, alias, former name: and nothing speaks against it
        Doubtful, ///< a person decides among the candidates
        None      ///< no unit of the list comes near
    };

    Certainty certainty = Certainty::None;
    std::vector<int> candidates; ///< of a sure match the one unit; else the likeliest first

    friend bool operator==(const UnitMatch &, const UnitMatch &) = default;
};

/// Finds the unit of a report by its identity code, its body's name and the name of its file. In doubt nothing is decided:
/// where code, name and file point to different units, where two units answer to a name, where a name only comes near
/// (石溪镇 for 石溪镇人民政府), where the file of a report that does not say whose it is has only the end of a name (水利局年报.xlsx), or where a body that is not in the list sent a file named like a unit of it.
UnitMatch matchUnit(const Facts &facts, const QString &fileName, const UnitIndex &units);

} // namespace gouji
