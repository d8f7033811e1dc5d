// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/linesetter.h"
#include "views/page/page.h"
#include "views/page/tablelayout.h"

#include <variant>
#include <vector>

namespace gouji {

/// Lines of one text, one under the other: a title, a heading, a paragraph.
struct TextItem
{
    ShapedText text;
    std::vector<SetLine> lines;
    PageLength pitch;
    LineAlignment alignment = LineAlignment::Justified;
    PageLength spaceBelow;      ///< left out at the end of a page
    bool keepsWithNext = false; ///< a heading
    bool isWhole = false;       ///< never goes over two pages
    int tag = artifactTag;
    int bookmarkLevel = -1; ///< −1: none

    PageLength height() const { return pitch * static_cast<qint64>(lines.size()); }
};

/// A table; on one page where it fits one.
struct TableItem
{
    TableLayout layout;
};

/// A picture as wide as it may be, its caption below.
struct PictureItem
{
    QByteArray data;
    PageSize size;
    TextItem caption; ///< without lines: none
    int tag = artifactTag;
};

/// 署名 and 成文日期: their own lines after some blank ones, and the seal across them.
struct ClosingItem
{
    std::vector<TextItem> lines;
    std::vector<PageLength> lefts; ///< of each line, from the paper's edge
    int blankLines = 2;            ///< above, as many as there is room for
    PageLength seal;               ///< its diameter; 0: none
};

using FlowItem = std::variant<TextItem, TableItem, PictureItem, ClosingItem>;

} // namespace gouji
