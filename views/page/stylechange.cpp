// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/stylechange.h"

namespace gouji {
namespace {

struct NamedLength
{
    const char *name;
    PageLength PageStyle::*length;
};

constexpr NamedLength namedLengths[] = {
    {"body-size", &PageStyle::bodySize},
    {"line-pitch", &PageStyle::linePitch},
    {"title-size", &PageStyle::titleSize},
    {"table-size", &PageStyle::tableSize},
    {"top", &PageStyle::top},
    {"bottom", &PageStyle::bottom},
    {"left", &PageStyle::left},
    {"right", &PageStyle::right},
};
constexpr const char *namedFonts[fontRoleCount] = {"title-font", "heading-font", "subheading-font",
                                                   "body-font",  "table-font",   "page-number-font"};

/// What a change of the sizes means for the rest.
void adjustTheRest(PageStyle &style, const PageStyle &preset)
{
    const auto inProportion = [](PageLength pitch, PageLength now, PageLength before) {
        return pitch * now.centipoints() / before.centipoints();
    };
    style.titlePitch = inProportion(preset.titlePitch, style.titleSize, preset.titleSize);
    style.tablePitch = inProportion(preset.tablePitch, style.tableSize, preset.tableSize);
    const bool isSameLine = style.bodySize == preset.bodySize && style.typeWidth() == preset.typeWidth();
    if (!isSameLine)
        style.fitLetterSpacing();
}

} // namespace

StyleChange StyleChange::of(PagePreset preset, const PageStyle &style)
{
    const PageStyle usual = pageStyle(preset);
    StyleChange change;
    for (const NamedLength &named : namedLengths) {
        if (style.*named.length != usual.*named.length)
            change.lengths.insert(QLatin1String(named.name), style.*named.length);
    }
    for (std::size_t role = 0; role < fontRoleCount; ++role) {
        if (style.fonts[role] != usual.fonts[role])
            change.fonts.insert(QLatin1String(namedFonts[role]), style.fonts[role].constFirst().family);
    }
    return change;
}

PageStyle StyleChange::appliedTo(PagePreset preset) const
{
    PageStyle style = pageStyle(preset);
    for (const NamedLength &named : namedLengths) {
        const PageLength length = lengths.value(QLatin1String(named.name));
        if (isUsable(length))
            style.*named.length = length;
    }
    for (std::size_t role = 0; role < fontRoleCount; ++role) {
        const QString family = fonts.value(QLatin1String(namedFonts[role]));
        if (!family.isEmpty())
            style.fonts[role].prepend({family, false});
    }
    adjustTheRest(style, pageStyle(preset));
    return style;
}

QStringList StyleChange::lengthNames()
{
    QStringList names;
    for (const NamedLength &named : namedLengths)
        names.append(QLatin1String(named.name));
    return names;
}

QStringList StyleChange::fontNames()
{
    QStringList names;
    for (const char *name : namedFonts)
        names.append(QLatin1String(name));
    return names;
}

bool StyleChange::isUsable(PageLength length)
{
    return length >= PageLength::ofPoints(1) && length <= PageLength::ofMillimetres(100);
}

QString presetName(PagePreset preset)
{
    switch (preset) {
    case PagePreset::Compact: return QStringLiteral("compact");
    case PagePreset::LargePrint: return QStringLiteral("large");
    case PagePreset::Paper: return QStringLiteral("paper");
    case PagePreset::Official: break;
    }
    return QStringLiteral("official");
}

} // namespace gouji
