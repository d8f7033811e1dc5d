// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"
#include "views/page/pdf/pdffonts.h"

#include <string>
#include <vector>

namespace gouji {

/// The content stream of a page, and whose its marked pieces are.
struct PageContent
{
    std::string stream;
    std::vector<int> tags; ///< by marked-content id: index into PageDocument::tags
};

/// Writes a page. All text of a tag stands between marks that the structure refers to; rules, page numbers and repeated headers
/// are artifacts. Pictures are the XObjects /P1, /P2, … in the order of the page.
PageContent pageContent(const Page &page, const PageDocument &document, const PdfFonts &fonts);

} // namespace gouji
