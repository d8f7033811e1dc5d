// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/pageoutline.h"
#include "model/support/result.h"

#include <variant>
#include <vector>

namespace gouji {

/// A cell of a table as a reader of the file sees it.
struct VisibleCell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;

    friend bool operator==(const VisibleCell &, const VisibleCell &) = default;
};

/// A table as a reader of the file sees it, its cells in reading order.
struct VisibleTable
{
    std::vector<VisibleCell> cells;

    friend bool operator==(const VisibleTable &, const VisibleTable &) = default;
};

/// What a person who opens an export sees, from top to bottom: lines of text (title, headings, paragraphs, captions, the
/// closing) and tables. Made from the markup of the written file alone, never from the data it carries, and compared with
/// the outline before an export counts as done.
struct VisibleContent
{
    using Block = std::variant<QString, VisibleTable>;
    std::vector<Block> blocks;
};

/// What an export of the outline must show. A picture is its caption; where it is not shown, `[图：caption]`.
VisibleContent visibleContentOf(const PageOutline &outline);

/// Only the tables of the form, for formats that hold nothing else (xlsx, csv).
VisibleContent visibleTablesOf(const PageOutline &outline);

/// Whether an export shows the picture itself: its data is that of a picture (pictureInfo()).
bool isShownAsPicture(const OutlinePicture &picture);

/// What stands for a picture that is not shown.
QString pictureWords(const OutlinePicture &picture);

/// Whether a file shows what it must: the same blocks in the same order, text equal but for white space, every cell of
/// every table at its place with its spans and text. ErrorCode::ExportDiffers names the first difference.
Result<Done> sameContent(const VisibleContent &expected, const VisibleContent &found);

} // namespace gouji
