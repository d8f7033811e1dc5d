// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/publishedpage.h"

#include "model/desk/unitmatch.h"
#include "model/formats/csv/csvwriter.h"
#include "model/formats/reportfile.h"
#include "model/review/takingover.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace gouji {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Desk", text);
}

} // namespace

PublishedPage checkPublishedPage(const QString &path, const DeskState &state, const UnitIndex &units,
                                 const ReviewPlace &place)
{
    PublishedPage page;
    page.file = QFileInfo(path).fileName();
    const Result<Report> shown = openReport(path, place.forms);
    if (!shown) {
        page.fault = shown.error().text();
        return page;
    }
    const UnitMatch match = matchUnit(shown->facts, page.file, units);
    if (match.certainty != UnitMatch::Certainty::Sure) {
        page.fault = words(QT_TRANSLATE_NOOP("Desk", "It is not certain whose page this is."));
        return page;
    }
    const int unit = match.candidates.front();
    page.unit = state.units()[unit].name;
    const UnitYear *year = state.yearOf(unit);
    const Delivery *delivery = year ? year->current() : nullptr;
    if (!delivery) {
        page.fault = words(QT_TRANSLATE_NOOP("Desk", "Nothing was handed in."));
        return page;
    }
    const Result<Report> report = reviewedReport(*year, *delivery, place);
    if (report)
        page.differences = shownDifferences(*report, *shown);
    else
        page.fault = report.error().text();
    return page;
}

void recordPages(Desk &desk, const std::vector<PublishedPage> &pages, const QDateTime &now)
{
    for (const PublishedPage &page : pages) {
        if (page.unit.isEmpty() || !page.fault.isEmpty())
            continue;
        UnitYear &year = desk.unitYear(page.unit);
        const auto last =
            std::ranges::find(year.decisions.rbegin(), year.decisions.rend(), DecisionKind::Published, &Decision::kind);
        if (last == year.decisions.rend())
            continue;
        last->verified = now;
        last->differences = static_cast<int>(page.differences.size());
    }
}

QByteArray publishedPagesCsv(const std::vector<PublishedPage> &pages)
{
    CsvWriter csv;
    csv.addRow({words(QT_TRANSLATE_NOOP("Desk", "Unit")), words(QT_TRANSLATE_NOOP("Desk", "Page")),
                words(QT_TRANSLATE_NOOP("Desk", "Place")), words(QT_TRANSLATE_NOOP("Desk", "In the report")),
                words(QT_TRANSLATE_NOOP("Desk", "On the page"))});
    for (const PublishedPage &page : pages) {
        if (!page.fault.isEmpty())
            csv.addRow({page.unit, page.file, page.fault, {}, {}});
        else if (page.isSame())
            csv.addRow({page.unit, page.file, words(QT_TRANSLATE_NOOP("Desk", "no difference")), {}, {}});
        for (const Difference &difference : page.differences)
            csv.addRow({page.unit, page.file, difference.place, difference.before, difference.after});
    }
    return csv.bytes();
}

} // namespace gouji
