// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/unitlist.h"

namespace gouji::test {

inline Unit unit(const char *name, const char *parent = "")
{
    Unit made;
    made.name = QString::fromUtf8(name);
    made.parent = QString::fromUtf8(parent);
    return made;
}

/// An invented county: its government, two departments and two towns, one of them renamed.
inline UnitList county()
{
    std::vector<Unit> units{unit("清河县人民政府"), unit("清河县财政局", "清河县人民政府"),
                            unit("清河县水利局", "清河县人民政府"), unit("石溪镇人民政府", "清河县人民政府"),
                            unit("云岭街道办事处", "清河县人民政府")};
    units[0].aliases = {QStringLiteral("清河县")};
    units[1].identityCode = QStringLiteral("11990000MB00000011");
    units[2].mergedFrom = {QStringLiteral("清河县防汛办公室")};
    units[4].formerNames = {QStringLiteral("云岭乡人民政府")};
    return UnitList(std::move(units));
}

} // namespace gouji::test
