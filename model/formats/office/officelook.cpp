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
    {.wordId = "Title",
     .wordName = "Title",
     .odtName = "Title",
     .look = ParagraphLook::Title,
     .face = Face::Title,
     .size = 2200,
     .pitch = 3600,
     .alignment = Centred,
     .keepsWithNext = true},
    {.wordId = "BodyText",
     .wordName = "Body Text",
     .odtName = "Text_20_body",
     .look = ParagraphLook::Body,
     .face = Face::Body,
     .size = bodySize,
     .pitch = bodyPitch,
     .alignment = Justified,
     .letterSpacing = closer,
     .firstLineCharacters = 2},
    {.wordId = "Heading1",
     .wordName = "heading 1",
     .odtName = "Heading_20_1",
     .look = ParagraphLook::SectionHeading,
     .face = Face::Heading,
     .size = bodySize,
     .pitch = bodyPitch,
     .alignment = Justified,
     .letterSpacing = closer,
     .firstLineCharacters = 2,
     .outlineLevel = 1,
     .keepsWithNext = true},
    {.wordId = "Heading2",
     .wordName = "heading 2",
     .odtName = "Heading_20_2",
     .look = ParagraphLook::SubHeading,
     .face = Face::SubHeading,
     .size = bodySize,
     .pitch = bodyPitch,
     .alignment = Justified,
     .letterSpacing = closer,
     .firstLineCharacters = 2,
     .outlineLevel = 2,
     .keepsWithNext = true},
    {.wordId = "Picture",
     .wordName = "Picture",
     .odtName = "Picture",
     .look = ParagraphLook::Picture,
     .face = Face::Body,
     .size = bodySize,
     .pitch = 0,
     .alignment = Centred,
     .before = 600,
     .keepsWithNext = true},
    {.wordId = "Caption",
     .wordName = "caption",
     .odtName = "Caption",
     .look = ParagraphLook::Caption,
     .face = Face::SubHeading,
     .size = 1200,
     .pitch = bodyPitch,
     .alignment = Centred},
    {.wordId = "Signature",
     .wordName = "Signature",
     .odtName = "Signature",
     .look = ParagraphLook::ClosingBody,
     .face = Face::Body,
     .size = bodySize,
     .pitch = bodyPitch,
     .alignment = Right,
     .letterSpacing = closer,
     .before = 2 * bodyPitch,
     .keepsWithNext = true},
    {.wordId = "Date",
     .wordName = "Date",
     .odtName = "Date",
     .look = ParagraphLook::ClosingDate,
     .face = Face::Body,
     .size = bodySize,
     .pitch = bodyPitch,
     .alignment = Right,
     .letterSpacing = closer},
    {.wordId = "TableHeader",
     .wordName = "Table Header",
     .odtName = "Table_20_Heading",
     .look = ParagraphLook::TableHeader,
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Centred},
    {.wordId = "TableNarrowHeader",
     .wordName = "Table Narrow Header",
     .odtName = "Table_20_Narrow_20_Heading",
     .look = ParagraphLook::NarrowHeader,
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Centred,
     .indent = 340},
    {.wordId = "TableLabel",
     .wordName = "Table Label",
     .odtName = "Table_20_Label",
     .look = ParagraphLook::TableLabel,
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Left,
     .indent = 100},
    {.wordId = "TableFigure",
     .wordName = "Table Figure",
     .odtName = "Table_20_Contents",
     .look = ParagraphLook::TableFigure,
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Centred},
    {.wordId = "TableVerticalLabel",
     .wordName = "Table Vertical Label",
     .odtName = "Table_20_Vertical_20_Label",
     .look = ParagraphLook::VerticalLabel,
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Centred,
     .indent = 220,
     .forbidsLineStarts = false},
    {.wordId = "TableGap",
     .wordName = "Table Gap",
     .odtName = "Table_20_Gap",
     .look = ParagraphLook::Gap,
     .face = Face::Table,
     .size = tableSize,
     .pitch = tablePitch,
     .alignment = Left},
    {.wordId = "Footer",
     .wordName = "footer",
     .odtName = "Footer",
     .look = ParagraphLook::OddPageNumber,
     .face = Face::Table,
     .size = numberSize,
     .pitch = officepage::numberHeight,
     .alignment = Right,
     .indent = numberSize},
    {.wordId = "FooterEven",
     .wordName = "Footer Even",
     .odtName = "Footer_20_left",
     .look = ParagraphLook::EvenPageNumber,
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
