// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/docx/docxstyletable.h"

#include "model/formats/docx/docxproperties.h"

#include <QRegularExpression>

namespace gouji::docx {
namespace {

/// The level that a name of a style says: `heading 1`, `标题 1`.
std::optional<int> levelByName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:heading|标题)\\s*([1-9])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(name);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

ListPlace ListPlace::orElse(const ListPlace &other) const
{
    return {list ? list : other.list, level ? level : other.level};
}

StyleTable::StyleTable(const QByteArray &part)
{
    XmlWalk xml(part);
    if (part.isEmpty() || !xml.enter(u"styles"))
        return;
    xml.children([&] {
        if (xml.name() != u"style")
            return xml.skip();
        const QString id = xml.attribute(u"styleId");
        const bool isOfParagraphs = xml.attribute(u"type") == u"paragraph";
        if (isOfParagraphs && isOn(xml.attribute(u"default"), false))
            m_default = id;
        Style style;
        std::optional<int> named;
        xml.children([&] {
            if (xml.name() == u"basedOn") {
                style.basedOn = xml.attribute(u"val");
            } else if (xml.name() == u"name") {
                named = levelByName(xml.attribute(u"val"));
            } else if (xml.name() == u"pPr") {
                const ParagraphProperties properties = readParagraphProperties(xml);
                style.headingLevel = properties.headingLevel;
                style.place = properties.place;
                return;
            } else if (xml.name() == u"rPr") {
                style.isHidden = readRunProperties(xml).isHidden;
                return;
            }
            xml.skip();
        });
        if (!style.headingLevel)
            style.headingLevel = named;
        m_styles.insert(id, style);
    });
}

StyleTraits StyleTable::traits(const QString &id) const
{
    constexpr int longestChain = 20;
    StyleTraits traits;
    std::optional<int> level;
    std::optional<bool> hidden;
    QString at = id.isEmpty() ? m_default : id;
    for (int i = 0; i < longestChain && m_styles.contains(at); ++i) {
        const Style &style = m_styles[at];
        level = level ? level : style.headingLevel;
        hidden = hidden ? hidden : style.isHidden;
        traits.place = traits.place.orElse(style.place);
        at = style.basedOn;
    }
    traits.headingLevel = level.value_or(0);
    traits.isHidden = hidden.value_or(false);
    return traits;
}

} // namespace gouji::docx
