// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/pagelists.h"

#include "model/values/chinesenumeral.h"

#include <algorithm>
#include <optional>

namespace gouji {
namespace {

std::optional<QByteArray> attributeOf(const GumboNode &node, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&node.v.element.attributes, name);
    return attribute ? std::optional(QByteArray(attribute->value)) : std::nullopt;
}

QString romanNumeral(int number)
{
    static constexpr struct
    {
        int value;
        QLatin1String letters;
    } parts[] = {{50, QLatin1String("l")}, {40, QLatin1String("xl")}, {10, QLatin1String("x")},
                 {9, QLatin1String("ix")}, {5, QLatin1String("v")},   {4, QLatin1String("iv")},
                 {1, QLatin1String("i")}};
    QString text;
    for (const auto &[value, letters] : parts) {
        for (; number >= value && text.size() < 20; number -= value)
            text += letters;
    }
    return text;
}

QString letterNumeral(int number)
{
    constexpr int letters = 26;
    return QString(QChar(static_cast<char16_t>(u'a' + (std::max(number, 1) - 1) % letters)));
}

QString markerOf(char type, int number)
{
    switch (type) {
    case 'n': return {};
    case 'z': return formatChineseNumeral(number) + u'、';
    case 'a': return letterNumeral(number) + u'.';
    case 'A': return letterNumeral(number).toUpper() + u'.';
    case 'i': return romanNumeral(number) + u'.';
    case 'I': return romanNumeral(number).toUpper() + u'.';
    default: return QString::number(number) + u'.';
    }
}

} // namespace

void PageLists::begin(const GumboNode &list)
{
    List opened;
    if (isElement(list, GUMBO_TAG_OL))
        opened.type = attributeOf(list, "type").value_or("1").at(0);
    opened.next = attributeOf(list, "start").value_or("1").toInt();
    m_lists.push_back(opened);
}

QString PageLists::nextMarker(const GumboNode &item)
{
    if (m_lists.empty())
        return {};
    List &list = m_lists.back();
    if (const std::optional<QByteArray> value = attributeOf(item, "value"))
        list.next = value->toInt();
    const char type = list.type == 'n' ? 'n' : attributeOf(item, "type").value_or(QByteArray(1, list.type)).at(0);
    return markerOf(type, list.next++);
}

} // namespace gouji
