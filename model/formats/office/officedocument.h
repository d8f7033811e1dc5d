// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/formats/exporting/pictureinfo.h"
#include "model/formats/office/officelook.h"

#include <variant>
#include <vector>

namespace gouji {

/// A stretch of text within a paragraph.
struct OfficeRun
{
    QString text;
    bool isSubHeading = false; ///< （一） with its words at the head of a paragraph
    bool startsLine = false;   ///< begins a new line of the same paragraph
};

struct OfficeParagraph
{
    ParagraphLook look = ParagraphLook::Body;
    std::vector<OfficeRun> runs;
    bool keepsWithNext = false; ///< beyond what its look says
};

/// A picture that is shown; its caption follows as a paragraph.
struct OfficePicture
{
    PictureInfo info;
    QByteArray data;
    QString caption;
    Centipoints width = 0; ///< on the page, within the type area
    Centipoints height = 0;
};

struct OfficeTable
{
    OutlineTable outline;
    std::vector<Centipoints> widths;
    Centipoints rowPadding = 0;
    bool staysTogether = false; ///< on one page where it fits
};

using OfficeBlock = std::variant<OfficeParagraph, OfficePicture, OfficeTable>;

/// A report as word processors think of it: blocks with looks, ready to be written as docx or ODT without further thought.
struct OfficeDocument
{
    std::vector<OfficeBlock> blocks;
    /// Those of lookStyles(), with the lengths that depend on the report: the text begins on a line of the page's grid,
    /// 成文日期 ends four characters from the right, 署名 stands centred over it.
    std::vector<LookStyle> styles;
};

OfficeDocument officeDocumentOf(const PageOutline &outline);

/// How a cell's text looks.
ParagraphLook lookOf(const OutlineCell &cell, const OfficeTable &table);

/// The widths of a cell's columns together.
Centipoints widthOf(const OutlineCell &cell, const OfficeTable &table);

/// For each position of a table, row by row, the cell that covers it.
std::vector<const OutlineCell *> coveringCells(const OutlineTable &table);

} // namespace gouji
