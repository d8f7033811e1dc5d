// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/contentcount.h"

#include "model/review/blocktext.h"
#include "model/text/sentences.h"

#include <algorithm>

namespace gouji {
namespace {

void addBlocks(ContentCount &count, const Blocks &blocks, const Report &report)
{
    for (const Block &block : blocks) {
        if (shownKey(block, report).isEmpty())
            continue;
        ++count.paragraphs;
        count.sentences += static_cast<int>(sentencesOf(blockText(block, report)).size());
    }
}

} // namespace

ContentCount contentCount(const Report &report)
{
    ContentCount count;
    count.cells = static_cast<int>(report.cells.size());
    count.figures =
        static_cast<int>(std::ranges::count_if(report.cells, [](const Cell &cell) { return !cell.value.isBlank(); }));
    addBlocks(count, report.opening, report);
    for (const SectionText &section : report.sections)
        addBlocks(count, section.blocks, report);
    return count;
}

} // namespace gouji
