// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/odt/odtstyletable.h"

#include <algorithm>

namespace gouji::odt {
namespace {

constexpr int mostNumber = 1'000'000;

/// A format as OpenDocument names it, by its first numbers, as Office Open XML does.
QString formatOf(const QString &format)
{
    constexpr std::pair<QStringView, QStringView> known[] = {
        {u"一", u"chineseCounting"},
        {u"壹", u"chineseLegalSimplified"},
        {u"①", u"decimalEnclosedCircle"},
        {u"甲", u"ideographTraditional"},
        {u"子", u"ideographZodiac"},
        {u"１", u"decimalFullWidth"},
        {u"〇", u"ideographDigital"},
        {u"⑴", u"decimalEnclosedParen"},
        {u"⒈", u"decimalEnclosedFullstop"},
        {u"a", u"lowerLetter"},
        {u"A", u"upperLetter"},
        {u"i", u"lowerRoman"},
        {u"I", u"upperRoman"},
    };
    if (format.isEmpty())
        return QStringLiteral("none");
    const auto *found = std::ranges::find_if(known, [&](const auto &entry) { return format.startsWith(entry.first); });
    return found == std::end(known) ? QStringLiteral("decimal") : found->second.toString();
}

/// A level as text:list-level-style-number or text:outline-level-style says it: what stands before and behind the number,
/// and how many levels it shows; or, of late, a text with %1% for the levels.
ListLevel readLevel(const XmlWalk &xml, int level)
{
    ListLevel read;
    read.format = formatOf(xml.attribute(u"num-format"));
    read.start = xml.number(u"start-value", 1, 0, mostNumber);
    const QString pattern = xml.attribute(u"num-list-format");
    if (!pattern.isEmpty()) {
        read.text = pattern;
        for (int i = 1; i <= ListCounters::levels; ++i)
            read.text.replace(QStringLiteral("%%1%").arg(i), QStringLiteral("%%1").arg(i));
        return read;
    }
    QStringList numbers;
    for (int i = level + 1 - xml.number(u"display-levels", 1, 1, level + 1); i <= level; ++i)
        numbers.append(QStringLiteral("%%1").arg(i + 1));
    if (read.format == u"none")
        numbers.clear();
    read.text = xml.attribute(u"num-prefix") + numbers.join(u'.') + xml.attribute(u"num-suffix");
    return read;
}

std::vector<ListLevel> readLevels(XmlWalk &xml)
{
    std::vector<ListLevel> levels(ListCounters::levels);
    for (ListLevel &level : levels)
        level.format = QStringLiteral("bullet");
    xml.children([&] {
        const int level = xml.number(u"level", 1, 1, ListCounters::levels) - 1;
        if (xml.name() == u"list-level-style-number" || xml.name() == u"outline-level-style")
            levels[size_t(level)] = readLevel(xml, level);
        xml.skip();
    });
    return levels;
}

} // namespace

void StyleTable::add(const QByteArray &part)
{
    constexpr QStringView groups[] = {u"styles", u"automatic-styles", u"master-styles"};
    XmlWalk xml(part);
    if (part.isEmpty() || !xml.enter(u"document-styles", u"document-content"))
        return;
    xml.children([&] {
        if (std::ranges::find(groups, xml.name()) != std::end(groups))
            readGroup(xml);
        else
            xml.skip();
    });
}

void StyleTable::readGroup(XmlWalk &xml)
{
    constexpr qsizetype most = 50'000;
    xml.children([&] {
        const bool isFull = m_styles.size() > most || m_lists.size() > most;
        const QStringView kind = isFull ? QStringView() : xml.name();
        if (kind == u"style")
            readStyle(xml);
        else if (kind == u"outline-style")
            m_outline = readLevels(xml);
        else if (kind == u"list-style") {
            const QString name = xml.attribute(u"name");
            m_lists.insert(name, readLevels(xml));
        } else {
            xml.skip();
        }
    });
}

void StyleTable::readStyle(XmlWalk &xml)
{
    Style style;
    const QString name = xml.attribute(u"name");
    style.parent = xml.attribute(u"parent-style-name");
    style.headingLevel = xml.number(u"default-outline-level", 0, 0, ListCounters::levels);
    xml.children([&] {
        if (xml.name() == u"text-properties" && xml.attribute(u"display") == u"none")
            style.isHidden = true;
        xml.skip();
    });
    m_styles.insert(name, style);
}

template<typename Value>
Value StyleTable::inherited(const QString &style, Value Style::*member) const
{
    constexpr int longestChain = 20;
    QString at = style;
    for (int i = 0; i < longestChain && m_styles.contains(at); ++i) {
        const Style &known = m_styles[at];
        if (known.*member != Value())
            return known.*member;
        at = known.parent;
    }
    return Value();
}

bool StyleTable::isHidden(const QString &style) const
{
    return inherited(style, &Style::isHidden);
}

int StyleTable::headingLevel(const QString &style) const
{
    return inherited(style, &Style::headingLevel);
}

} // namespace gouji::odt
