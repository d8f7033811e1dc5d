// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/printing.h"

#include "views/page/pagepainter.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace gouji {
namespace {

Error cannotPrint(const QPrinter &printer)
{
    return {ErrorCode::CannotPrint,
            QCoreApplication::translate(
                "Printing", "Nothing could be printed on “%1”. See whether it is switched on and connected, "
                            "or choose another printer.")
                .arg(printer.printerName())};
}

bool isIn(const QPrinter &printer, int page)
{
    if (printer.printRange() == QPrinter::AllPages)
        return true;
    if (!printer.pageRanges().isEmpty())
        return printer.pageRanges().contains(page);
    const int from = printer.fromPage();
    const int to = printer.toPage();
    return (from == 0 || page >= from) && (to == 0 || page <= to);
}

/// The pages as often as wanted where the printer does not see to it itself.
std::vector<int> withCopies(const std::vector<int> &pages, const QPrinter &printer)
{
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<int> all;
    if (printer.collateCopies()) {
        for (int i = 0; i < copies; ++i)
            all.insert(all.end(), pages.begin(), pages.end());
    } else {
        for (const int page : pages)
            all.insert(all.end(), static_cast<std::size_t>(copies), page);
    }
    return all;
}

} // namespace

std::vector<int> pagesToPrint(const QPrinter &printer, int count)
{
    std::vector<int> pages;
    for (int page = 0; page < count; ++page) {
        if (isIn(printer, page + 1))
            pages.push_back(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    return pages;
}

void setPaper(QPrinter &printer, const PageDocument &document)
{
    const QSizeF points(document.paper.width.points(), document.paper.height.points());
    printer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
}

Result<Done> printPages(const PageDocument &document, QPrinter &printer)
{
    const std::vector<int> pages = withCopies(pagesToPrint(printer, static_cast<int>(document.pages.size())), printer);
    QPainter painter;
    if (!painter.begin(&printer))
        return cannotPrint(printer);
    const PagePainter pagePainter(document);
    const qreal scale = printer.resolution() / 72.0;
    painter.scale(scale, scale);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const bool isThere = i == 0 || printer.newPage();
        if (!isThere || printer.printerState() == QPrinter::Error) {
            printer.abort();
            return cannotPrint(printer);
        }
        pagePainter.paint(painter, pages[i]);
    }
    return painter.end() && printer.printerState() != QPrinter::Error ? Result<Done>(Done())
                                                                      : Result<Done>(cannotPrint(printer));
}

} // namespace gouji
