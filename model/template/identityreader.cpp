// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/identityreader.h"

#include "model/template/formjson.h"

#include <algorithm>
#include <set>

namespace gouji {
namespace {

QStringList withVariable(const QStringList &patterns, const QString &variable, const QString &value)
{
    QStringList names;
    for (QString pattern : patterns)
        names.append(pattern.replace(variable, value));
    return names;
}

/// One rule as it stands in the file, before its variable takes its values.
struct Rule
{
    QString where;
    QString check;
    QString variable; ///< with its brackets: {row}
    QStringList values;
    QStringList sum;
    QStringList equals;
    bool computes = false;
};

Rule readRule(const JsonValue &json, FormFault &fault)
{
    Rule rule;
    rule.check = textAt(json, u"check");
    rule.where = FormFault::tr("identity %1").arg(rule.check);
    rule.sum = stringsOf(memberAt(json, u"sum"), fault, rule.where);
    rule.equals = stringsOf(memberAt(json, u"equals"), fault, rule.where);
    rule.computes = flagAt(json, u"computes", fault, rule.where);
    const JsonValue *variables = memberAt(json, u"for");
    if (rule.check.isEmpty() || !variables || !variables->object() || variables->object()->members().size() != 1) {
        fault.say(rule.where, FormFault::tr("an identity needs a check and one variable"));
        return rule;
    }
    const auto &[variable, values] = variables->object()->members().front();
    rule.variable = u'{' + variable + u'}';
    rule.values = stringsOf(&values, fault, rule.where);
    if (rule.values.isEmpty() || !(rule.sum + rule.equals).join(u' ').contains(rule.variable))
        fault.say(rule.where, FormFault::tr("the variable needs values and a place in the names"));
    return rule;
}

bool namesACellTwice(const Identity &identity)
{
    std::set<std::size_t> seen;
    const auto isSeen = [&seen](CellIndex cell) { return !seen.insert(cell.toSize()).second; };
    return std::ranges::any_of(identity.sum, isSeen) || std::ranges::any_of(identity.equals, isSeen);
}

} // namespace

std::vector<CellIndex> readCells(const QStringList &names, const CellsById &cells, FormFault &fault,
                                 const QString &where)
{
    std::vector<CellIndex> indexes;
    for (const QString &name : names) {
        const std::optional<CellId> id = CellId::fromString(name);
        const auto found = id ? cells.constFind(*id) : cells.constEnd();
        if (found == cells.constEnd())
            fault.say(where, FormFault::tr("there is no cell %1").arg(name));
        else
            indexes.push_back(CellIndex(static_cast<std::size_t>(*found)));
    }
    return indexes;
}

std::vector<Identity> readIdentities(const JsonValue &json, const CellsById &cells, FormFault &fault)
{
    const Rule rule = readRule(json, fault);
    std::vector<Identity> identities;
    for (const QString &value : rule.values) {
        Identity identity;
        identity.check = rule.check;
        identity.sum = readCells(withVariable(rule.sum, rule.variable, value), cells, fault, rule.where);
        identity.equals = readCells(withVariable(rule.equals, rule.variable, value), cells, fault, rule.where);
        identity.computes = rule.computes;
        if (identity.sum.empty() || identity.equals.empty() || (identity.computes && identity.equals.size() != 1))
            fault.say(rule.where, FormFault::tr("cells are needed on both sides, and one total where it computes"));
        if (namesACellTwice(identity))
            fault.say(rule.where, FormFault::tr("with %1 it names a cell twice").arg(value));
        identities.push_back(std::move(identity));
    }
    return identities;
}

} // namespace gouji
