// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/fontface.h"
#include "views/page/pagelength.h"

#include <vector>

namespace gouji {

/// A glyph where it stands.
struct PlacedGlyph
{
    quint32 glyph = 0;
    PageLength x; ///< from the start of its run
    PageLength rise;
    int start = 0;  ///< the characters of the run's text that it shows
    int length = 0; ///< 0: belongs to the glyph before it
};

/// What tags mark that is not part of the report: rules, page numbers, repeated headers.
inline constexpr int artifactTag = -1;

/// Glyphs of one face on one line, with the text they show.
struct TextRun
{
    FontFacePtr face;
    PageLength size;
    PagePoint origin; ///< of the first glyph, on the baseline
    QString text;
    std::vector<PlacedGlyph> glyphs;
    int tag = artifactTag; ///< index into PageDocument::tags
};

/// A black rectangle: a rule of a table.
struct PageRule
{
    PageRect rect;

    friend bool operator==(const PageRule &, const PageRule &) = default;
};

/// A picture scaled into its rectangle.
struct PlacedPicture
{
    PageRect rect;
    QByteArray data; ///< as in the report
    int tag = artifactTag;
};

struct Page
{
    std::vector<TextRun> runs; ///< in reading order
    std::vector<PageRule> rules;
    std::vector<PlacedPicture> pictures;
};

/// What a piece of the pages is for a reader who does not see them.
enum class TagKind { Document, Title, Heading, Subheading, Paragraph, Figure, Table, Row, HeaderCell, DataCell };

/// Which cells a header cell names.
enum class HeaderScope { None, Row, Column };

/// A node of the structure; parents stand before their children, and children in reading order.
struct PageTag
{
    TagKind kind = TagKind::Paragraph;
    int parent = -1; ///< −1: the document itself
    HeaderScope scope = HeaderScope::None;
    int rowSpan = 1;
    int columnSpan = 1;
    QString alternative{}; ///< words for a figure
};

/// An entry of the table of contents that viewers show beside the pages.
struct PageBookmark
{
    QString text;
    int level = 0; ///< 0: the title; 1: a heading 一、; 2: a heading （一） that stands alone
    int page = 0;
    PageLength top;
};

/// A report laid out on pages: the same for the screen, a printer and a file. A value; holds its fonts.
struct PageDocument
{
    PageSize paper;
    std::vector<Page> pages;
    std::vector<PageTag> tags;
    std::vector<PageBookmark> bookmarks;
    int sealPage = -1; ///< where an office sets its seal; −1: nowhere
    PageRect seal;     ///< a place, never printed
};

} // namespace gouji
