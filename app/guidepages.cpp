// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guidepages.h"

#include "model/guide/guideoutline.h"
#include "views/page/pagelayout.h"

namespace gouji {

// Numbers take the room that was left for them, so that what is known of the first pages holds for the second.
PageOutline guidePages(const GuideBook &book, const PageStyle &style, const FontSet &fonts)
{
    const QString folder = GuideBook::builtInFolder();
    const Result<PageDocument> pages = layOutPages(guideOutline(book, {}, folder), style, fonts);
    std::vector<int> numbers;
    for (const PageBookmark &bookmark : pages ? pages->bookmarks : std::vector<PageBookmark>()) {
        if (bookmark.level == 1)
            numbers.push_back(bookmark.page + 1);
    }
    return guideOutline(book, numbers, folder);
}

} // namespace gouji
