// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/pagelength.h"

#include <QStringList>

#include <array>

namespace gouji {

/// What a piece of text is for; decides its face.
enum class FontRole {
    Title,      ///< 小标宋
    Heading,    ///< 一、 in 黑体
    Subheading, ///< （一） in 楷体
    Body,       ///< 仿宋
    Table,      ///< 宋体
    PageNumber  ///< 宋体
};
inline constexpr int fontRoleCount = 6;

/// A face that is wanted: the family's name and how bold.
struct WantedFont
{
    QString family;
    bool isBold = false;

    friend bool operator==(const WantedFont &, const WantedFont &) = default;
};
using WantedFonts = QList<WantedFont>;

/// How pages look: paper, margins, sizes, faces. Every field can be set; the presets are starting points.
struct PageStyle
{
    PageSize paper;
    PageLength top;
    PageLength left;
    PageLength bottom;
    PageLength right;
    PageLength linePitch;     ///< from one line of text to the next
    PageLength bodySize;      ///< of text and headings
    PageLength letterSpacing; ///< added to every character of the text; negative: closer
    PageLength titleSize;
    PageLength titlePitch;
    PageLength tableSize;
    PageLength tablePitch;      ///< from line to line inside a cell
    PageLength cellPadding;     ///< left and right of a cell's text
    PageLength rowPadding;      ///< above and below it, where there is room
    PageLength leastRowPadding; ///< where a table would not fit its page otherwise
    PageLength rule;            ///< thickness of a table's rules
    PageLength verticalColumn;  ///< width of the narrow column of a vertical label
    PageLength groupColumn;     ///< width of the labels that group rows
    PageLength labelColumn;     ///< width of the labels of rows
    PageLength pageNumberSize;
    PageLength pageNumberGap; ///< from the type area to the page number
    PageLength sealDiameter;  ///< 42 mm for the seals of offices
    std::array<WantedFonts, fontRoleCount> fonts;

    /// How many Chinese characters a line and how many lines a page holds.
    int charactersALine() const { return static_cast<int>(typeWidth() / (bodySize + letterSpacing)); }
    int linesAPage() const { return static_cast<int>(typeHeight() / linePitch); }
    /// Sets the letter spacing so that lines of Chinese fill the width: where another character nearly goes in, all stand a little
    /// closer, as 28 of 16 pt do in 156 mm; else none.
    void fitLetterSpacing();

    PageLength typeWidth() const { return paper.width - left - right; }
    PageLength typeHeight() const { return paper.height - top - bottom; }
    const WantedFonts &wanted(FontRole role) const { return fonts[static_cast<std::size_t>(role)]; }

    friend bool operator==(const PageStyle &, const PageStyle &) = default;
};

enum class PagePreset {
    Official,   ///< GB/T 9704-2012: 22 lines of 28 characters
    Compact,    ///< the whole report on few pages
    LargePrint, ///< for who does not see well
    Paper       ///< what goes with a report: tables to read and to write on
};

PageStyle pageStyle(PagePreset preset);

/// The families that GB/T 9704-2012 and habit name for a role, by all the names under which systems list them.
QStringList standardFamilies(FontRole role);

/// The faces wanted for a role where a style names none: those of the standard first, then free ones of the same kind.
WantedFonts usualFonts(FontRole role);

} // namespace gouji
