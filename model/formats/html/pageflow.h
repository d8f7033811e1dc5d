// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/html/pagemarkup.h"
#include "model/formats/source/gumbotree.h"
#include "model/formats/source/sourceoutline.h"

#include <QHash>

namespace gouji {

/// A paragraph, a table or a picture of a page, and where in the page it stands.
struct PageBlock
{
    SourceBlock block;
    const GumboNode *container = nullptr; ///< the element around it
    qsizetype characters = 0;             ///< of its text
    qsizetype linked = 0;                 ///< of them that lead elsewhere
    bool isAround = false;                ///< in an element that is named as standing around the text

    bool isLinks() const { return characters > 0 && linked * 5 >= characters * 4; }
    const SourceParagraph *paragraph() const { return std::get_if<SourceParagraph>(&block); }
};

/// The pictures of a page by their addresses, where they came with it.
using PagePictures = QHash<QString, Picture>;

/// Goes through the tree of a reduced page and cuts it into blocks. Tables that only set out the page are taken apart.
/// The tree must outlive the blocks.
std::vector<PageBlock> pageBlocks(const GumboNode &root, const PageMarkup &markup, const PagePictures &pictures);

} // namespace gouji
