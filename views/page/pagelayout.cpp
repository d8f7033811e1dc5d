// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pagelayout.h"

#include "views/page/outlineitems.h"
#include "views/page/pagenumbers.h"
#include "views/page/paginator.h"

#include <QCoreApplication>

namespace gouji {
namespace {

Error noFont(const QString &missing)
{
    const QString sentence =
        missing.isEmpty()
            ? QCoreApplication::translate("Page",
                                          "No installed font has Chinese characters. Install one, such as Noto Serif "
                                          "CJK SC, and try again.")
            : QCoreApplication::translate("Page", "No installed font has these characters: %1. Install a font that has "
                                                  "them, such as Noto Serif CJK SC, and try again.")
                  .arg(missing);
    return {ErrorCode::NoFont, sentence};
}

} // namespace

Result<PageDocument> layOutPages(const PageOutline &outline, const PageStyle &style, const FontSet &fonts)
{
    if (!fonts.faceFor(style.wanted(FontRole::Body), U'中'))
        return noFont({});
    TextShaper shaper(fonts, style);
    LineBreaks breaks;
    PageDocument document;
    document.paper = style.paper;
    std::vector<FlowItem> items = flowItems(outline, {style, shaper, breaks}, document.tags);
    if (!shaper.missing().isEmpty())
        return noFont(shaper.missing());
    Paginator(style, document).place(items);
    addPageNumbers(document, style, shaper);
    return document;
}

} // namespace gouji
