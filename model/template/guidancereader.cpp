// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/guidancereader.h"

#include "model/template/formjson.h"

namespace gouji {
namespace {

Guidance guidanceFrom(const JsonValue &json, FormFault &fault, const QString &where)
{
    const JsonValue *article = memberAt(json, u"article");
    Guidance guidance{textAt(json, u"text"), textAt(json, u"article")};
    if (guidance.isEmpty() || (article && guidance.article.isEmpty()))
        fault.say(where, FormFault::tr("guidance needs a text, and an article is named or left out"));
    return guidance;
}

} // namespace

Guidance readGuidance(const JsonValue &part, FormFault &fault, const QString &where)
{
    const JsonValue *json = memberAt(part, u"guidance");
    return json ? guidanceFrom(*json, fault, where) : Guidance();
}

std::map<QString, Guidance> readColumnGuidance(const JsonValue &table, FormFault &fault, const QString &where)
{
    std::map<QString, Guidance> columns;
    const JsonValue *json = memberAt(table, u"column_guidance");
    if (json && !json->object())
        fault.say(where, FormFault::tr("column_guidance is an object that names headers"));
    if (json && json->object()) {
        for (const auto &[header, guidance] : json->object()->members())
            columns[header] = guidanceFrom(guidance, fault, where);
    }
    return columns;
}

} // namespace gouji
