// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxproperties.h"

namespace gouji::docx {
namespace {

constexpr int mostLevel = 8; ///< counted from 0; beyond it a paragraph is body text
constexpr int mostLists = 1'000'000;

ListPlace readListPlace(XmlWalk &xml)
{
    ListPlace place;
    xml.children([&] {
        if (xml.name() == u"numId")
            place.list = xml.number(u"val", 0, 0, mostLists);
        else if (xml.name() == u"ilvl")
            place.level = xml.number(u"val", 0, 0, mostLevel);
        xml.skip();
    });
    return place;
}

bool readsMarkDeleted(XmlWalk &xml)
{
    bool isDeleted = false;
    xml.children([&] {
        isDeleted = isDeleted || xml.name() == u"del" || xml.name() == u"moveFrom";
        xml.skip();
    });
    return isDeleted;
}

} // namespace

bool isOn(const QString &value, bool byItself)
{
    if (value.isEmpty())
        return byItself;
    return value != u"0" && value != u"false" && value != u"off";
}

ParagraphProperties readParagraphProperties(XmlWalk &xml)
{
    ParagraphProperties properties;
    xml.children([&] {
        if (xml.name() == u"numPr") {
            properties.place = readListPlace(xml);
        } else if (xml.name() == u"rPr") {
            properties.isMarkDeleted = readsMarkDeleted(xml);
        } else {
            if (xml.name() == u"pStyle") {
                properties.style = xml.attribute(u"val");
            } else if (xml.name() == u"outlineLvl") {
                const int level = xml.number(u"val", mostLevel + 1, 0, mostLevel + 1);
                properties.headingLevel = level > mostLevel ? 0 : level + 1;
            }
            xml.skip();
        }
    });
    return properties;
}

RunProperties readRunProperties(XmlWalk &xml)
{
    RunProperties properties;
    xml.children([&] {
        if (xml.name() == u"vanish")
            properties.isHidden = isOn(xml.attribute(u"val"));
        else if (xml.name() == u"rStyle")
            properties.style = xml.attribute(u"val");
        xml.skip();
    });
    return properties;
}

} // namespace gouji::docx
