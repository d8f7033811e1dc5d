// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formjson.h"

namespace gouji {

const JsonValue *memberAt(const JsonValue &json, QStringView key)
{
    return json.object() ? json.object()->find(key) : nullptr;
}

QString textAt(const JsonValue &json, QStringView key)
{
    const JsonValue *value = memberAt(json, key);
    return value ? value->toString() : QString();
}

bool flagAt(const JsonValue &json, QStringView key, FormFault &fault, const QString &where)
{
    const JsonValue *value = memberAt(json, key);
    if (value && !value->boolean())
        fault.say(where, FormFault::tr("%1 is true or false").arg(key));
    return value && value->toBool();
}

const JsonArray &listAt(const JsonValue &json, QStringView key, FormFault &fault, const QString &where)
{
    static const JsonArray none;
    const JsonValue *value = memberAt(json, key);
    if (value && !value->array())
        fault.say(where, FormFault::tr("%1 is a list").arg(key));
    return value && value->array() ? *value->array() : none;
}

QStringList stringsOf(const JsonValue *json, FormFault &fault, const QString &where)
{
    if (!json)
        return {};
    if (!json->array()) {
        fault.say(where, FormFault::tr("a list of texts is needed"));
        return {};
    }
    QStringList strings;
    for (const JsonValue &value : *json->array()) {
        if (value.toString().isEmpty())
            fault.say(where, FormFault::tr("a list of texts holds something else or an empty text"));
        strings.append(value.toString());
    }
    return strings;
}

} // namespace gouji
