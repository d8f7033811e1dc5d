// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/guidancenotes.h"

#include "model/support/jsonreader.h"
#include "model/template/formjson.h"

#include <QCoreApplication>

namespace gouji {
namespace {

std::map<QString, QString> readNotes(const JsonValue &json, QStringView key, FormFault &fault)
{
    std::map<QString, QString> notes;
    const JsonValue *value = memberAt(json, key);
    if (value && !value->object())
        fault.say(key.toString(), FormFault::tr("an object that names notes is needed"));
    if (!value || !value->object())
        return notes;
    for (const auto &[name, note] : value->object()->members()) {
        if (name.isEmpty() || note.toString().isEmpty())
            fault.say(key.toString(), FormFault::tr("%1 needs a name and a text").arg(name));
        notes[name] = note.toString();
    }
    return notes;
}

} // namespace

Result<GuidanceNotes> GuidanceNotes::read(QByteArrayView json)
{
    const Result<JsonValue> value = JsonReader::read(json);
    if (!value)
        return value.error();
    FormFault fault;
    const JsonValue *version = memberAt(*value, u"version");
    if (textAt(*value, u"format") != u"gouji-guidance" || !version || version->toInteger() != 1)
        fault.say(QStringLiteral("format"), FormFault::tr("not a guidance file of version 1"));
    GuidanceNotes notes;
    notes.m_rows = readNotes(*value, u"rows", fault);
    notes.m_sections = readNotes(*value, u"sections", fault);
    if (fault.isEmpty())
        return notes;
    return Error(ErrorCode::Damaged,
                 QCoreApplication::translate("Errors", "The office's guidance file does not hang together."),
                 fault.text());
}

QStringList GuidanceNotes::forCell(const CellId &cell) const
{
    const QString &id = cell.toString();
    QStringList notes;
    for (qsizetype dot = id.indexOf(u'.'); dot >= 0; dot = id.indexOf(u'.', dot + 1)) {
        const auto found = m_rows.find(id.left(dot));
        if (found != m_rows.end())
            notes.append(found->second);
    }
    if (const auto found = m_rows.find(id); found != m_rows.end())
        notes.append(found->second);
    return notes;
}

QString GuidanceNotes::forSection(const QString &section) const
{
    const auto found = m_sections.find(section);
    return found == m_sections.end() ? QString() : found->second;
}

} // namespace gouji
