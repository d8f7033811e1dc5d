// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/sectionreader.h"

#include "model/template/formjson.h"

#include <algorithm>

namespace gouji {
namespace {

Aspects readAspects(const JsonValue &section, QStringView key, FormFault &fault, const QString &where)
{
    Aspects aspects;
    for (const JsonValue &json : listAt(section, key, fault, where)) {
        aspects.push_back({textAt(json, u"name"), stringsOf(memberAt(json, u"words"), fault, where)});
        if (aspects.back().name.isEmpty() || aspects.back().words.isEmpty())
            fault.say(where, FormFault::tr("an aspect needs a name and words"));
    }
    return aspects;
}

SectionKind readKind(const JsonValue &json, FormFault &fault, const QString &where)
{
    const QString kind = textAt(json, u"kind");
    if (kind != u"table" && kind != u"prose")
        fault.say(where, FormFault::tr("its kind is prose or table"));
    return kind == u"table" ? SectionKind::Table : SectionKind::Prose;
}

SectionTemplate readSection(const JsonValue &json, FormFault &fault)
{
    SectionTemplate section;
    section.id = textAt(json, u"id");
    section.number = textAt(json, u"number");
    section.title = textAt(json, u"title");
    section.table = textAt(json, u"table");
    const QString where = FormFault::tr("section %1").arg(section.id);
    section.kind = readKind(json, fault, where);
    section.variants = stringsOf(memberAt(json, u"variants"), fault, where);
    section.aspects = readAspects(json, u"aspects", fault, where);
    section.governmentAspects = readAspects(json, u"government_aspects", fault, where);
    section.guidance = textAt(json, u"guidance");
    if (memberAt(json, u"guidance") && section.guidance.isEmpty())
        fault.say(where, FormFault::tr("the guidance of a section is a text"));
    section.skeleton = stringsOf(memberAt(json, u"skeleton"), fault, where);
    section.governmentSkeleton = stringsOf(memberAt(json, u"government_skeleton"), fault, where);
    if (section.id.isEmpty() || section.number.isEmpty() || section.title.isEmpty())
        fault.say(where, FormFault::tr("a section needs an id, a number and a title"));
    if ((section.kind == SectionKind::Table) == section.table.isEmpty())
        fault.say(where, FormFault::tr("a section of kind table names its table, one of kind prose names none"));
    return section;
}

void checkTables(const std::vector<SectionTemplate> &sections, const std::vector<TableTemplate> &tables,
                 FormFault &fault)
{
    for (const TableTemplate &table : tables) {
        if (std::ranges::count(sections, table.id(), &SectionTemplate::table) != 1)
            fault.say(FormFault::tr("table %1").arg(table.id()), FormFault::tr("exactly one section holds a table"));
    }
    for (const SectionTemplate &section : sections) {
        const bool exists = std::ranges::find(tables, section.table, &TableTemplate::id) != tables.end();
        if (!section.table.isEmpty() && !exists)
            fault.say(FormFault::tr("section %1").arg(section.id),
                      FormFault::tr("there is no table %1").arg(section.table));
    }
}

} // namespace

std::vector<SectionTemplate> readSections(const JsonValue &form, const std::vector<TableTemplate> &tables,
                                          FormFault &fault)
{
    std::vector<SectionTemplate> sections;
    for (const JsonValue &json : listAt(form, u"sections", fault, QStringLiteral("sections"))) {
        SectionTemplate section = readSection(json, fault);
        if (std::ranges::find(sections, section.id, &SectionTemplate::id) != sections.end())
            fault.say(QStringLiteral("sections"), FormFault::tr("%1 stands twice").arg(section.id));
        sections.push_back(std::move(section));
    }
    if (sections.empty())
        fault.say(QStringLiteral("sections"), FormFault::tr("a form needs sections"));
    checkTables(sections, tables, fault);
    return sections;
}

} // namespace gouji
