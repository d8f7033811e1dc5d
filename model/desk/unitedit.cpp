// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitedit.h"

#include <QHash>

namespace gouji {

std::vector<EditedUnit> editableUnits(const Desk &desk)
{
    std::vector<EditedUnit> units;
    for (const Unit &unit : desk.units)
        units.push_back({unit, unit.name});
    return units;
}

void setUnits(Desk &desk, const std::vector<EditedUnit> &units)
{
    QHash<QString, QString> renamed; // by the name before
    for (const EditedUnit &edited : units) {
        if (!edited.nameBefore.isEmpty() && edited.nameBefore != edited.unit.name)
            renamed.insert(edited.nameBefore, edited.unit.name);
    }
    const auto follow = [&renamed](QString &name) { name = renamed.value(name, name); };
    desk.units.clear();
    for (const EditedUnit &edited : units) {
        desk.units.push_back(edited.unit);
        follow(desk.units.back().parent);
    }
    for (UnitYear &year : desk.unitYears)
        follow(year.unit);
    for (PlacedFile &placed : desk.placedFiles)
        follow(placed.unit);
}

} // namespace gouji
