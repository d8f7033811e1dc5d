// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitlist.h"

#include "model/checks/plaintext.h"
#include "model/text/initials.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace gouji {
namespace {

QString keyOf(QStringView name)
{
    return withoutBlanks(name);
}

bool hasInitials(const QString &name, const QString &typed)
{
    const auto matchesFrom = [&](qsizetype start) {
        if (start + typed.size() > name.size())
            return false;
        for (qsizetype i = 0; i < typed.size(); ++i) {
            if (!initialsOf(name[start + i]).contains(typed[i]))
                return false;
        }
        return true;
    };
    for (qsizetype start = 0; start < name.size(); ++start) {
        if (matchesFrom(start))
            return true;
    }
    return false;
}

bool isLetters(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

UnitList::UnitList(std::vector<Unit> units)
    : m_units(std::move(units))
    , m_parents(m_units.size(), -1)
    , m_children(m_units.size() + 1)
{
    findNames();
    findParents();
    breakCycles();
    for (int unit = 0; unit < size(); ++unit) {
        const int parent = m_parents[static_cast<std::size_t>(unit)];
        m_children[parent < 0 ? m_units.size() : static_cast<std::size_t>(parent)].push_back(unit);
    }
}

void UnitList::findNames()
{
    std::map<QString, int> byCode;
    for (int unit = 0; unit < size(); ++unit) {
        const QString name = keyOf((*this)[unit].name);
        const QString code = keyOf((*this)[unit].identityCode).toUpper();
        if (name.isEmpty())
            m_faults.push_back({UnitFault::Kind::NoName, unit, -1});
        else if (const auto [known, isNew] = m_byName.try_emplace(name, unit); !isNew)
            m_faults.push_back({UnitFault::Kind::SameName, unit, known->second});
        if (code.isEmpty())
            continue;
        if (const auto [known, isNew] = byCode.try_emplace(code, unit); !isNew)
            m_faults.push_back({UnitFault::Kind::SameCode, unit, known->second});
    }
}

void UnitList::findParents()
{
    for (int unit = 0; unit < size(); ++unit) {
        const QString parent = keyOf((*this)[unit].parent);
        if (parent.isEmpty())
            continue;
        const auto found = m_byName.find(parent);
        if (found == m_byName.end())
            m_faults.push_back({UnitFault::Kind::NoSuchParent, unit, -1});
        else
            m_parents[static_cast<std::size_t>(unit)] = found->second;
    }
}

/// Takes each unit from which going up comes back to itself to the top: the first of the cycle in the list.
void UnitList::breakCycles()
{
    std::vector<int> seenFrom(m_units.size(), -1);
    for (int start = 0; start < size(); ++start) {
        int unit = start;
        while (unit >= 0 && seenFrom[static_cast<std::size_t>(unit)] < 0) {
            seenFrom[static_cast<std::size_t>(unit)] = start;
            unit = parent(unit);
        }
        if (unit < 0 || seenFrom[static_cast<std::size_t>(unit)] != start)
            continue;
        int first = unit;
        for (int other = parent(unit); other != unit; other = parent(other))
            first = std::min(first, other);
        m_faults.push_back({UnitFault::Kind::ParentCycle, first, parent(first)});
        m_parents[static_cast<std::size_t>(first)] = -1;
    }
}

std::optional<int> UnitList::find(QStringView name) const
{
    const auto found = m_byName.find(keyOf(name));
    return found == m_byName.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<int> &UnitList::children(int unit) const
{
    return unit < 0 ? m_children.back() : m_children[static_cast<std::size_t>(unit)];
}

std::vector<int> UnitList::subtree(int unit) const
{
    std::vector<int> found;
    std::vector<int> open = unit < 0 ? std::vector<int>() : std::vector<int>{unit};
    if (unit < 0 && !m_children.empty())
        open.assign(m_children.back().rbegin(), m_children.back().rend());
    while (!open.empty()) {
        const int next = open.back();
        open.pop_back();
        found.push_back(next);
        open.insert(open.end(), children(next).rbegin(), children(next).rend());
    }
    return found;
}

QString unitFaultText(const UnitFault &fault, const UnitList &units)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Units", text); };
    const Unit &unit = units[fault.unit];
    const QString other = fault.other < 0 ? QString() : units[fault.other].name;
    switch (fault.kind) {
    case UnitFault::Kind::NoName:
        return words(QT_TRANSLATE_NOOP("Units", "Unit %1 of the list has no name. Enter the official one."))
            .arg(fault.unit + 1);
    case UnitFault::Kind::SameName:
        return words(
                   QT_TRANSLATE_NOOP("Units", "“%1” stands twice in the list. Take one out, or give it its own name."))
            .arg(unit.name);
    case UnitFault::Kind::SameCode:
        return words(QT_TRANSLATE_NOOP("Units", "“%1” and “%2” have the same identity code %3. Correct one of them."))
            .arg(other, unit.name, unit.identityCode);
    case UnitFault::Kind::NoSuchParent:
        return words(QT_TRANSLATE_NOOP("Units",
                                       "“%1” belongs to “%2”, which is not in the list. Add it, or correct the name."))
            .arg(unit.name, unit.parent);
    case UnitFault::Kind::ParentCycle:
        return words(QT_TRANSLATE_NOOP("Units",
                                       "“%1” belongs to “%2”, which in the end belongs to “%1” itself. Correct one "
                                       "of them."))
            .arg(unit.name, other);
    }
    return {};
}

QStringList unitFaultTexts(const UnitList &units)
{
    QHash<QString, int> below; // how many belong to an unknown unit
    for (const UnitFault &fault : units.faults()) {
        if (fault.kind == UnitFault::Kind::NoSuchParent)
            ++below[keyOf(units[fault.unit].parent)];
    }
    QStringList texts;
    for (const UnitFault &fault : units.faults()) {
        const bool isParent = fault.kind == UnitFault::Kind::NoSuchParent;
        const int together = isParent ? below.take(keyOf(units[fault.unit].parent)) : 1;
        if (together == 1)
            texts.append(unitFaultText(fault, units));
        else if (together > 1) // those after the first are told already
            texts.append(QCoreApplication::translate(
                             "Units", "%1 units belong to “%2”, which is not in the list, “%3” the first "
                                      "of them. Add it, or correct the name.")
                             .arg(together)
                             .arg(units[fault.unit].parent, units[fault.unit].name));
    }
    return texts;
}

bool isBeforeByPinyin(const QString &a, const QString &b)
{
    static const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    const int order = collator.compare(a, b);
    return order != 0 ? order < 0 : a < b;
}

bool answersTo(const Unit &unit, const QString &typed)
{
    const QString wanted = keyOf(typed).toLower();
    if (wanted.isEmpty())
        return true;
    const auto contains = [&](const QString &text) { return keyOf(text).toLower().contains(wanted); };
    const auto isNamed = [&](const QString &name) {
        return contains(name) || (isLetters(wanted) && hasInitials(keyOf(name), wanted));
    };
    return isNamed(unit.name) || contains(unit.identityCode) || isNamed(unit.area) ||
           std::ranges::any_of(unit.aliases, isNamed) || std::ranges::any_of(unit.formerNames, isNamed);
}

} // namespace gouji
