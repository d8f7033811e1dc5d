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

using UnitOf = std::function<Unit(int)>;

QString words(const char *text)
{
    return QCoreApplication::translate("Units", text);
}

QString faultText(const UnitFault &fault, const UnitOf &unitOf)
{
    const Unit unit = unitOf(fault.unit);
    const QString other = fault.other < 0 ? QString() : unitOf(fault.other).name;
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

/// Bodies above units that are not in the list: each is told once with all of its units, and of very many the first.
class UnknownParents
{
public:
    void count(const Unit &unit) { ++m_below[keyOf(unit.parent)]; }

    /// Empty: it is told already, or with the rest.
    QString text(const UnitFault &fault, const UnitOf &unitOf)
    {
        const Unit unit = unitOf(fault.unit);
        const int together = m_below.take(keyOf(unit.parent));
        if (together == 0)
            return {};
        if (m_told == unknownBodiesNamed && (m_rest > 0 || !m_below.isEmpty()))
            return leaveToRest(unit, together);
        ++m_told;
        if (together == 1)
            return faultText(fault, unitOf);
        return words(QT_TRANSLATE_NOOP("Units", "%1 units belong to “%2”, which is not in the list, “%3” the first "
                                                "of them. Add it, or correct the name."))
            .arg(together)
            .arg(unit.parent, unit.name);
    }

    QString restText() const
    {
        if (m_rest == 0)
            return {};
        return words(QT_TRANSLATE_NOOP("Units", "%1 more bodies to which units belong are not in the list either, “%2” "
                                                "the first of them; %3 units belong to them. Add them, or leave "
                                                "the bodies above out of the list."))
            .arg(m_rest)
            .arg(m_firstOfRest)
            .arg(m_unitsOfRest);
    }

private:
    QString leaveToRest(const Unit &unit, int together)
    {
        if (m_rest == 0)
            m_firstOfRest = unit.parent;
        ++m_rest;
        m_unitsOfRest += together;
        return {};
    }

    QHash<QString, int> m_below; ///< how many units belong to each that was not told yet
    int m_told = 0;
    int m_rest = 0;
    int m_unitsOfRest = 0;
    QString m_firstOfRest;
};

} // namespace

UnitList::UnitList(std::vector<Unit> units) : m_units(std::move(units)), m_children(m_units.size() + 1)
{
    for (const Unit &unit : m_units)
        m_ties.add(unit);
    m_ties.finish();
    for (int unit = 0; unit < size(); ++unit)
        m_children[parent(unit) < 0 ? m_units.size() : static_cast<std::size_t>(parent(unit))].push_back(unit);
}

std::optional<int> UnitList::find(QStringView name) const
{
    const int unit = m_ties.find(name);
    return unit < 0 ? std::nullopt : std::optional(unit);
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
    return faultText(fault, [&](int unit) { return units[unit]; });
}

QStringList unitFaultTexts(const std::vector<UnitFault> &faults, const UnitOf &unitOf)
{
    UnknownParents parents;
    for (const UnitFault &fault : faults) {
        if (fault.kind == UnitFault::Kind::NoSuchParent)
            parents.count(unitOf(fault.unit));
    }
    QStringList texts;
    for (const UnitFault &fault : faults) {
        const QString text =
            fault.kind == UnitFault::Kind::NoSuchParent ? parents.text(fault, unitOf) : faultText(fault, unitOf);
        if (!text.isEmpty())
            texts.append(text);
    }
    if (const QString rest = parents.restText(); !rest.isEmpty())
        texts.append(rest);
    return texts;
}

QStringList unitFaultTexts(const UnitList &units)
{
    return unitFaultTexts(units.faults(), [&](int unit) { return units[unit]; });
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
