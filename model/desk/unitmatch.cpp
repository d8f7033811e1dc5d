// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitmatch.h"

#include "model/checks/plaintext.h"

#include <algorithm>

namespace gouji {
namespace {

using Units = std::vector<int>;

void addOnce(Units &units, int unit)
{
    if (std::ranges::find(units, unit) == units.end())
        units.push_back(unit);
}

QStringList keysOf(const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names) {
        if (const QString key = withoutBlanks(name); !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

/// What a unit is or was called. A body that was merged into it is another one: its name only comes near.
QStringList namesOf(const Unit &unit)
{
    return keysOf(QStringList{unit.name} + unit.aliases + unit.formerNames);
}

Units namedSo(const QStringList &wanted, const UnitList &units)
{
    Units found;
    for (int unit = 0; unit < units.size(); ++unit) {
        const QStringList names = namesOf(units[unit]);
        if (std::ranges::any_of(wanted, [&](const QString &name) { return names.contains(name); }))
            addOnce(found, unit);
    }
    return found;
}

Units withCode(const QString &code, const UnitList &units)
{
    Units found;
    for (int unit = 0; unit < units.size() && !code.isEmpty(); ++unit) {
        if (withoutBlanks(units[unit].identityCode).compare(code, Qt::CaseInsensitive) == 0)
            found.push_back(unit);
    }
    return found;
}

/// Units of which a name is part of a wanted one, or the other way round, most in common first; two characters are part of
/// too much.
Units nearTo(const QStringList &wanted, const UnitList &units)
{
    constexpr qsizetype shortest = 3;
    std::vector<std::pair<qsizetype, int>> found; // how much they do not share, unit
    for (int unit = 0; unit < units.size(); ++unit) {
        qsizetype common = 0;
        for (const QString &own : namesOf(units[unit]) + keysOf(units[unit].mergedFrom)) {
            for (const QString &name : wanted) {
                if (own.contains(name) || name.contains(own))
                    common = std::max(common, std::min(own.size(), name.size()));
            }
        }
        if (common >= shortest)
            found.emplace_back(-common, unit);
    }
    std::ranges::sort(found);
    Units near;
    std::ranges::transform(found, std::back_inserter(near), [](const auto &entry) { return entry.second; });
    return near;
}

/// The units whose names stand in the name of a file, the longest name alone: 清河县财政局 is not 清河县.
Units inFileName(const QString &fileName, const UnitList &units)
{
    const QString key = withoutBlanks(fileName);
    Units found;
    qsizetype longest = 2;
    for (int unit = 0; unit < units.size(); ++unit) {
        for (const QString &name : namesOf(units[unit])) {
            if (name.size() < longest || !key.contains(name))
                continue;
            if (name.size() > longest)
                found.clear();
            longest = name.size();
            addOnce(found, unit);
        }
    }
    return found;
}

/// The name of the file points elsewhere: neither to the unit nor to a part of its name, as the county's does.
bool isOtherFile(const Units &byFile, int own, const UnitList &units)
{
    const QString ownName = withoutBlanks(units[own].name);
    return !byFile.empty() && std::ranges::none_of(byFile, [&](int unit) {
        const QStringList names = namesOf(units[unit]);
        return unit == own || std::ranges::any_of(names, [&](const QString &name) { return ownName.contains(name); });
    });
}

UnitMatch doubtful(const std::initializer_list<Units> &sources)
{
    UnitMatch match;
    for (const Units &units : sources) {
        for (const int unit : units)
            addOnce(match.candidates, unit);
    }
    match.certainty = match.candidates.empty() ? UnitMatch::Certainty::None : UnitMatch::Certainty::Doubtful;
    return match;
}

} // namespace

UnitMatch matchUnit(const Facts &facts, const QString &fileName, const UnitList &units)
{
    const QStringList names = keysOf(QStringList{facts.body} + facts.aliases);
    const Units byCode = withCode(withoutBlanks(facts.identityCode), units);
    const Units byName = namedSo(names, units);
    const Units byFile = inFileName(fileName, units);
    // What stands in the report says whose it is; the name of the file only where the report is silent.
    const bool isSilent = names.isEmpty() && facts.identityCode.isEmpty();
    const Units &own = !byCode.empty() ? byCode : isSilent ? byFile : byName;
    const bool isContradicted = !byCode.empty() && !byName.empty() && byCode != byName;
    if (own.size() == 1 && !isContradicted && (isSilent || !isOtherFile(byFile, own.front(), units)))
        return {UnitMatch::Certainty::Sure, own};
    const UnitMatch named = doubtful({byCode, byName, byFile});
    return named.candidates.empty() ? doubtful({nearTo(names, units)}) : named;
}

} // namespace gouji
