// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/tworeadings.h"

#include "model/support/rowdiff.h"

#include <algorithm>

namespace gouji {
namespace {

/// Stands where the readings differ, and in no report: so that each of them counts as a change.
QString neither()
{
    return QStringLiteral("\uFFFC");
}

Blocks commonBlocks(const Blocks &data, const Blocks &visible)
{
    std::vector<KeptRow> kept =
        keptRows(static_cast<int>(data.size()), static_cast<int>(visible.size()), [&](int a, int b) {
            return data[static_cast<std::size_t>(a)] == visible[static_cast<std::size_t>(b)];
        });
    kept.push_back({static_cast<int>(data.size()), static_cast<int>(visible.size())});
    Blocks common;
    KeptRow from{0, 0};
    for (const KeptRow &row : kept) {
        const int apart = std::max(row.before - from.before, row.after - from.after);
        for (int i = 0; i < apart; ++i)
            common.push_back(Paragraph::fromText(neither()));
        if (row.before < static_cast<int>(data.size()))
            common.push_back(data[static_cast<std::size_t>(row.before)]);
        from = {row.before + 1, row.after + 1};
    }
    return common;
}

/// What is visible put over the data. A figure that differs is one that stands there: nothing on a page is computed.
Report putOver(const Report &data, const Report &visible)
{
    Report over = takenOver(data, visible, allPiecesOf(*data.form), Taking::Everything);
    for (std::size_t i = 0; i < over.cells.size(); ++i)
        over.cells[i].computed = over.cells[i].computed && over.cells[i] == data.cells[i];
    return over;
}

Report commonOf(const Report &data, const Report &visible)
{
    Report common = data;
    if (data.facts.body != visible.facts.body)
        common.facts.body = neither();
    if (data.facts.year != visible.facts.year)
        common.facts.year = -1;
    common.opening = commonBlocks(data.opening, visible.opening);
    for (std::size_t i = 0; i < common.sections.size(); ++i)
        common.sections[i].blocks = commonBlocks(data.sections[i].blocks, visible.sections[i].blocks);
    for (std::size_t i = 0; i < common.cells.size(); ++i) {
        if (data.cells[i] == visible.cells[i])
            continue;
        common.cells[i].value = RawText(neither());
        common.cells[i].computed = false;
        common.cells[i].expression.clear();
    }
    if (data.closing != visible.closing)
        common.closing = Closing{neither(), neither(), {}};
    return common;
}

} // namespace

TwoReadings::TwoReadings(const Report &data, const Report &visible)
    : m_data(data)
    , m_visible(putOver(data, visible))
    , m_common(commonOf(m_data, m_visible))
    , m_differences(shownDifferences(data, visible))
{}

Finding TwoReadings::finding() const
{
    const auto count = [this](auto isCounted) {
        return QString::number(std::ranges::count_if(m_differences, isCounted, &Difference::kind));
    };
    Finding finding;
    finding.check = CheckId(QStringLiteral("IM-13"));
    finding.severity = Severity::NeedsExplanation;
    finding.wording = QStringLiteral("IM-13");
    finding.arguments = {count([](DifferenceKind kind) { return kind == DifferenceKind::Cell; }),
                         count([](DifferenceKind kind) { return kind != DifferenceKind::Cell; })};
    for (const Difference &difference : m_differences) {
        if (difference.cell)
            finding.cells.push_back(*difference.cell);
    }
    return finding;
}

MergedReport TwoReadings::chosen(const MergeChoices &choices) const
{
    MergedReport merged = mergeThreeWays({m_common, m_data, m_visible}, choices);
    for (MergeConflict &conflict : merged.conflicts)
        conflict.base.clear();
    return merged;
}

} // namespace gouji
