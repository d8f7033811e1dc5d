// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printable.h"

#include "model/papers/paperoutline.h"
#include "views/page/pagelayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gouji {

Printable printableReport()
{
    return {[](const Report &report) { return report.title(); },
            [](const Report &report) { return std::vector<PageOutline>{outlineOf(report)}; }, true};
}

Printable printablePaper(const Paper &paper)
{
    return {[paper](const Report &report) { return QStringLiteral("%1 %2").arg(report.title(), paper.name); },
            [paper](const Report &report) { return std::vector<PageOutline>{paperOutline(paper, report)}; }};
}

Printable printableSheets()
{
    return {[](const Report &report) {
                return QCoreApplication::translate("Printable", "Figures wanted %1").arg(report.facts.year);
            },
            [](const Report &report) {
                std::vector<PageOutline> outlines;
                for (const CollectionSheet &sheet : collectionSheets(report))
                    outlines.push_back(collectionOutline(sheet, report));
                return outlines;
            }};
}

Result<std::shared_ptr<const PageDocument>> pagesOf(const Printable &printable, const Report &report,
                                                    const PageStyle &style, const FontSet &fonts)
{
    auto all = std::make_shared<PageDocument>();
    for (const PageOutline &outline : printable.outlines(report)) {
        Result<PageDocument> pages = layOutPages(outline, style, fonts);
        if (!pages)
            return pages.error();
        PageDocument laidOut = std::move(pages).value();
        if (all->pages.empty())
            *all = std::move(laidOut);
        else
            std::ranges::move(laidOut.pages, std::back_inserter(all->pages));
    }
    return std::shared_ptr<const PageDocument>(std::move(all));
}

} // namespace gouji
