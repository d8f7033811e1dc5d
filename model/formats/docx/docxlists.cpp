// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxlists.h"

#include <algorithm>

namespace gouji::docx {
namespace {

constexpr int mostNumber = 1'000'000;
constexpr int mostLists = 100'000;

struct ReadLevel
{
    int level = 0;
    ListLevel numbered;
    QString style;
};

ReadLevel readLevel(XmlWalk &xml)
{
    ReadLevel read;
    read.level = xml.number(u"ilvl", 0, 0, ListCounters::levels - 1);
    xml.children([&] {
        const QString value = xml.attribute(u"val");
        if (xml.name() == u"start")
            read.numbered.start = xml.number(u"val", 1, 0, mostNumber);
        else if (xml.name() == u"numFmt" && value != u"custom")
            read.numbered.format = value;
        else if (xml.name() == u"lvlText")
            read.numbered.text = value;
        else if (xml.name() == u"pStyle")
            read.style = value;
        else if (xml.name() == u"isLgl")
            read.numbered.isInDigits = value != u"0" && value != u"false";
        xml.skip();
    });
    return read;
}

} // namespace

Lists::Lists(const QByteArray &numberingPart, const StyleTable &styles) : m_styles(styles)
{
    XmlWalk xml(numberingPart);
    if (numberingPart.isEmpty() || !xml.enter(u"numbering"))
        return;
    xml.children([&] {
        if (xml.name() == u"abstractNum")
            readDefinition(xml);
        else if (xml.name() == u"num")
            readList(xml);
        else
            xml.skip();
    });
}

void Lists::readDefinition(XmlWalk &xml)
{
    Definition definition;
    definition.levels.resize(ListCounters::levels);
    definition.styles.resize(ListCounters::levels);
    const QString id = xml.attribute(u"abstractNumId");
    xml.children([&] {
        if (xml.name() == u"lvl") {
            const ReadLevel read = readLevel(xml);
            definition.levels[size_t(read.level)] = read.numbered;
            definition.styles[size_t(read.level)] = read.style;
            return;
        }
        if (xml.name() == u"numStyleLink")
            definition.styledLike = xml.attribute(u"val");
        xml.skip();
    });
    if (m_definitions.size() < mostLists)
        m_definitions.insert_or_assign(id, std::move(definition));
}

void Lists::readList(XmlWalk &xml)
{
    List list;
    const int id = xml.number(u"numId", 0, 0, mostNumber);
    xml.children([&] {
        if (xml.name() == u"abstractNumId") {
            list.definition = xml.attribute(u"val");
            xml.skip();
        } else if (xml.name() == u"lvlOverride") {
            const int level = xml.number(u"ilvl", 0, 0, ListCounters::levels - 1);
            xml.children([&] {
                if (xml.name() == u"lvl") {
                    list.levels[level] = readLevel(xml).numbered;
                    return;
                }
                if (xml.name() == u"startOverride")
                    list.starts[level] = xml.number(u"val", 1, 0, mostNumber);
                xml.skip();
            });
        } else {
            xml.skip();
        }
    });
    if (m_lists.size() < mostLists)
        m_lists.insert_or_assign(id, std::move(list));
}

/// Of a list; where it is that of a style, the definition of the style's own list.
const Lists::Definition *Lists::definitionOf(const List &list) const
{
    const auto found = m_definitions.find(list.definition);
    if (found == m_definitions.end() || found->second.styledLike.isEmpty())
        return found == m_definitions.end() ? nullptr : &found->second;
    const std::optional<int> other = m_styles.traits(found->second.styledLike).place.list;
    const auto linked = other ? m_lists.find(*other) : m_lists.end();
    if (linked == m_lists.end())
        return &found->second;
    const auto definition = m_definitions.find(linked->second.definition);
    return definition == m_definitions.end() ? nullptr : &definition->second;
}

QString Lists::next(const ListPlace &place, const QString &style)
{
    const auto list = m_lists.find(place.list.value_or(0));
    const Definition *definition = list == m_lists.end() ? nullptr : definitionOf(list->second);
    if (!definition)
        return {};
    const auto styled = std::ranges::find(definition->styles, style);
    const bool isStyled = !style.isEmpty() && styled != definition->styles.end() && !place.level;
    const int level = isStyled ? int(styled - definition->styles.begin()) : place.level.value_or(0);
    std::vector<ListLevel> levels = definition->levels;
    for (const auto &[overridden, numbered] : list->second.levels)
        levels[size_t(overridden)] = numbered;
    for (const auto &[restarted, start] : list->second.starts) {
        if (m_restarted.emplace(list->first, restarted).second)
            m_counters.restart(list->second.definition, restarted, start);
    }
    return m_counters.next(list->second.definition, level, levels);
}

} // namespace gouji::docx
