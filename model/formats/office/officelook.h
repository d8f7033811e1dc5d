// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>

namespace gouji {

/// A length on paper in hundredths of a point, exact in twips where it divides by five.
using Centipoints = int;

/// The page of GB/T 9704-2012: A4 with a type area of 156 mm × 225 mm, in steps of twips.
namespace officepage {
inline constexpr Centipoints width = 59530;
inline constexpr Centipoints height = 84190;
inline constexpr Centipoints top = 10490;
inline constexpr Centipoints left = 7935;
inline constexpr Centipoints bottom = 9920;
inline constexpr Centipoints right = 7370;
inline constexpr Centipoints typeWidth = width - left - right;
inline constexpr Centipoints typeHeight = height - top - bottom;
inline constexpr Centipoints cellPadding = 200;     ///< left and right of a cell's text
inline constexpr Centipoints rowPadding = 500;      ///< above and below it
inline constexpr Centipoints tightRowPadding = 300; ///< the same in a table that needs most of a page
inline constexpr Centipoints numberHeight = 1800;   ///< of the line with the page number
inline constexpr Centipoints numberBelow = 7030;    ///< from the foot of the page to the foot of that line
} // namespace officepage

enum class Face { Title, Heading, SubHeading, Body, Table };

/// The families of a face: that of the standard first, then the other names it has and what comes nearest.
QStringList familiesOf(Face face);

/// What a paragraph is; decides how it looks.
enum class ParagraphLook {
    Title,
    Body,
    SectionHeading, ///< 一、
    SubHeading,     ///< （一） as a paragraph of its own
    Picture,
    Caption,
    ClosingBody,
    ClosingDate,
    TableHeader,
    NarrowHeader, ///< wraps two characters a line
    TableLabel,
    TableFigure,
    VerticalLabel, ///< one character a line
    Gap,           ///< keeps two tables apart
    OddPageNumber,
    EvenPageNumber
};

enum class Alignment { Justified, Left, Centred, Right };

/// How a look is dressed, for the styles of docx and ODT.
struct LookStyle
{
    const char *wordId;
    const char *wordName; ///< the built-in name where Word has one: it is shown in the person's language
    const char *odtName;
    ParagraphLook look;
    Face face;
    Centipoints size;
    Centipoints pitch; ///< from line to line; 0: as much as the line needs
    Alignment alignment;
    Centipoints letterSpacing = 0;
    int firstLineCharacters = 0; ///< indentation of the first line
    Centipoints before = 0;
    Centipoints after = 0;
    Centipoints indent = 0;      ///< at both sides
    Centipoints rightIndent = 0; ///< beyond that
    int outlineLevel = 0;        ///< 1 and 2; 0: no heading
    bool keepsWithNext = false;
    bool forbidsLineStarts = true; ///< the rule that no line begins with ，or 、
};

std::span<const LookStyle> lookStyles();
const LookStyle &styleOf(ParagraphLook look);

/// The width of the indentation of a style's first line.
Centipoints firstLineOf(const LookStyle &style);

} // namespace gouji
