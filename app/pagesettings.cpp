// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagesettings.h"

#include <QSettings>

namespace gouji {
namespace {

struct KeptLength
{
    const char *key;
    PageLength PageStyle::*length;
};

constexpr KeptLength keptLengths[] = {
    {"body-size", &PageStyle::bodySize},
    {"line-pitch", &PageStyle::linePitch},
    {"title-size", &PageStyle::titleSize},
    {"table-size", &PageStyle::tableSize},
    {"top", &PageStyle::top},
    {"bottom", &PageStyle::bottom},
    {"left", &PageStyle::left},
    {"right", &PageStyle::right},
};
constexpr const char *fontKeys[fontRoleCount] = {"title-font", "heading-font", "subheading-font",
                                                 "body-font",  "table-font",   "page-number-font"};

QString groupOf(PagePreset preset)
{
    switch (preset) {
    case PagePreset::Compact: return QStringLiteral("page/compact/");
    case PagePreset::LargePrint: return QStringLiteral("page/large/");
    case PagePreset::Paper: return QStringLiteral("page/paper/");
    case PagePreset::Official: break;
    }
    return QStringLiteral("page/official/");
}

/// A kept length that a page can have; whatever else stands in the settings is passed over.
bool isUsable(qint64 centipoints)
{
    return centipoints >= 100 && centipoints <= PageLength::ofMillimetres(100).centipoints();
}

/// What a change of the sizes means for the rest: lines of titles and cells stay in proportion, letters fill the line.
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

PageStyle PageSettings::style(PagePreset preset) const
{
    const QString group = groupOf(preset);
    PageStyle style = pageStyle(preset);
    for (const KeptLength &kept : keptLengths) {
        const qint64 length = m_settings.value(group + QLatin1String(kept.key)).toLongLong();
        if (isUsable(length))
            style.*kept.length = PageLength::ofCentipoints(length);
    }
    for (std::size_t role = 0; role < fontRoleCount; ++role) {
        const QString family = m_settings.value(group + QLatin1String(fontKeys[role])).toString();
        if (!family.isEmpty())
            style.fonts[role].prepend({family, false});
    }
    adjustTheRest(style, pageStyle(preset));
    return style;
}

void PageSettings::setStyle(PagePreset preset, const PageStyle &style)
{
    const QString group = groupOf(preset);
    const PageStyle usual = pageStyle(preset);
    for (const KeptLength &kept : keptLengths) {
        const QString key = group + QLatin1String(kept.key);
        if (style.*kept.length == usual.*kept.length)
            m_settings.remove(key);
        else
            m_settings.setValue(key, (style.*kept.length).centipoints());
    }
    for (std::size_t role = 0; role < fontRoleCount; ++role) {
        const QString key = group + QLatin1String(fontKeys[role]);
        if (style.fonts[role] == usual.fonts[role])
            m_settings.remove(key);
        else
            m_settings.setValue(key, style.fonts[role].constFirst().family);
    }
}

} // namespace gouji
