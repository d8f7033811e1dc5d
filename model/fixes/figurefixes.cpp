// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fixes/figurefixes.h"

#include "model/checks/totals.h"
#include "model/report/prosetext.h"
#include "model/statements/quantity.h"

#include <algorithm>

namespace gouji {
namespace {

/// The cell of the finding that holds the figure which the number was compared with.
std::optional<CellIndex> onlyCell(const Finding &finding, const Report &report)
{
    std::optional<CellIndex> only;
    for (const CellId &id : finding.cells) {
        const std::optional<CellIndex> cell = report.form->find(id);
        const std::optional<qint64> figure = cell ? report.cell(*cell).value.wholeNumber() : std::nullopt;
        if (!figure || QString::number(*figure) != finding.expected)
            continue;
        if (only)
            return std::nullopt;
        only = cell;
    }
    return only;
}

/// The third argument of a finding on a figure lists what the figure may be, apart by 、.
bool hasOneReading(const Finding &finding)
{
    const QString readings = finding.arguments.value(2);
    return finding.check.family() == u"NT" && !readings.isEmpty() && !readings.contains(u'、');
}

std::optional<LinkStyle> styleOf(QStringView number)
{
    if (std::ranges::all_of(number, [](QChar c) { return c.isDigit(); }))
        return LinkStyle::Digits;
    const bool isChinese = std::ranges::none_of(number, [](QChar c) { return c.isDigit() || c.unicode() < 0x80; });
    return isChinese ? std::optional(LinkStyle::Chinese) : std::nullopt;
}

} // namespace

std::optional<WordFix> linkedNumber(const Finding &finding, const Report &report)
{
    const std::optional<CellIndex> cell = onlyCell(finding, report);
    const Blocks *blocks = report.blocks(finding.section);
    if (!hasOneReading(finding) || !cell || finding.places.size() != 1 || !blocks)
        return std::nullopt;
    const TextPlace &place = finding.places.front();
    const auto &paragraph = std::get<Paragraph>(blocks->at(static_cast<std::size_t>(place.block)));
    const QString text = paragraphText(paragraph, report);
    std::vector<TextSpan> numbers;
    for (const Quantity &quantity : quantitiesIn(QStringView(text).mid(place.start, place.length))) {
        if (quantity.whole() && QString::number(quantity.digits) == finding.actual && !quantity.isApproximate)
            numbers.push_back({place.start + quantity.span.start, quantity.span.length});
    }
    const std::optional<LinkStyle> style =
        numbers.size() == 1 ? styleOf(numbers.front().in(text)) : std::optional<LinkStyle>();
    if (!style || touchesLink(paragraph, report, numbers.front()))
        return std::nullopt;
    return WordFix{finding.section, place.block, {numbers.front(), Link{report.form->cell(*cell).id, *style, {}}}};
}

std::vector<CellIndex> totalsToCompute(const Finding &finding, const Report &report)
{
    if (finding.proposals.empty() || finding.proposals.front().changes.size() != 1)
        return {};
    const CellChange &change = finding.proposals.front().changes.front();
    const std::optional<CellIndex> cell = report.form->find(change.cell);
    if (!cell || !report.form->cell(*cell).isComputed)
        return {};
    std::vector<CellEdit> edits{followingTotal(*cell, report.cell(*cell))};
    addTotals(report, edits);
    const auto total = std::ranges::find(edits, *cell, &CellEdit::index);
    return total->cell.value == change.value ? std::vector{*cell} : std::vector<CellIndex>();
}

} // namespace gouji
