// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/pagenumbers.h"

#include "views/page/linesetter.h"

namespace gouji {

void addPageNumbers(PageDocument &document, const PageStyle &style, TextShaper &shaper)
{
    const PageLength size = style.pageNumberSize;
    const PageLength baseline = style.paper.height - style.bottom + style.pageNumberGap + size * 38 / 100;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const ShapedText text = shaper.shape(QStringLiteral("— %1 —").arg(i + 1), FontRole::PageNumber, size);
        const SetLine line{0, static_cast<int>(text.clusters.size()), {}, text.width(), true};
        const bool isOdd = i % 2 == 0;
        const LineBox box{style.left + style.bodySize, style.typeWidth() - style.bodySize * 2, baseline,
                          isOdd ? LineAlignment::Right : LineAlignment::Left, artifactTag};
        for (TextRun &run : placedLine(text, line, box))
            document.pages[i].runs.push_back(std::move(run));
    }
}

} // namespace gouji
