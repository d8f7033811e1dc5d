// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pagestyle.h"

namespace gouji {
namespace {

constexpr PageSize a4{PageLength::ofMillimetres(210), PageLength::ofMillimetres(297)};

WantedFonts regular(const QStringList &families)
{
    WantedFonts fonts;
    for (const QString &family : families)
        fonts.append({family, false});
    return fonts;
}

/// GB/T 9704-2012, 5.2: type area 156 mm × 225 mm, 22 lines of 28 characters. 28 of them at 16 pt need 0.21 pt less between them.
PageStyle officialStyle()
{
    PageStyle style;
    style.paper = a4;
    style.top = PageLength::ofMillimetres(37);
    style.left = PageLength::ofMillimetres(28);
    style.bottom = PageLength::ofMillimetres(35);
    style.right = PageLength::ofMillimetres(26);
    style.linePitch = PageLength::ofPoints(28.95);
    style.bodySize = PageLength::ofPoints(16);
    style.letterSpacing = PageLength::ofPoints(-0.21);
    style.titleSize = PageLength::ofPoints(22);
    style.titlePitch = PageLength::ofPoints(36);
    style.tableSize = PageLength::ofPoints(9);
    style.tablePitch = PageLength::ofPoints(11);
    style.cellPadding = PageLength::ofPoints(2);
    style.rowPadding = PageLength::ofPoints(5);
    style.leastRowPadding = PageLength::ofPoints(1.5);
    style.rule = PageLength::ofPoints(0.5);
    style.verticalColumn = PageLength::ofMillimetres(8);
    style.groupColumn = PageLength::ofMillimetres(16);
    style.labelColumn = PageLength::ofMillimetres(48);
    style.pageNumberSize = PageLength::ofPoints(14);
    style.pageNumberGap = PageLength::ofMillimetres(7);
    style.sealDiameter = PageLength::ofMillimetres(42);
    for (int role = 0; role < fontRoleCount; ++role)
        style.fonts[static_cast<std::size_t>(role)] = usualFonts(static_cast<FontRole>(role));
    return style;
}

PageStyle compactStyle()
{
    PageStyle style = officialStyle();
    style.top = style.bottom = PageLength::ofMillimetres(20);
    style.left = style.right = PageLength::ofMillimetres(20);
    style.linePitch = PageLength::ofPoints(17);
    style.bodySize = PageLength::ofPoints(10.5);
    style.letterSpacing = {};
    style.titleSize = PageLength::ofPoints(16);
    style.titlePitch = PageLength::ofPoints(24);
    style.tableSize = PageLength::ofPoints(8);
    style.tablePitch = PageLength::ofPoints(9.5);
    style.rowPadding = PageLength::ofPoints(2);
    style.leastRowPadding = PageLength::ofPoints(1);
    style.pageNumberSize = PageLength::ofPoints(9);
    style.pageNumberGap = PageLength::ofMillimetres(5);
    return style;
}

PageStyle largePrintStyle()
{
    PageStyle style = officialStyle();
    style.top = style.bottom = PageLength::ofMillimetres(25);
    style.left = style.right = PageLength::ofMillimetres(18);
    style.linePitch = PageLength::ofPoints(38);
    style.bodySize = PageLength::ofPoints(22);
    style.letterSpacing = {};
    style.titleSize = PageLength::ofPoints(28);
    style.titlePitch = PageLength::ofPoints(44);
    style.tableSize = PageLength::ofPoints(11.5);
    style.tablePitch = PageLength::ofPoints(14);
    style.verticalColumn = PageLength::ofMillimetres(8);
    style.groupColumn = PageLength::ofMillimetres(18);
    style.labelColumn = PageLength::ofMillimetres(50);
    style.pageNumberSize = PageLength::ofPoints(18);
    return style;
}

PageStyle paperStyle()
{
    PageStyle style = officialStyle();
    style.top = style.bottom = PageLength::ofMillimetres(28);
    style.tableSize = PageLength::ofPoints(12);
    style.tablePitch = PageLength::ofPoints(16);
    style.cellPadding = PageLength::ofPoints(5);
    style.leastRowPadding = PageLength::ofPoints(2);
    return style;
}

} // namespace

void PageStyle::fitLetterSpacing()
{
    constexpr int closest = 50; // parts of the size
    const qint64 more = typeWidth() / bodySize + 1;
    const PageLength pitch = typeWidth() / more;
    const PageLength spacing = pitch - bodySize;
    letterSpacing = -spacing * closest <= bodySize ? spacing : PageLength();
}

PageStyle pageStyle(PagePreset preset)
{
    switch (preset) {
    case PagePreset::Compact: return compactStyle();
    case PagePreset::LargePrint: return largePrintStyle();
    case PagePreset::Paper: return paperStyle();
    case PagePreset::Official: break;
    }
    return officialStyle();
}

QStringList standardFamilies(FontRole role)
{
    switch (role) {
    case FontRole::Title:
        return {QStringLiteral("方正小标宋简体"), QStringLiteral("方正小标宋_GBK"),
                QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("FZXiaoBiaoSong-B05")};
    case FontRole::Heading:
        return {QStringLiteral("黑体"), QStringLiteral("SimHei"), QStringLiteral("方正黑体_GBK"),
                QStringLiteral("方正黑体简体")};
    case FontRole::Subheading:
        return {QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312"), QStringLiteral("楷体"),
                QStringLiteral("KaiTi"),       QStringLiteral("方正楷体_GBK"), QStringLiteral("方正楷体简体")};
    case FontRole::Body:
        return {QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"), QStringLiteral("仿宋"),
                QStringLiteral("FangSong"),    QStringLiteral("方正仿宋_GBK"),    QStringLiteral("方正仿宋简体")};
    case FontRole::Table:
    case FontRole::PageNumber: break;
    }
    return {QStringLiteral("宋体"), QStringLiteral("SimSun"), QStringLiteral("方正书宋_GBK"),
            QStringLiteral("方正书宋简体")};
}

WantedFonts usualFonts(FontRole role)
{
    WantedFonts fonts = regular(standardFamilies(role));
    switch (role) {
    case FontRole::Title:
        return fonts + regular({QStringLiteral("华文中宋"), QStringLiteral("STZhongsong")}) +
               WantedFonts{{QStringLiteral("Noto Serif CJK SC"), true},
                           {QStringLiteral("Source Han Serif SC"), true},
                           {QStringLiteral("FandolSong"), true},
                           {QStringLiteral("AR PL SungtiL GB"), false}};
    case FontRole::Heading:
        return fonts + regular({QStringLiteral("华文黑体"), QStringLiteral("STHeiti"), QStringLiteral("FandolHei"),
                                QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                                QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("WenQuanYi Micro Hei")});
    case FontRole::Subheading:
        return fonts + regular({QStringLiteral("华文楷体"), QStringLiteral("STKaiti"), QStringLiteral("FandolKai"),
                                QStringLiteral("AR PL KaitiM GB"), QStringLiteral("LXGW WenKai"),
                                QStringLiteral("Noto Serif CJK SC")});
    case FontRole::Body:
        fonts += regular({QStringLiteral("华文仿宋"), QStringLiteral("STFangsong"), QStringLiteral("FandolFang")});
        break;
    case FontRole::Table:
    case FontRole::PageNumber:
        fonts += regular({QStringLiteral("华文宋体"), QStringLiteral("STSong"), QStringLiteral("FandolSong")});
        break;
    }
    return fonts + regular({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
                            QStringLiteral("AR PL SungtiL GB")});
}

} // namespace gouji
