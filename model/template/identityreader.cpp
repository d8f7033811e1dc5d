// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/identityreader.h"

namespace gouji {
namespace {

QStringList withVariable(const QStringList &patterns, const QString &variable, const QString &value)
{
    QStringList names;
    for (QString pattern : patterns)
        names.append(pattern.replace(u'{' + variable + u'}', value));
    return names;
}

QStringList stringsAt(const JsonObject &object, QStringView key)
{
    return readStrings(object.find(key));
}

} // namespace

QStringList readStrings(const JsonValue *json)
{
    QStringList strings;
    if (json && json->array()) {
        for (const JsonValue &value : *json->array())
            strings.append(value.toString());
    }
    return strings;
}

std::vector<CellIndex> readCells(const QStringList &names, const CellsById &cells, FormFault &fault, const QString &where)
{
    std::vector<CellIndex> indexes;
    for (const QString &name : names) {
        const std::optional<CellId> id = CellId::fromString(name);
        const auto found = id ? cells.constFind(*id) : cells.constEnd();
        if (found == cells.constEnd())
            fault.say(where, QStringLiteral("there is no cell %1").arg(name));
        else
            indexes.push_back(CellIndex(static_cast<std::size_t>(*found)));
    }
    return indexes;
}

std::vector<Identity> readIdentities(const JsonValue &json, const CellsById &cells, FormFault &fault)
{
    const JsonObject *object = json.object();
    const JsonValue *check = object ? object->find(u"check") : nullptr;
    const JsonValue *variables = object ? object->find(u"for") : nullptr;
    const QString where = QStringLiteral("identity %1").arg(check ? check->toString() : QString());
    if (!check || !variables || !variables->object() || variables->object()->members().size() != 1) {
        fault.say(where, QStringLiteral("an identity needs a check and one variable"));
        return {};
    }
    const auto &[variable, values] = variables->object()->members().front();
    const JsonValue *computes = object->find(u"computes");
    std::vector<Identity> identities;
    for (const QString &value : readStrings(&values)) {
        Identity identity;
        identity.check = check->toString();
        identity.sum = readCells(withVariable(stringsAt(*object, u"sum"), variable, value), cells, fault, where);
        identity.equals = readCells(withVariable(stringsAt(*object, u"equals"), variable, value), cells, fault, where);
        identity.computes = computes && computes->toBool();
        if (identity.sum.empty() || identity.equals.empty() || (identity.computes && identity.equals.size() != 1))
            fault.say(where, QStringLiteral("an identity needs cells on both sides, and one total where it computes"));
        identities.push_back(std::move(identity));
    }
    return identities;
}

} // namespace gouji
