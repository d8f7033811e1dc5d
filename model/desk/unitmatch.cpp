// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitmatch.h"

#include "model/checks/plaintext.h"

#include <algorithm>

namespace gouji {
namespace {

using Units = std::vector<int>;

bool occursIn(const QStringList &names, const QString &text)
{
    return std::ranges::any_of(names, [&text](const QString &name) { return text.contains(name); });
}

/// Units of which a name is part of a wanted one, or the other way round, most in common first; two characters are part of
/// too much. A body that was merged into a unit comes near it.
Units nearTo(const QStringList &wanted, const UnitIndex &index)
{
    constexpr qsizetype shortest = 3;
    std::vector<std::pair<qsizetype, int>> found; // how much they share, below zero to come first; unit
    for (int unit = 0; unit < index.units().size(); ++unit) {
        qsizetype common = 0;
        for (const QString &own : index.names(unit) + nameKeys(index.units()[unit].mergedFrom)) {
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
Units inFileName(const QString &fileKey, const UnitIndex &index)
{
    Units found;
    qsizetype longest = 2;
    for (int unit = 0; unit < index.units().size(); ++unit) {
        for (const QString &name : index.names(unit)) {
            if (name.size() < longest || !fileKey.contains(name))
                continue;
            if (name.size() > longest)
                found.clear();
            longest = name.size();
            if (found.empty() || found.back() != unit)
                found.push_back(unit);
        }
    }
    return found;
}

/// The units of whose name most stands at the end of it in the name of a file: 水利局年报 is of 清河县水利局, and of 石溪县水利局.
Units endingInFileName(const QString &fileKey, const UnitIndex &index)
{
    Units found;
    qsizetype longest = 3;
    for (int unit = 0; unit < index.units().size(); ++unit) {
        for (const QString &name : index.names(unit)) {
            qsizetype length = longest - 1;
            while (length < name.size() && fileKey.contains(QStringView(name).last(length + 1)))
                ++length;
            if (length < longest)
                continue;
            if (length > longest)
                found.clear();
            longest = length;
            if (found.empty() || found.back() != unit)
                found.push_back(unit);
        }
    }
    return found;
}

/// The name of the file points elsewhere: neither to the unit nor to a part of its name, as the county's does.
bool pointsElsewhere(const QString &fileKey, int own, const UnitIndex &index)
{
    if (occursIn(index.names(own), fileKey))
        return false;
    const Units byFile = inFileName(fileKey, index);
    const QString ownName = withoutBlanks(index.units()[own].name);
    return !byFile.empty() &&
           std::ranges::none_of(byFile, [&](int unit) { return occursIn(index.names(unit), ownName); });
}

UnitMatch doubtful(const std::initializer_list<Units> &sources)
{
    UnitMatch match;
    for (const Units &units : sources) {
        for (const int unit : units) {
            if (std::ranges::find(match.candidates, unit) == match.candidates.end())
                match.candidates.push_back(unit);
        }
    }
    match.certainty = match.candidates.empty() ? UnitMatch::Certainty::None : UnitMatch::Certainty::Doubtful;
    return match;
}

} // namespace

UnitMatch matchUnit(const Facts &facts, const QString &fileName, const UnitIndex &index)
{
    const QStringList names = nameKeys(facts);
    const QString fileKey = withoutBlanks(fileName);
    // What stands in the report says whose it is; the name of the file only where the report is silent.
    const bool isSilent = names.isEmpty() && facts.identityCode.isEmpty();
    const int own = index.find(facts);
    if (own >= 0 && !pointsElsewhere(fileKey, own, index))
        return {UnitMatch::Certainty::Sure, {own}};
    const Units byFile = inFileName(fileKey, index);
    if (isSilent && byFile.size() == 1)
        return {UnitMatch::Certainty::Sure, byFile};
    const UnitMatch named = doubtful({index.withCode(facts.identityCode), index.named(names), byFile});
    if (!named.candidates.empty())
        return named;
    return isSilent ? doubtful({endingInFileName(fileKey, index)}) : doubtful({nearTo(names, index)});
}

} // namespace gouji
