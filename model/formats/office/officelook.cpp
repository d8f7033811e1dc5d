// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/office/officelook.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr Centipoints bodySize = 1600;
constexpr Centipoints bodyPitch = 2895;
constexpr Centipoints closer = -25; // of the steps of 1/20 pt the first that holds 28 characters
constexpr Centipoints tableSize = 900;
constexpr Centipoints tablePitch = 1100;
constexpr Centipoints numberSize = 1400;

using enum Alignment;

constexpr LookStyle styles[] = {
    {.look = ParagraphLook::Title,
     .wordId = "Title",
     .wordName = "Title",
     .odtName = "Title",
     .face = Face::Title,
     .size = 2200,
     .pitch = 3600,
     .alignment = Centred,
     .after = bodyPitch,
     .keepsWithNext = true},
    {.look = ParagraphLook::Body,
     .wordId = "BodyText",
     .wordName = "Body Text",
     .odtName = "Text_20_body",
     .face = Face::Body,
     .size = bodySize,
     .pitch = bodyPitch,
     .alignment = Justified,
     .letterSpacing = closer,
     .firstLineCharacters = 2},
    {.look = ParagraphLook::SectionHeading,
     .wordId = "Heading1",
     .wordName = "heading 1",
     .odtName = "Heading_20_1",
     .face = Face::Heading,
     .size = bodySize,
     .pitch = bodyPitch,
     .alignment = Justified,
     .letterSpacing = closer,
     .firstLineCharacters = 2,
     .outlineLevel = 1,
     .keepsWithNext = true},
    {.look = ParagraphLook::SubHeading,
     .wordId = "Heading2",
     .wordName = "heading 2",
     .odtName = "Heading_20_2",
     .face = Face::SubHeading,
     .size = bodySize,
     .pitch = bodyPitch,
     .alignment = Justified,
     .letterSpacing = closer,
     .firstLineCharacters = 2,
     .outlineLevel = 2,
     .keepsWithNext = true},
    {.look = ParagraphLook::Picture,
     .wordId = "Picture",
     .wordName = "Picture",
     .odtName = "Picture",
     .face = Face::Body,
     .size = bodySize,
     .pitch = 0,
     .alignment = Centred,
     .before = 600,
     .keepsWithNext = true},
    {.look = ParagraphLook::Caption,
     .wordId = "Caption",
     .wordName = "caption",
     .odtName = "Caption",
     .face = Face::SubHeading,
     .size = 1200,
     .pitch = bodyPitch,
     .alignment = Centred},
    {.look = ParagraphLook::ClosingBody,
     .wordId = "Signature",
     .wordName = "Signature",
     .odtName = "Signature",
     .face = Face::Body,
     .size = bodySize,
     .pitch = bodyPitch,
     .alignment = Right,
     .letterSpacing = closer,
     .before = 2 * bodyPitch,
     .keepsWithNext = true},
    {.look = ParagraphLook::ClosingDate,
     .wordId = "Date",
     .wordName = "Date",
     .odtName = "Date",
     .face = Face::Body,
     .size = bodySize,
     .pitch = bodyPitch,
     .alignment = Right,
     .letterSpacing = closer},
    {.look = ParagraphLook::TableHeader,
     .wordId = "TableHeader",
     .wordName = "Table Header",
     .odtName = "Table_20_Heading",
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Centred},
    {.look = ParagraphLook::NarrowHeader,
     .wordId = "TableNarrowHeader",
     .wordName = "Table Narrow Header",
     .odtName = "Table_20_Narrow_20_Heading",
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Centred,
     .indent = 340},
    {.look = ParagraphLook::TableLabel,
     .wordId = "TableLabel",
     .wordName = "Table Label",
     .odtName = "Table_20_Label",
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Left,
     .indent = 100},
    {.look = ParagraphLook::TableFigure,
     .wordId = "TableFigure",
     .wordName = "Table Figure",
     .odtName = "Table_20_Contents",
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Centred},
    {.look = ParagraphLook::VerticalLabel,
     .wordId = "TableVerticalLabel",
     .wordName = "Table Vertical Label",
     .odtName = "Table_20_Vertical_20_Label",
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Centred,
     .indent = 220,
     .forbidsLineStarts = false},
    {.look = ParagraphLook::Gap,
     .wordId = "TableGap",
     .wordName = "Table Gap",
     .odtName = "Table_20_Gap",
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Left},
    {.look = ParagraphLook::OddPageNumber,
     .wordId = "Footer",
     .wordName = "footer",
     .odtName = "Footer",
     .face = Face::Table,
     .size = numberSize,
     .pitch = officepage::numberHeight,
     .alignment = Right,
     .indent = numberSize},
    {.look = ParagraphLook::EvenPageNumber,
     .wordId = "FooterEven",
     .wordName = "Footer Even",
     .odtName = "Footer_20_left",
     .face = Face::Table,
     .size = numberSize,
     .pitch = officepage::numberHeight,
     .alignment = Left,
     .indent = numberSize},
};

} // namespace

QStringList familiesOf(Face face)
{
    switch (face) {
    case Face::Title:
        return {QStringLiteral("方正小标宋简体"), QStringLiteral("方正小标宋_GBK"), QStringLiteral("华文中宋"),
                QStringLiteral("STZhongsong")};
    case Face::Heading:
        return {QStringLiteral("黑体"), QStringLiteral("SimHei"), QStringLiteral("华文黑体"),
                QStringLiteral("Noto Sans CJK SC")};
    case Face::SubHeading:
        return {QStringLiteral("楷体_GB2312"), QStringLiteral("楷体"), QStringLiteral("KaiTi"),
                QStringLiteral("华文楷体"), QStringLiteral("AR PL KaitiM GB")};
    case Face::Body:
        return {QStringLiteral("仿宋_GB2312"), QStringLiteral("仿宋"), QStringLiteral("FangSong"),
                QStringLiteral("华文仿宋"), QStringLiteral("FandolFang")};
    case Face::Table: break;
    }
    return {QStringLiteral("宋体"), QStringLiteral("SimSun"), QStringLiteral("华文宋体"),
            QStringLiteral("Noto Serif CJK SC")};
}

std::span<const LookStyle> lookStyles()
{
    return styles;
}

const LookStyle &styleOf(ParagraphLook look)
{
    return *std::ranges::find(styles, look, &LookStyle::look);
}

Centipoints firstLineOf(const LookStyle &style)
{
    return style.firstLineCharacters * (style.size + style.letterSpacing);
}

} // namespace gouji
